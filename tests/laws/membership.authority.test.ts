import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  canAdmit,
  fold,
  isInCircle,
  nominationsOf,
  type Act,
  type ActId,
  type TeamState,
} from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { faultOf, grant } from '../helpers/acts.ts'
import { play, prepare, runs, sayAtRandom, steps, type Play, type Step } from '../helpers/actsAtRandom.ts'
import { noon } from '../helpers/cast.ts'

/** What nobody gets round, whatever is said by whom and heard when. */
let makePlay: () => Play
beforeAll(async () => {
  await cryptoReady
  makePlay = prepare()
})

const meetAll = (stage: Play): TeamState => {
  const acts = stage.allActs()
  for (const desk of stage.desks) desk.hear(acts)
  const [first] = stage.desks
  if (!first) throw new Error('The play has nobody in it')
  return first.state()
}

/** All that a state says but which acts it was made of. */
const substance = (state: TeamState) => ({
  persons: [...state.personById].sort(),
  devices: [...state.deviceById].map(([id, { person }]) => [id, person]).sort(),
  circles: [...state.circleById.values()].map((circle) => ({
    ...circle,
    spanByPerson: undefined,
    epochs: circle.epochs.filter((epoch) => !epoch.isVoid),
  })),
  invitations: [...state.invitationById].sort(),
  endings: state.endings.map((ending) => ending.act).sort(),
})

type Saying = Exclude<Step, { kind: 'meet' }>
const saying = steps
  .filter((chosen) => chosen.some((step) => step.kind !== 'meet'))
  .map((chosen) => chosen.find((step): step is Saying => step.kind !== 'meet') as Saying)

const onlyTheHolders: ReadonlySet<string> = new Set(['settle', 'nominate', 'same'])
const alsoANominees: ReadonlySet<string> = new Set([
  'keyholder',
  'retire',
  'remove',
  'admit',
  'invite',
  'withdraw',
  'circle',
  'describe',
  'close',
])

test('A1, C3: an act without authority changes nothing, and what is the Holder’s is nobody else’s', () => {
  fc.assert(
    fc.property(steps, saying, fc.nat(), (chosen, last, who) => {
      const stage = play(makePlay(), chosen)
      const before = meetAll(stage)
      const desk = stage.desks[who % stage.desks.length] ?? stage.desks[0]
      if (!desk) return
      const act = sayAtRandom(stage, desk, last)
      const after = desk.state()
      const fault = faultOf(after, act)
      if (fault) expect(substance(after)).toEqual(substance(before))
      if (desk.player.id === before.holder) return
      const nominations = nominationsOf(before, desk.player.id, noon)
      if (onlyTheHolders.has(last.kind)) expect(fault).toBeDefined()
      if (alsoANominees.has(last.kind) && nominations.length === 0) expect(fault).toBeDefined()
      // Whoever comes back says so with their sheet or their helpers, wherever they stand: the desk is not whose act it is.
      const isTheirs = act.body.type !== 'recover' && act.body.type !== 'regain'
      if (isTheirs && !isInCircle(before, desk.everyone, desk.player.id)) expect(fault).toBeDefined()
      if (act.body.type === 'grant' && !canAdmit(before, act.body.circle, desk.player.id, noon))
        expect(fault).toBeDefined()
      if (act.body.type === 'epoch' && !isInCircle(before, act.body.circle, desk.player.id))
        expect(fault).toBeDefined()
    }),
    { numRuns: runs(150) },
  )
})

test('C4: what a nominee is not asked to look after, they change nothing about', () => {
  fc.assert(
    fc.property(steps, saying, fc.nat(), (chosen, last, who) => {
      const stage = play(makePlay(), chosen)
      const before = meetAll(stage)
      const desk = stage.desks[who % stage.desks.length] ?? stage.desks[0]
      const me = desk?.player.id
      if (!desk || !me || me === before.holder) return
      sayAtRandom(stage, desk, last)
      const after = desk.state()
      for (const circle of before.circleById.values()) {
        const isTheirs =
          circle.by === me || nominationsOf(before, me, noon).some((one) => one.circles.includes(circle.id))
        if (isTheirs || circle.keyholders.includes(me) || circle.id === desk.everyone) continue
        const others = (state: TeamState) =>
          (state.circleById.get(circle.id)?.members ?? []).filter(
            (one) => one !== me && after.personById.get(one)?.standing === 'member',
          )
        expect(others(after)).toEqual(others(before))
        expect(after.nominations.filter((one) => one.person !== me)).toEqual(
          before.nominations
            .filter((one) => one.person !== me)
            .map((one) => expect.objectContaining({ act: one.act })),
        )
      }
    }),
    { numRuns: runs(60) },
  )
})

