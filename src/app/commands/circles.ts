import { ok, refuse, type Result } from '../../base/index.ts'
import {
  isEnded,
  mayInPlace,
  type ActDraft,
  type CircleState,
  type PersonState,
  type Seen,
} from '../../circles/index.ts'
import { chapterIdOf } from '../../documents/index.ts'
import type { DeviceId, PersonId } from '../../keys/index.ts'
import { beginSaying, publish, wouldCount } from '../acts.ts'
import { monthsOf } from '../book.ts'
import type { Context } from '../context.ts'
import { generationsOf } from '../generations.ts'
import { giveOwed, noteOwed } from '../owing.ts'
import { keepable } from '../select/keepable.ts'
import { turnNow, turnWhereNeeded } from '../turning.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'

/** Who is in which circles from now on. Out of one means its epoch turns. */
export async function setCircles(
  context: Context,
  takes: Commands['setCircles']['takes'],
): Promise<Result<null, AppRefusal>> {
  const change = planChange(context, takes)
  if (!change.ok) return change
  const { person, entering, leaving } = change.value
  const { history, until = null } = takes
  if (until !== null && until <= context.ports.clock.now()) return refuse({ kind: 'time-is-past' })
  const drafts: readonly ActDraft[] = [
    ...entering.flatMap(({ id: circle }) => [
      { type: 'grant', circle, person: person.id, history } as const,
      ...(until === null ? [] : [{ type: 'term', circle, person: person.id, ends: until } as const]),
    ]),
    ...leaving.map((circle) => {
      const seen = seenOf(context, person.devices, [circle])
      return { type: 'revoke', circle: circle.id, person: person.id, seen } as const
    }),
  ]
  if (!wouldCount(context, drafts)) return refuse({ kind: 'not-allowed' })
  // Who reads from today on is given an epoch that nothing older was sealed under.
  if (history === 'today')
    for (const circle of entering) {
      const turned = await turnNow(context, circle.id)
      if (!turned.ok) return turned
    }
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  for (const draft of drafts) saying.value.say(draft)
  if (entering.length > 0) {
    const circles = entering.map((circle) => circle.id)
    const noted = await noteOwed(context, { person: person.id, circles, door: null })
    if (!noted.ok) return noted
  }
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  const given = await giveOwed(context, saying.value.book)
  if (!given.ok) return given
  return leaving.length > 0 ? turnWhereNeeded(context) : ok(null)
}

type Change = {
  readonly person: PersonState
  readonly entering: readonly CircleState[]
  readonly leaving: readonly CircleState[]
}

function planChange(context: Context, takes: Commands['setCircles']['takes']): Result<Change, AppRefusal> {
  const state = context.state()
  if (!state) return refuse({ kind: 'not-found' })
  const person = [...state.personById.values()].find((one) => one.id === takes.personId)
  if (person?.standing !== 'member') return refuse({ kind: 'not-found' })
  if (person.id === state.holder) return refuse({ kind: 'not-allowed' })
  const wanted = new Set(takes.circleIds)
  const mine = [...state.circleById.values()].filter(
    // A circle of single people is theirs, whatever else they see; in one that ended nothing changes.
    (circle) =>
      circle.purpose !== 'everyone' &&
      circle.own?.form !== 'only' &&
      !isEnded(circle) &&
      circle.members.includes(context.me()),
  )
  const entering = mine.filter((circle) => wanted.has(circle.id) && !circle.members.includes(person.id))
  const leaving = mine.filter((circle) => !wanted.has(circle.id) && circle.members.includes(person.id))
  // A keyholder lets people in; out of a circle only the Holder takes them, or who may in the Holder's place.
  const mayTake = ({ id }: CircleState) =>
    context.me() === state.holder || mayInPlace(state, context.me(), 'circles', context.ports.clock.now(), id)
  if (!leaving.every(mayTake)) return refuse({ kind: 'not-allowed' })
  return ok({ person, entering, leaving })
}

/** Who may bring others into a circle that they are in themselves, or not any more. */
export async function setKeyholder(
  context: Context,
  takes: Commands['setKeyholder']['takes'],
): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const circle = [...state.circleById.values()].find((one) => one.id === takes.circleId)
  const person = circle?.members.find((id) => id === takes.personId)
  if (!circle || !person || circle.purpose === 'everyone') return refuse({ kind: 'not-found' })
  saying.value.say({ type: takes.on ? 'keyholder' : 'retire', circle: circle.id, person })
  const published = await publish(context, saying.value)
  // Whom they brought in meanwhile is out.
  return published.ok && !takes.on ? turnWhereNeeded(context) : published
}

/** Out of the team and of every circle. Names the last entry seen of each of their devices; what comes later is set aside. */
export async function removePerson(
  context: Context,
  takes: { personId: string },
): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const person = [...state.personById.values()].find((one) => one.id === takes.personId)
  if (person?.standing !== 'member') return refuse({ kind: 'not-found' })
  const seen = seenOf(context, person.devices, [...state.circleById.values()])
  saying.value.say({ type: 'remove', person: person.id, seen })
  const published = await publish(context, saying.value)
  return published.ok ? turnWhereNeeded(context) : published
}

/** Of two endings of one place an entry is set aside that neither names: so the Holder names what is here. */
export async function keepWords(
  context: Context,
  takes: { personId: string },
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const person = look?.state.personById.get(takes.personId as PersonId)
  const endings = look && person ? keepable(look, person.devices[0] ?? null) : []
  if (!look || !person || endings.length === 0) return refuse({ kind: 'not-found' })
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const circles = new Set(endings.map((ending) => ending.circle))
  for (const id of circles) {
    const seen = seenOf(
      context,
      person.devices,
      [...look.state.circleById.values()].filter((circle) => id === undefined || circle.id === id),
    )
    saying.value.say(
      id === undefined
        ? { type: 'remove', person: person.id, seen }
        : { type: 'revoke', circle: id, person: person.id, seen },
    )
  }
  const published = await publish(context, saying.value)
  return published.ok ? turnWhereNeeded(context) : published
}

const leaveWaitMs = 15_000

/** One's own. What was not sent yet goes first, so that nothing the leaver wrote is lost to the team. */
export async function sayLeave(context: Context): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  if (context.me() === state.holder) return refuse({ kind: 'not-allowed' })
  if (!(await context.carrier.whenSent(leaveWaitMs))) return refuse({ kind: 'relay-away' })
  const devices = state.personById.get(context.me())?.devices ?? []
  saying.value.say({ type: 'leave', seen: seenOf(context, devices, [...state.circleById.values()]) })
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  return (await context.carrier.whenSent(leaveWaitMs)) ? ok(null) : refuse({ kind: 'relay-away' })
}

/** How far this device has the chains of those devices in the content of those circles. */
export function seenOf(
  context: Context,
  devices: readonly DeviceId[],
  circles: readonly CircleState[],
): readonly Seen[] {
  const book = context.book()
  return circles
    .flatMap((circle) => [
      ...generationsOf(circle).map((name) => chapterIdOf(circle.id, 'living', name)),
      ...(book ? monthsOf(book, circle.id) : []).map((month) => chapterIdOf(circle.id, 'month', month)),
    ])
    .flatMap((chapter) => context.documents.view(chapter)?.seen ?? [])
    .filter((seen) => devices.includes(seen.device as DeviceId)) as readonly Seen[]
}
