import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import {
  admit,
  deskOf,
  draftInvite,
  expectSameState,
  faultOf,
  foundWith,
  grant,
  inviteFor,
  makeCircle,
  names,
  remove,
  revoke,
  share,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { makeCast, onAnotherDevice, type Cast } from '../helpers/cast.ts'

/** B4, H4: what one person said on two devices that could not hear each other. */
let cast: Cast
let maureen: Desk
let tablet: Desk
let care: CircleId

beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})

beforeEach(() => {
  maureen = foundWith(cast.maureen)
  const onTablet = onAnotherDevice(cast.maureen)
  maureen.say({ type: 'device', certificate: onTablet.certificate })
  care = makeCircle(maureen)
  for (const one of [cast.anne, cast.priya, cast.tariq]) welcome(maureen, one)
  for (const one of [cast.anne, cast.priya]) grant(maureen, care, one)
  tablet = deskOf(onTablet, maureen.team, maureen.acts())
})

const meet = (...desks: readonly Desk[]) => {
  share(...desks)
  expectSameState(...desks)
}

describe('Maureen’s two devices', () => {
  test('an invitation admits once, also when each admits somebody', () => {
    const invitation = inviteFor('either').id
    maureen.say(draftInvite(invitation, 'either'))
    tablet.hear(maureen.acts())
    const one = admit(maureen, cast.clough, invitation)
    const ravi = { ...cast.clough, ...onAnotherDevice(cast.clough) }
    const other = admit(tablet, ravi, invitation)
    meet(maureen, tablet)
    expect(faultOf(maureen.state(), one)).toBe(undefined)
    expect(faultOf(maureen.state(), other)).toBe(undefined)
    expect(names(maureen.state(), maureen.everyone).filter((name) => name === 'Mr Clough')).toHaveLength(1)
  })

  test('of two people with one invitation, one is in, and everyone’s epoch turns', () => {
    const invitation = inviteFor('either').id
    maureen.say(draftInvite(invitation, 'either'))
    tablet.hear(maureen.acts())
    remove(maureen, cast.tariq)
    tablet.hear(maureen.acts())
    turn(maureen, maureen.everyone, 'without Tariq')
    tablet.hear(maureen.acts())
    const one = admit(maureen, cast.clough, invitation)
    const other = admit(tablet, cast.tariq, invitation)
    grant(tablet, care, cast.tariq)
    meet(maureen, tablet)
    const faults = [one, other].map((act) => faultOf(maureen.state(), act))
    expect(faults.filter((fault) => fault === 'invitation-used')).toHaveLength(1)
    expect(maureen.state().circleById.get(maureen.everyone)?.writable).toBe(undefined)
    if (faults[1]) expect(maureen.state().circleById.get(care)?.writable).toBe(undefined)
    turn(maureen, maureen.everyone, 'with one of them')
    expect(maureen.state().circleById.get(maureen.everyone)?.writable).toBeDefined()
  })

  test('a withdrawal beats an admission at the same time', () => {
    const invitation = inviteFor('Clough').id
    maureen.say(draftInvite(invitation, 'Clough'))
    tablet.hear(maureen.acts())
    maureen.say({ type: 'withdraw', invitation })
    const admitted = admit(tablet, cast.clough, invitation)
    meet(maureen, tablet)
    expect(faultOf(maureen.state(), admitted)).toBe('invitation-withdrawn')
    expect(maureen.state().circleById.get(maureen.everyone)?.writable).toBe(undefined)
  })

  test('a withdrawal of nothing, said at the same time as an admission to nothing, changes nothing', () => {
    const invitation = inviteFor('thin air').id
    const before = maureen.state().circleById.get(maureen.everyone)
    const admitted = admit(maureen, cast.clough, invitation)
    const withdrawn = tablet.say({ type: 'withdraw', invitation })
    meet(maureen, tablet)
    expect(faultOf(maureen.state(), admitted)).toBe('unknown-invitation')
    expect(faultOf(maureen.state(), withdrawn)).toBe('unknown-invitation')
    expect(maureen.state().circleById.get(maureen.everyone)).toEqual(before)
  })

  test('a removal beats a grant at the same time', () => {
    remove(maureen, cast.tariq)
    grant(tablet, care, cast.tariq)
    meet(maureen, tablet)
    expect(names(maureen.state(), care)).not.toContain('Tariq')
  })

  test.each([0, 3])('a revoke beats a grant at the same time, also one said after %i other acts', (count) => {
    grant(maureen, care, cast.tariq)
    tablet.hear(maureen.acts())
    revoke(maureen, care, cast.tariq)
    for (let i = 0; i < count; i++) grant(tablet, care, cast.priya)
    grant(tablet, care, cast.tariq)
    meet(maureen, tablet)
    expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Priya'])
  })
})
