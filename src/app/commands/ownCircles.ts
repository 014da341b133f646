import { ok, refuse, type Result } from '../../base/index.ts'
import {
  everyone,
  isEnded,
  mayInPlace,
  type ActDraft,
  type CircleState,
  type TeamState,
} from '../../circles/index.ts'
import { circleLimits, tidyName, tidyText } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import { beginSaying, publish, sayAll, wouldCount } from '../acts.ts'
import { circleColours, circleSigns } from '../../domain/index.ts'
import type { CircleCommands, CircleWords } from '../circleTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { giveOwed, noteOwed } from '../owing.ts'
import { turnNow } from '../turning.ts'
import { seenOf } from './circles.ts'

type Done<T> = Promise<Result<T, AppRefusal>>
type Said = Omit<Extract<ActDraft, { type: 'describe' }>, 'type' | 'circle'>

export const circleCommands: CommandTable<CircleCommands> = {
  makeCircle: { on: 'team', run: makeCircle },
  describeCircle: { on: 'team', run: describeCircle },
  endCircle: { on: 'team', run: endCircle },
  onlyCircle: { on: 'team', run: onlyCircle },
  setTerm: { on: 'team', run: setTerm },
}

async function makeCircle(context: Context, takes: CircleWords): Done<{ circleId: string }> {
  const said = readWords(takes)
  return said.ok ? begin(context, said.value, []) : said
}

async function describeCircle(
  context: Context,
  takes: CircleCommands['describeCircle']['takes'],
): Done<null> {
  const said = readWords(takes)
  if (!said.ok) return said
  const circle = findOwn(context, takes.circleId)
  if (!circle) return refuse({ kind: 'not-found' })
  return sayAll(context, [{ type: 'describe', circle: circle.id, ...said.value }])
}

/** Names the last entries of everybody in it; what comes later is set aside. */
async function endCircle(context: Context, takes: { circleId: string }): Done<null> {
  const circle = findOwn(context, takes.circleId)
  const state = context.state()
  if (!circle || !state) return refuse({ kind: 'not-found' })
  if (isEnded(circle)) return ok(null)
  const devices = [...circle.spanByPerson.keys()].flatMap((id) => state.personById.get(id)?.devices ?? [])
  return sayAll(context, [{ type: 'close', circle: circle.id, seen: seenOf(context, devices, [circle]) }])
}

async function onlyCircle(
  context: Context,
  takes: { personIds: readonly string[] },
): Done<{ circleId: string }> {
  const state = context.state()
  if (!state) return refuse({ kind: 'not-found' })
  const people = [...state.personById.values()].filter((one) => takes.personIds.includes(one.id))
  if (people.length < new Set(takes.personIds).size || !people.every((one) => one.standing === 'member'))
    return refuse({ kind: 'not-found' })
  const wanted = new Set([state.holder, context.me(), ...people.map((one) => one.id)])
  const found = [...state.circleById.values()].find((circle) => isOnly(circle, wanted))
  if (found) return ok({ circleId: found.id })
  const said: Said = { form: 'only', name: '', about: '', sign: circleSigns[0], colour: circleColours[0] }
  const others = [...wanted].filter((id) => id !== state.holder && id !== context.me())
  return begin(context, said, others)
}

const isOnly = (circle: CircleState, wanted: ReadonlySet<PersonId>): boolean =>
  circle.own?.form === 'only' &&
  !isEnded(circle) &&
  circle.termByPerson.size === 0 &&
  circle.members.length === wanted.size &&
  circle.members.every((id) => wanted.has(id))

/** First the circle, then its key, then what it is called and who is in it: cut off in between, it has no name yet. */
async function begin(context: Context, said: Said, people: readonly PersonId[]): Done<{ circleId: string }> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const me = context.me()
  const nonce = context.ports.random(32)
  // Its name stands in its own log, which nobody else reads.
  const made: ActDraft = { type: 'circle', purpose: 'own', name: '', nonce }
  if (!wouldCount(context, [made])) return refuse({ kind: 'not-allowed' })
  const circle = saying.value.say(made).id as string as CircleId
  const isHolder = me === saying.value.state().holder
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  const turned = await turnNow(context, circle)
  if (!turned.ok) return turned
  const entering = isHolder ? people : [me, ...people]
  if (people.length > 0) {
    const noted = await Promise.all(people.map((person) => ({ person, circles: [circle], door: null })))
    for (const owed of noted) {
      const kept = await noteOwed(context, owed)
      if (!kept.ok) return kept
    }
  }
  const first: readonly ActDraft[] = entering.map((person) => ({
    type: 'grant',
    circle,
    person,
    history: 'all',
  }))
  const told = await sayAll(context, [...first, { type: 'describe', circle, ...said }])
  if (!told.ok) return told
  const book = context.book()
  const given = book ? await giveOwed(context, book) : ok(null)
  return given.ok ? ok({ circleId: circle }) : given
}

async function setTerm(context: Context, takes: CircleCommands['setTerm']['takes']): Done<null> {
  const state = context.state()
  if (!state) return refuse({ kind: 'not-found' })
  const wanted = takes.circleId ?? everyone(state.team)
  const circle = [...state.circleById.values()].find((one) => one.id === wanted)
  const person = circle?.members.find((id) => id === takes.personId)
  if (!circle || !person) return refuse({ kind: 'not-found' })
  if (takes.until !== null && takes.until <= context.ports.clock.now())
    return refuse({ kind: 'time-is-past' })
  return sayAll(context, [{ type: 'term', circle: circle.id, person, ends: takes.until }])
}

/** One that the one who asks may give a name, or end. */
function findOwn(context: Context, circleId: string): CircleState | undefined {
  const state = context.state()
  const found = [...(state?.circleById.values() ?? [])].find((one) => one.id === circleId)
  return state && found?.own?.form !== 'only' && found && mayDescribe(state, found, context)
    ? found
    : undefined
}

const mayDescribe = (state: TeamState, circle: CircleState, context: Context): boolean =>
  circle.purpose === 'own' &&
  (context.me() === state.holder ||
    (circle.by === context.me() && mayInPlace(state, context.me(), 'make', context.ports.clock.now())))

function readWords(takes: CircleWords): Result<Said, AppRefusal> {
  const name = tidyName(takes.name, circleLimits.name)
  if (!name.ok) return name
  const about = tidyText(takes.about, circleLimits.about)
  if (!about.ok) return about
  const sign = circleSigns.find((one) => one === takes.sign) ?? circleSigns[0]
  const colour = circleColours.find((one) => one === takes.colour) ?? circleColours[0]
  return ok({ form: 'named', name: name.value, about: about.value, sign, colour })
}
