import type { Ending } from '../../circles/index.ts'
import type { Look } from '../look.ts'
import { personOf } from './refs.ts'

/**
 * How others than the Holder ended the place of whoever wrote with that device, for the Holder to say again: an ending names
 * how far its author had read, which nobody can check and who means ill can leave empty. Theirs ends with another by her.
 */
export function keepable(look: Look, device: string | null): readonly Ending[] {
  const person = device === null ? undefined : personOf(look.state, device)
  if (person === undefined || look.me !== look.state.holder) return []
  const endings = look.state.endings.filter((ending) => ending.person === person && ending.type !== 'drop')
  const isHers = (ending: Ending): boolean =>
    endings.some((other) => other.by === look.me && other.circle === ending.circle)
  return endings.filter(
    (ending) =>
      (ending.type === 'remove' || ending.type === 'revoke') && isOut(look, ending) && !isHers(ending),
  )
}

/** Not let in again since. */
const isOut = (look: Look, { person, circle }: Ending): boolean =>
  circle === undefined
    ? look.state.personById.get(person)?.standing !== 'member'
    : look.state.circleById.get(circle)?.members.includes(person) === false
