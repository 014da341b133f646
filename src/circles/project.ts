import { assert } from '../base/index.ts'
import type { CircleId, DeviceId, PersonId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { maxParents } from './actFormat.ts'
import { seesAll, type Ordered } from './causal.ts'
import { findAuthor, findPerson, isMember, isReplaced, type HelpersAsked, type Ledger } from './ledger.ts'
import { standingNominations, startersOf } from './nominees.ts'
import { projectCircle } from './projectCircle.ts'
import { findHelpers, voicesFor } from './regain.ts'
import type {
  ActFault,
  DeviceState,
  Ending,
  HelpersState,
  InvalidAct,
  InvitationState,
  NominationState,
  PersonState,
  RegainState,
  Suspension,
  TeamState,
} from './state.ts'
import { selectQuarrels } from './suspend.ts'
import type { Act, Found } from './types.ts'
import type { ActId, InvitationId } from './words.ts'

type Judged = {
  readonly ordered: Ordered
  readonly found: Act<Found>
  readonly ledger: Ledger
  readonly faultByPosition: ReadonlyMap<number, ActFault>
  readonly foreign: readonly Act[]
}

/** The last step of the fold: what people ask, from what the acts came to. */
export function projectTeam(judged: Judged): TeamState {
  const { ordered, found, ledger } = judged
  const headsByLog = selectHeads(ordered, ledger)
  const circleById = new Map(
    [...ledger.circleById].map(([id, circle]) => [
      id,
      projectCircle(ledger, id, circle, headsByLog.get(id) ?? []),
    ]),
  )
  return {
    team: ledger.team,
    name: found.body.name,
    founded: found.body.at,
    holder: ledger.holder,
    personById: projectPersons(ordered, ledger),
    deviceById: projectDevices(ledger),
    circleById,
    invitationById: projectInvitations(ledger),
    nominations: projectNominations(ledger),
    inPlace: new Set([...ledger.byNominee].flatMap((position) => ordered.acts[position]?.id ?? [])),
    regains: projectRegains(ordered, ledger),
    endings: projectEndings(ordered, ledger),
    suspensions: projectSuspensions(
      ledger,
      (circle, person) => circleById.get(circle)?.members.includes(person) ?? false,
    ),
    waiting: ordered.waiting,
    invalid: projectInvalid(judged),
    order: ordered.order,
  }
}

function projectPersons({ acts }: Ordered, ledger: Ledger): ReadonlyMap<PersonId, PersonState> {
  return new Map(
    [...ledger.admissionsByPerson].map(([id, admissions]) => {
      const last = admissions.at(-1)
      assert(last, 'a person has an admission')
      const ended = ledger.departuresByPerson.get(id)?.at(-1)
      const gone = ended !== undefined && acts[ended]?.body.type === 'leave' ? 'left' : 'removed'
      const standing = isMember(ledger, seesAll, id) ? 'member' : gone
      const { keys, name, relation } = last
      const devices = devicesOf(ledger, id)
      const asked = findHelpers(ledger, seesAll, id)
      const helpers = asked && helpersOf(asked)
      const now = ledger.sameByEarlier.get(id)
      return [id, { id, keys, name, relation, standing, devices, ...projectKits(ledger, id), helpers, now }]
    }),
  )
}

function projectKits(ledger: Ledger, person: PersonId): Pick<PersonState, 'kits' | 'checks'> {
  const idOf = (position: number) => ledger.order.ids[position] ?? ('' as ActId)
  const made = ledger.kitsByPerson.get(person) ?? []
  return {
    kits: made.flatMap((kit) =>
      kit.keys && !made.some((other) => isReplaced(ledger, kit, other))
        ? [{ form: kit.form, keys: kit.keys, act: idOf(kit.position) }]
        : [],
    ),
    checks: (ledger.checksByPerson.get(person) ?? []).map(({ by, how, position }) => ({
      by,
      how,
      act: idOf(position),
    })),
  }
}

function helpersOf({ id, body }: HelpersAsked): HelpersState {
  const { people, cards, needed, voices, wait, at } = body
  return { act: id, people, cards, needed, voices, wait, at }
}

function projectRegains({ acts }: Ordered, ledger: Ledger): readonly RegainState[] {
  return [...ledger.regainById.values()].map((regain): RegainState => {
    const { id, person, device, asked, position } = regain
    const isBack = findAuthor(ledger, seesAll, device) === person
    const isStopped =
      ledger.dropsByDevice.has(device) || findHelpers(ledger, seesAll, person)?.id !== asked.id
    return {
      act: id,
      person,
      device,
      at: acts[position]?.body.at ?? 0,
      helpers: helpersOf(asked),
      waited: voicesFor(ledger, seesAll, regain),
      standing: isBack ? 'back' : isStopped ? 'stopped' : 'waiting',
    }
  })
}

const devicesOf = (ledger: Ledger, person: PersonId): readonly DeviceId[] =>
  [...ledger.introductionsByDevice.keys()]
    .filter((device) => findPerson(ledger, seesAll, device) === person)
    .sort()

function projectDevices(ledger: Ledger): ReadonlyMap<DeviceId, DeviceState> {
  const deviceById = new Map<DeviceId, DeviceState>()
  for (const [id, introductions] of ledger.introductionsByDevice) {
    const person = findPerson(ledger, seesAll, id)
    const theirs = introductions.filter((one) => one.person === person)
    const [first] = theirs
    if (person && first)
      deviceById.set(id, {
        id,
        person,
        keys: first.keys,
        since: theirs.map((one) => one.position),
        until: (ledger.dropsByDevice.get(id) ?? []).map((one) => one.position),
        stands: findAuthor(ledger, seesAll, id) === person,
      })
  }
  return deviceById
}

function projectInvitations(ledger: Ledger): ReadonlyMap<InvitationId, InvitationState> {
  return new Map(
    [...ledger.invitedById].map(([id, { body }]) => {
      const admitted = ledger.admittedById.get(id)?.[0]?.person
      const isWithdrawn = (ledger.withdrawnById.get(id) ?? []).length > 0
      const standing = admitted ? 'used' : isWithdrawn ? 'withdrawn' : 'open'
      const { name, relation, circles, ends } = body
      return [id, { id, name, relation, circles, ends, standing, admitted }]
    }),
  )
}

function projectNominations(ledger: Ledger): readonly NominationState[] {
  return [...ledger.nominationsByPerson].flatMap(([person, nominations]) => {
    const standing = standingNominations(ledger, seesAll, person)
    const dismissed = ledger.dismissalsByPerson.get(person)?.at(-1)
    return nominations.map((one): NominationState => {
      const startedBy = startersOf(ledger, seesAll, one)
      const begun = startedBy.length >= one.body.voices ? 'acting' : 'waiting'
      const { person, powers, circles, basis, evidence, starters, voices, review, ends, at } = one.body
      return {
        ...{ person, powers, circles, basis, evidence, starters, voices, review, ends, at },
        act: one.id,
        standing: standing.includes(one) ? begun : 'ended',
        startedBy,
        endedQuietly: dismissed?.how === 'quietly',
      }
    })
  })
}

/** Of each log, the accepted acts that no other accepted act of it has in its past. */
function selectHeads(ordered: Ordered, ledger: Ledger): Map<CircleId, readonly ActId[]> {
  const { order, acts } = ordered
  const { accepted } = ledger
  const headsByLog = new Map<CircleId, readonly ActId[]>()
  const coveredByLog = new Map<CircleId, Uint32Array>()
  for (let position = acts.length - 1; position >= 0; position--) {
    const act = acts[position]
    if (!act || !accepted.has(position)) continue
    const log = logOf(act)
    const covered = coveredByLog.get(log) ?? new Uint32Array((acts.length + 31) >>> 5)
    coveredByLog.set(log, covered)
    if ((((covered[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 0)
      headsByLog.set(log, [...(headsByLog.get(log) ?? []), act.id])
    for (const [word, bits] of (order.ancestors[position] ?? []).entries())
      covered[word] = (covered[word] ?? 0) | bits
  }
  for (const [log, heads] of headsByLog) headsByLog.set(log, selectWeighty(ordered, ledger, heads).toSorted())
  return headsByLog
}

/**
 * An act names so many heads at most. The Holder's are among them, and the newest of each device: a member who says
 * hundreds of things at once, none on top of another, keeps nobody from saying what rests on all that counts.
 */
function selectWeighty({ order, acts }: Ordered, ledger: Ledger, heads: readonly ActId[]): readonly ActId[] {
  if (heads.length <= maxParents) return heads
  const placed = heads.map((id) => {
    const at = order.positionById.get(id) ?? 0
    return { id, at, by: acts[at]?.by ?? ('' as DeviceId) }
  })
  const newest = new Map(placed.toSorted((a, b) => a.at - b.at).map(({ by, at }) => [by, at]))
  const weightOf = ({ by, at }: (typeof placed)[number]): number =>
    findPerson(ledger, seesAll, by) === ledger.holder ? 2 : Number(newest.get(by) === at)
  return placed
    .toSorted((a, b) => weightOf(b) - weightOf(a) || b.at - a.at)
    .slice(0, maxParents)
    .map(({ id }) => id)
}

function projectEndings({ acts }: Ordered, ledger: Ledger): readonly Ending[] {
  return acts.flatMap((act, position): Ending[] => {
    const { body } = act
    if (!ledger.accepted.has(position)) return []
    const by = findPerson(ledger, seesAll, act.by)
    if (body.type === 'remove' || body.type === 'revoke') {
      const circle = body.type === 'revoke' ? body.circle : undefined
      const { person, seen } = body
      return [{ act: act.id, type: body.type, person, by, device: undefined, circle, seen }]
    }
    if (body.type === 'drop') {
      const person = findPerson(ledger, seesAll, body.device)
      const { device, seen } = body
      return person ? [{ act: act.id, type: 'drop', person, by, device, circle: undefined, seen }] : []
    }
    if (body.type !== 'leave') return []
    return by
      ? [
          {
            act: act.id,
            type: 'leave',
            person: by,
            by,
            device: undefined,
            circle: undefined,
            seen: body.seen,
          },
        ]
      : []
  })
}

function projectSuspensions(
  ledger: Ledger,
  isIn: (circle: CircleId, person: PersonId) => boolean,
): readonly Suspension[] {
  const suspensions: Suspension[] = []
  const idOf = (position: number) => ledger.order.ids[position] ?? ('' as ActId)
  for (const [circle, found] of ledger.circleById) {
    if (circle === everyone(ledger.team)) continue
    const add = (person: PersonId, because: Suspension['because'], positions: readonly number[]) => {
      if (isMember(ledger, seesAll, person) && !isIn(circle, person))
        suspensions.push({ circle, person, because, acts: positions.map(idOf) })
    }
    for (const { one, other } of selectQuarrels(ledger, found)) {
      add(one.person, 'removed-each-other', [one.position, other.position])
      add(other.person, 'removed-each-other', [one.position, other.position])
    }
    for (const grant of [...found.voidGrants, ...found.suspendedGrants])
      add(grant.person, 'admitted-by-removed', [grant.position])
  }
  return suspensions
}

function projectInvalid({ ordered, faultByPosition, foreign }: Judged): readonly InvalidAct[] {
  const judged = [...faultByPosition].flatMap(([position, fault]): InvalidAct[] => {
    const act = ordered.acts[position]
    return act ? [{ act: act.id, type: act.body.type, by: act.by, fault }] : []
  })
  const foreignById = new Map(foreign.map((act) => [act.id, act]))
  const others = [...foreignById.values()].map((act): InvalidAct => ({
    act: act.id,
    type: act.body.type,
    by: act.by,
    fault: 'other-team',
  }))
  return [...judged, ...others.sort((a, b) => (a.act < b.act ? -1 : 1))]
}
