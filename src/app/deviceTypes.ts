import type { PersonRef } from './types.ts'

export type DeviceItem = {
  readonly deviceId: string
  readonly isThis: boolean
  readonly addedAt: number
  /** As its person calls it; empty where they have not. */
  readonly name: string
  /** When it last wrote anything that is here; null for never. */
  readonly lastSeenAt: number | null
}

/** A new device that is being added from here. `code` once one has come. */
export type LinkingView = { readonly link: string; readonly endsAt: number; readonly code: string | null }

/** `places` are the three words that "Check my sheet" asks for; null on a device that was not told them. */
export type KitView = {
  readonly madeAt: number | null
  readonly places: readonly number[] | null
  readonly checkedAt: number | null
}

/** Something about devices or ways back that nobody shall learn late. */
export type DeviceNews = {
  readonly newsId: string
  readonly kind:
    | 'added'
    | 'copied'
    | 'recovered'
    | 'dropped'
    | 'kit-made'
    | 'kit-ended'
    | 'helpers-asked'
    | 'helpers-ended'
  readonly who: PersonRef
  readonly by: PersonRef | null
  readonly at: number
  readonly deviceName: string
  /** Of two copies the one that is not this device, while it stands; null on any other device. */
  readonly otherId: string | null
}

export type DevicesView = {
  readonly devices: readonly DeviceItem[]
  readonly linking: LinkingView | null
  readonly kit: KitView
  /** About me by another device, and for the Holder recoveries by anybody. What was read here is left out. */
  readonly news: readonly DeviceNews[]
}
