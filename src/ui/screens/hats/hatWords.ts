import type { HatKind } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import type { IconName } from '../../parts/Icon.tsx'

export const hatIcons: Readonly<Record<HatKind, IconName>> = {
  rota: 'calendar',
  profile: 'card',
  medicines: 'tablets',
  money: 'purse',
  talk: 'talk',
  'check-in': 'clock',
  safeguarding: 'shield',
  'door-key': 'house',
  emergency: 'phone',
  starter: 'sprout',
  keeper: 'heart',
}

/** How a hat is called and what it is: the catalogue's in the language of the one who looks, others as they were written. */
export function useHatWords() {
  const { words } = useKith()
  const open = useOpen()
  const kinds = () => words.hats.kinds(open()?.team.holder.name ?? '', open()?.team.iAmHolder ?? false)
  const ofKind = (kind: HatKind) => kinds()[kind]
  type Named = { readonly kind: HatKind | null; readonly name: string }
  const name = (hat: Named): string => (hat.kind === null ? hat.name : ofKind(hat.kind).name)
  const what = (hat: Named & { readonly what: string }): string =>
    hat.kind === null ? hat.what : ofKind(hat.kind).what
  const icon = (hat: Named): IconName => (hat.kind === null ? 'hat' : hatIcons[hat.kind])
  const who = (person: { readonly name: string }): string => words.say.calledName(person.name)
  return { ofKind, name, what, icon, who }
}
