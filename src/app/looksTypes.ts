/** The four ways to look at the same screens. */
export type LookName = 'plain' | 'pictures' | 'listen' | 'dense'

/** How Kith looks to this person on this device, and in which language (BCP 47); null until they chose. */
export type LooksView = { readonly locale: string; readonly look: LookName } | null

export type LooksCommands = {
  chooseLooks: { takes: { locale: string; look: LookName }; gives: null }
}
export type LooksViews = {
  looks: { params: null; data: LooksView }
}
