import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fold, logOf, type Act, type TeamState } from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { play, prepare, runs, steps, type Play } from '../helpers/actsAtRandom.ts'

/**
 * Acts are said at random on six devices that hear each other at random. Whatever was said, whoever said it and in
 * whatever order it comes: the same acts are the same team.
 */
let makePlay: () => Play
beforeAll(async () => {
  await cryptoReady
  makePlay = prepare()
})

const foldOf = (team: Play['team'], acts: readonly Act[]): TeamState => {
  const state = fold(team, acts)
  if (!state) throw new Error('The play has no founding act')
  return state
}

test('B4: the same acts give the same team, in any order, however often', () => {
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (chosen, order) => {
      const stage = play(makePlay(), chosen)
      const acts = stage.allActs()
      const shuffled = [...acts, ...acts.slice(0, acts.length >> 1)]
        .map((act) => ({ act, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ act }) => act)
      expect(foldOf(stage.team, shuffled)).toEqual(foldOf(stage.team, acts))
    }),
    { numRuns: runs(60) },
  )
})

test('devices that have met know the same, whoever met whom first', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const acts = stage.allActs()
      for (const desk of stage.desks) desk.hear(acts)
      const [first, ...others] = stage.desks.map((desk) => desk.state())
      for (const other of others) expect(other).toEqual(first)
    }),
    { numRuns: runs(30) },
  )
})

test('who cannot read a circle’s log knows the same of the team as who can', () => {
  fc.assert(
    fc.property(steps, (chosen) => {
      const stage = play(makePlay(), chosen)
      const acts = stage.allActs()
      const everyone = stage.team as string
      const whole = foldOf(stage.team, acts)
      const outside = foldOf(
        stage.team,
        acts.filter((act) => logOf(act) === everyone),
      )
      const { personById, deviceById, invitationById } = whole
      expect([...outside.personById]).toEqual([...personById])
      expect([...outside.deviceById.keys()]).toEqual([...deviceById.keys()])
      expect([...outside.invitationById]).toEqual([...invitationById])
      const [seen, known] = [outside, whole].map((state) => state.circleById.get(everyone as never))
      expect(seen?.members).toEqual(known?.members)
      expect(seen?.epochs).toEqual(known?.epochs)
      expect(seen?.writable).toEqual(known?.writable)
      expect(seen?.heads).toEqual(known?.heads)
    }),
    { numRuns: runs(60) },
  )
})

test('what is here is folded at once: any part of the acts is a team, or waits, and nothing is dropped', () => {
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.boolean()), (chosen, keeps) => {
      const stage = play(makePlay(), chosen)
      const part = stage.allActs().filter((act) => act.body.type === 'found' || keeps.next().value)
      const state = foldOf(stage.team, part)
      expect(state.order.ids.length + state.waiting.length).toBe(part.length)
      for (const { missing } of state.waiting) expect(missing.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(60) },
  )
})
