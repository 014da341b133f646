import type { CircleId, Commitment, PersonId } from '../keys/index.ts'
import { isBefore, seesAll } from './causal.ts'
import {
  circleSpan,
  isInCircle,
  isHigher,
  isKeyholderOf,
  type Begun,
  type CircleLedger,
  type Given,
  type Ledger,
  type Rank,
} from './ledger.ts'
import { departuresOf } from './sentences.ts'
import type { CircleState, EpochState, OwnState, Span, TermState } from './state.ts'
import type { ActId } from './words.ts'

export function projectCircle(
  ledger: Ledger,
  id: CircleId,
  circle: CircleLedger,
  heads: readonly ActId[],
): CircleState {
  const everybody = [...ledger.admissionsByPerson.keys()].sort()
  const members = everybody.filter((person) => isInCircle(ledger, seesAll, id, person))
  const spanByPerson = new Map(
    everybody
      .map((person): [PersonId, Span] => [person, circleSpan(ledger, id, person)])
      .filter(([, span]) => span.begins.length > 0),
  )
  const departures = departuresOf(ledger, seesAll, id)
  const covers = (epoch: Begun) =>
    departures.every((departure) => isBefore(ledger.order, departure, epoch.position))
  const idOf = (position: number): ActId[] => ledger.order.ids.slice(position, position + 1)
  const given = selectGiven(circle, members)
  const own = selectOwn(ledger, circle)
  return {
    id,
    purpose: circle.made.purpose,
    name: own?.name ?? circle.made.name,
    by: circle.made.by,
    own,
    members,
    keyholders: members.filter((person) => isKeyholderOf(ledger, seesAll, id, person)),
    spanByPerson,
    historyByPerson: new Map(given.map(({ person, history }) => [person, history])),
    grantByPerson: new Map(
      given.flatMap(({ person, position }) => idOf(position).map((act) => [person, act])),
    ),
    termByPerson: new Map(
      members.flatMap((person) => {
        const term = selectTerm(ledger, id, circle, person)
        return term ? [[person, term]] : []
      }),
    ),
    closings: circle.closings.flatMap(({ position, body }) =>
      idOf(position).map((act) => ({ act, seen: body.seen })),
    ),
    epochs: circle.epochs.flatMap((epoch): EpochState[] => {
      const { commitment, by, device, follows, isVoid } = epoch
      return idOf(epoch.position).map((act) => ({
        commitment,
        act,
        by,
        device,
        follows,
        isVoid,
        coversDepartures: covers(epoch),
      }))
    }),
    writable: chooseWritable(
      ledger,
      circle.epochs.filter((epoch) => !epoch.isVoid && covers(epoch)),
    ),
    departures: departures.flatMap(idOf),
    heads,
  }
}

/** Of what was said of one thing what nothing took the place of, and of that the word of the highest. */
function selectLast<T extends { readonly position: number; readonly rank: Rank }>(
  { order }: Ledger,
  said: readonly T[],
): readonly T[] {
  const last = said.filter((one) => !said.some((other) => isBefore(order, one.position, other.position)))
  return last.filter((one) => !last.some((other) => isHigher(other.rank, one.rank)))
}

function selectOwn(ledger: Ledger, circle: CircleLedger): OwnState | undefined {
  const last = selectLast(ledger, circle.descriptions).at(-1)
  if (!last) return undefined
  const { form, name, about, sign, colour } = last.body
  return { form, name, about, sign, colour }
}

/** Of this stay. Between two that did not know of one another the earlier end: what is withheld can be given. */
function selectTerm(
  ledger: Ledger,
  id: CircleId,
  circle: CircleLedger,
  person: PersonId,
): TermState | undefined {
  const { ends } = circleSpan(ledger, id, person)
  const ofThisStay = circle.terms.filter(
    (one) => one.person === person && ends.every((end) => isBefore(ledger.order, end, one.position)),
  )
  const [first] = selectLast(ledger, ofThisStay)
    .flatMap(({ position, ends: at }) => (at === null ? [] : [{ position, ends: at }]))
    .sort((a, b) => a.ends - b.ends)
  const act = first && ledger.order.ids[first.position]
  return first && act ? { ends: first.ends, act } : undefined
}

/** Rule 8: of the epochs that leave out everyone who is out, the latest; between concurrent ones the lowest. */
function chooseWritable(ledger: Ledger, epochs: readonly Begun[]): Commitment | undefined {
  const latest = epochs.filter(
    (epoch) => !epochs.some((other) => isBefore(ledger.order, epoch.position, other.position)),
  )
  return latest.map((epoch) => epoch.commitment).sort()[0]
}

/** The last word about each, for those who are in. */
function selectGiven(circle: CircleLedger, members: readonly PersonId[]): readonly Given[] {
  const last = new Map(circle.grants.map((grant): [PersonId, Given] => [grant.person, grant]))
  return members.flatMap((person) => last.get(person) ?? [])
}
