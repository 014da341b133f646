import type { CircleId, Commitment, PersonId } from '../keys/index.ts'
import { isBefore, seesAll } from './causal.ts'
import {
  circleSpan,
  isInCircle,
  isKeyholderOf,
  type Begun,
  type CircleLedger,
  type Given,
  type Ledger,
} from './ledger.ts'
import { departuresOf } from './sentences.ts'
import type { CircleState, EpochState, Span } from './state.ts'
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
  return {
    id,
    purpose: circle.made.purpose,
    name: circle.made.name,
    members,
    keyholders: members.filter((person) => isKeyholderOf(ledger, seesAll, id, person)),
    spanByPerson,
    historyByPerson: new Map(given.map(({ person, history }) => [person, history])),
    grantByPerson: new Map(
      given.flatMap(({ person, position }) => idOf(position).map((act) => [person, act])),
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
