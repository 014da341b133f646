import { ok, refuse, type Result } from '../../base/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { beginSaying, publish } from '../acts.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { turnWhereNeeded } from '../turning.ts'
import { seenOf } from './circles.ts'

type Done = Promise<Result<null, AppRefusal>>

/** "I know that this is really her": they were together, or read the same words to one another. */
export async function checkPerson(context: Context, takes: Commands['checkPerson']['takes']): Done {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const person = saying.value.state().personById.get(takes.personId as PersonId)
  if (person?.standing !== 'member') return refuse({ kind: 'not-found' })
  if (person.id === context.me()) return refuse({ kind: 'not-allowed' })
  saying.value.say({ type: 'check', person: person.id, how: takes.how })
  return publish(context, saying.value)
}

/**
 * The Holder's word that somebody who was let in anew was here before. Who they were is out from now on: a lost phone
 * that still reads would be theirs by name.
 */
export async function samePerson(context: Context, takes: Commands['samePerson']['takes']): Done {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const person = state.personById.get(takes.personId as PersonId)
  const earlier = state.personById.get(takes.earlierId as PersonId)
  if (context.me() !== state.holder) return refuse({ kind: 'not-allowed' })
  if (person?.standing !== 'member' || !earlier) return refuse({ kind: 'not-found' })
  if (earlier.id === person.id || earlier.id === state.holder || person.id === state.holder)
    return refuse({ kind: 'not-allowed' })
  if (earlier.standing === 'member') {
    const seen = seenOf(context, earlier.devices, [...state.circleById.values()])
    saying.value.say({ type: 'remove', person: earlier.id, seen })
  }
  saying.value.say({ type: 'same', person: person.id, earlier: earlier.id })
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  return earlier.standing === 'member' ? turnWhereNeeded(context) : ok(null)
}
