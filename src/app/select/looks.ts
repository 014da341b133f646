import type { Desk } from '../desk.ts'
import type { LooksView } from '../looksTypes.ts'
import { notes } from '../notes.ts'

const form = /^([A-Za-z0-9-]{2,35})\.(plain|pictures|listen|dense)$/

/** There is one without a team too, as soon as there is a person. */
export function selectLooks(desk: Desk): LooksView {
  const [, locale, look] = form.exec(desk.keeper?.keyring()?.noteByName.get(notes.looks) ?? '') ?? []
  return locale !== undefined && isLook(look) ? { locale, look } : null
}

export const isLook = (name: unknown): name is NonNullable<LooksView>['look'] =>
  name === 'plain' || name === 'pictures' || name === 'listen' || name === 'dense'
