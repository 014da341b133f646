import type { CheckState, PersonState } from '../../circles/index.ts'
import { spokenWords, type PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import type { CheckItem, EarlierItem, PersonView } from '../personTypes.ts'
import { selectDevicesOf } from './devices.ts'
import { isCalledLike, personRef } from './refs.ts'

export function selectPerson(look: Look, context: Context, personId: string): PersonView {
  const person = look.state.personById.get(personId as PersonId)
  if (person?.standing !== 'member') return null
  const isMe = person.id === look.me
  const iAmHolder = look.me === look.state.holder
  return {
    person: personRef(look, person.id),
    checks: selectChecks(look, person.checks),
    words: isMe ? [] : spokenWords(look.state.team, look.me, person.id),
    devices: iAmHolder && !isMe ? selectDevicesOf(look, context, person.id) : [],
    earlier: iAmHolder && !isMe ? selectEarlier(look, person) : [],
  }
}

function selectChecks(look: Look, checks: readonly CheckState[]): readonly CheckItem[] {
  const byAuthor = new Map<PersonId, CheckItem>()
  for (const { by, how, act } of checks) {
    const at = look.actById.get(act)?.body.at ?? 0
    if (at >= (byAuthor.get(by)?.at ?? 0)) byAuthor.set(by, { by: personRef(look, by), how, at })
  }
  return [...byAuthor.values()].sort((a, b) => b.at - a.at)
}

/** Whoever went, and members who are called the same: those of the same name first. */
function selectEarlier(look: Look, person: PersonState): readonly EarlierItem[] {
  const isKnown = [...look.state.personById.values()].some((one) => one.now === person.id)
  if (isKnown) return []
  return [...look.state.personById.values()]
    .filter((one) => one.id !== person.id && one.id !== look.state.holder)
    .filter((one) => one.now === undefined || one.standing === 'member')
    .map((one) => ({
      person: personRef(look, one.id),
      standing: one.standing,
      sameName: isCalledLike(one.name, person.name),
    }))
    .filter((one) => one.standing !== 'member' || one.sameName)
    .sort((a, b) => Number(b.sameName) - Number(a.sameName) || a.person.name.localeCompare(b.person.name))
}