test('B4: the Holder is in every circle, and can let people in on each device that she has not dropped herself', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const state = meetAll(stage)
      for (const circle of state.circleById.keys()) expect(isInCircle(state, circle, state.holder)).toBe(true)
      expect(state.personById.get(state.holder)?.standing).toBe('member')
      const member = stage.players.find(
        (one) => one.id !== state.holder && state.personById.get(one.id)?.standing === 'member',
      )
      const [, care] = stage.circles
      const hers = stage.desks.filter(
        (one) => state.deviceById.get(one.player.deviceId)?.person === state.holder,
      )
      for (const desk of hers.filter((one) => state.deviceById.get(one.player.deviceId)?.stands)) {
        if (!member || !care) return
        const act = grant(desk, care, member)
        expect(faultOf(desk.state(), act)).toBe(undefined)
        expect(isInCircle(desk.state(), care, member.id)).toBe(true)
      }
    }),
    { numRuns: runs(60) },
  )
})

test('B1: what is written under leaves out everyone who is out, and nobody who was out began it', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const state = meetAll(stage)
      const actById = new Map(stage.allActs().map((act) => [act.id, act]))
      for (const circle of state.circleById.values()) {
        const epoch = circle.epochs.find((one) => one.commitment === circle.writable)
        if (!epoch) continue
        const past = pastOf(actById, epoch.act)
        const at = foldPast(stage, actById, past)
        expect(isInCircle(at, circle.id, epoch.by)).toBe(true)
        for (const person of everGranted(actById, state, circle.id))
          if (!circle.members.includes(person))
            expect(at.circleById.get(circle.id)?.members).not.toContain(person)
      }
    }),
    { numRuns: runs(80) },
  )
})

test('who is in was let in by somebody who knew of every ending that is known', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const state = meetAll(stage)
      const actById = new Map(stage.allActs().map((act) => [act.id, act]))
      const invalid = new Set(state.invalid.map((one) => one.act))
      const good = [...actById.values()].filter((act) => !invalid.has(act.id))
      for (const circle of state.circleById.values())
        for (const person of circle.members.filter((one) => one !== state.holder)) {
          const begins = good.filter((act) => letsIn(act, state, circle.id) === person)
          const ends = state.endings.filter(
            (one) =>
              one.person === person &&
              one.device === undefined &&
              (one.circle === undefined || one.circle === circle.id),
          )
          const pasts = begins.map((act) => pastOf(actById, act.id))
          expect(pasts.some((past) => ends.every((end) => past.has(end.act)))).toBe(true)
        }
    }),
    { numRuns: runs(60) },
  )
})

const letsIn = ({ body }: Act, state: TeamState, circle: CircleId) => {
  if (body.type === 'grant' && body.circle === circle && circle !== (state.team as string)) return body.person
  const isTeam = body.type === 'admit' && circle === (state.team as string)
  return isTeam && body.answer.answer === 'yes' ? body.answer.joiner.personId : undefined
}

test('each accepted admission rests on one open invitation and the joiner’s own yes', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const state = meetAll(stage)
      const invalid = new Set(state.invalid.map((one) => one.act))
      const joinersByInvitation = new Map<string, Set<string>>()
      for (const { id, body } of stage.allActs()) {
        if (body.type !== 'admit' || invalid.has(id)) continue
        expect(body.answer.answer).toBe('yes')
        if (body.answer.answer === 'no') continue
        const joiners = joinersByInvitation.get(body.invitation) ?? new Set()
        joinersByInvitation.set(body.invitation, joiners.add(body.answer.joiner.personId))
      }
      for (const joiners of joinersByInvitation.values()) expect(joiners.size).toBe(1)
    }),
    { numRuns: runs(60) },
  )
})

/** By walking the acts themselves, so that the bitsets of the fold are not asked to vouch for themselves. */
function pastOf(actById: ReadonlyMap<ActId, Act>, of: ActId): ReadonlySet<ActId> {
  const past = new Set<ActId>()
  const open = [of]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const parent of actById.get(id)?.body.after ?? [])
      if (!past.has(parent)) {
        past.add(parent)
        open.push(parent)
      }
  return past
}

function foldPast(stage: Play, actById: ReadonlyMap<ActId, Act>, past: ReadonlySet<ActId>): TeamState {
  const state = fold(
    stage.team,
    [...past].flatMap((id) => actById.get(id) ?? []),
  )
  if (!state) throw new Error('An epoch rests on no founding')
  return state
}

const everGranted = (actById: ReadonlyMap<ActId, Act>, state: TeamState, circle: CircleId) =>
  [...actById.values()].flatMap(({ body }) => {
    if (body.type === 'grant' && body.circle === circle) return [body.person]
    return circle === (state.team as string) ? [...state.personById.keys()] : []
  })
