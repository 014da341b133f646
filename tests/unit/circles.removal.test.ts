import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  deviceStanding,
  entryStanding,
  needsTurn,
  planTurn,
  turnEpoch,
  writableEpoch,
  type ActId,
  type Seen,
} from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId, VolumeId } from '../../src/keys/index.ts'
import {
  deskOf,
  epochOf,
  expectSameState,
  faultOf,
  foundWith,
  grant,
  makeCircle,
  nameKeyholder,
  remove,
  revoke,
  share,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Cast, type Player } from '../helpers/cast.ts'

let cast: Cast
let maureen: Desk
let care: CircleId
const volume = 'ab'.repeat(32) as VolumeId
const otherVolume = 'cd'.repeat(32) as VolumeId

beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})

beforeEach(() => {
  maureen = foundWith(cast.maureen)
  care = makeCircle(maureen)
  for (const one of [cast.anne, cast.priya, cast.tariq]) welcome(maureen, one)
  for (const one of [cast.anne, cast.priya]) grant(maureen, care, one)
})

const desk = (one: Player) => deskOf(one, maureen.team, maureen.acts())
const headsFor = (of: Desk): readonly ActId[] =>
  [of.everyone, care].flatMap((circle) => of.state().circleById.get(circle)?.heads ?? [])
const entry = (of: Desk, seq: number, heads = headsFor(of)) => ({
  device: of.player.deviceId,
  circle: care,
  volume,
  seq,
  heads,
})

describe('B1: after a removal every circle the person was in turns its epoch', () => {
  test('everyone and care, and not a circle Priya never was in', () => {
    const money = makeCircle(maureen, 'money')
    remove(maureen, cast.priya)
    const state = maureen.state()
    expect(needsTurn(state, maureen.everyone)).toBe(true)
    expect(needsTurn(state, care)).toBe(true)
    expect(needsTurn(state, money)).toBe(false)
  })

  test('any member of the circle may turn it, for all who remain and nobody else', () => {
    remove(maureen, cast.priya)
    const anne = desk(cast.anne)
    const plan = planTurn(anne.state(), care, cast.anne.id, noon)
    expect(plan?.reason).toBe('departure')
    expect(plan?.recipients.map((one) => one.person).sort()).toEqual([cast.anne.id, cast.maureen.id].sort())
    if (!plan) return
    const turned = turnEpoch(anne.state(), plan, cast.anne.device, fixedRandom('turn'), noon)
    expect(turned.grants).toHaveLength(2)
    maureen.hear([...anne.acts(), turned.act])
    expect(writableEpoch(maureen.state(), care)).toBe(turned.epoch.commitment)
    expect(planTurn(maureen.state(), care, cast.anne.id, noon)).toBe(undefined)
  })

  test('Tariq, who is not in care, may not; nor may Anne when nobody has gone', () => {
    const anne = desk(cast.anne)
    expect(planTurn(anne.state(), care, cast.anne.id, noon)).toBe(undefined)
    const needless = turn(anne, care, 'for no reason')
    expect(faultOf(anne.state(), needless)).toBe('only-a-keyholder-or-after-a-departure')
    remove(maureen, cast.priya)
    const tariq = desk(cast.tariq)
    expect(planTurn(tariq.state(), care, cast.tariq.id, noon)).toBe(undefined)
    const strange = turn(tariq, care, 'not his')
    expect(faultOf(tariq.state(), strange)).toBe('only-a-keyholder-or-after-a-departure')
  })

  test('a removed person names no epoch', () => {
    remove(maureen, cast.priya)
    const priya = desk(cast.priya)
    const hers = turn(priya, care, 'hers')
    expect(faultOf(priya.state(), hers)).toBe('author-not-a-member')
    expect(needsTurn(priya.state(), care)).toBe(true)
  })

  test('an old commitment is not named again', () => {
    const old = epochOf(maureen, care, 'first care').commitment
    remove(maureen, cast.priya)
    const anne = desk(cast.anne)
    const act = anne.say({ type: 'epoch', circle: care, commitment: old, follows: [] })
    expect(faultOf(anne.state(), act)).toBe('commitment-taken')
  })
})

describe('rule 8: concurrent epochs', () => {
  test('two turn at once: both stay readable, the lower is written under, the next follows both', () => {
    remove(maureen, cast.tariq)
    revoke(maureen, care, cast.priya)
    const anne = desk(cast.anne)
    const [one, two, three] = ['one', 'two', 'three'].map((name) => epochOf(maureen, care, name).commitment)
    turn(maureen, care, 'one')
    turn(anne, care, 'two')
    share(maureen, anne)
    expectSameState(maureen, anne)
    expect(writableEpoch(maureen.state(), care)).toBe([one, two].sort()[0])
    expect(planTurn(anne.state(), care, cast.anne.id, noon)).toBe(undefined)
    const plan = planTurn(maureen.state(), care, cast.maureen.id, noon)
    expect(plan).toMatchObject({ reason: 'several', follows: [one, two].sort() })
    turn(maureen, care, 'three')
    expect(writableEpoch(maureen.state(), care)).toBe(three)
    expect(maureen.state().circleById.get(care)?.epochs).toHaveLength(4)
  })

  test('one that has not heard of a departure is not written under', () => {
    const tablet = { ...maureen, ...deskOf(onTablet(), maureen.team, maureen.acts()) }
    revoke(maureen, care, cast.priya)
    turn(maureen, care, 'covering')
    turn(tablet, care, 'unaware')
    share(maureen, tablet)
    expect(writableEpoch(maureen.state(), care)).toBe(epochOf(maureen, care, 'covering').commitment)
  })

  const onTablet = (): Player => {
    const tablet = onAnotherDevice(cast.maureen)
    maureen.say({ type: 'device', certificate: tablet.certificate })
    return tablet
  }
})

describe('B3, B5, rule 6: what comes after a removal', () => {
  const seen = (seq: number): readonly Seen[] => [{ volume, device: cast.priya.deviceId, seq }]

  test('what she wrote before and Maureen saw is good; what comes later is set aside', () => {
    const priya = desk(cast.priya)
    const heads = headsFor(priya)
    expect(entryStanding(maureen.state(), entry(priya, 7, heads)).kind).toBe('good')
    const act = maureen.say({ type: 'remove', person: cast.priya.id, seen: seen(5) })
    expect(entryStanding(maureen.state(), entry(priya, 5, heads)).kind).toBe('good')
    expect(entryStanding(maureen.state(), entry(priya, 6, heads))).toEqual({
      kind: 'late',
      person: cast.priya.id,
      endings: [act.id],
    })
    const elsewhere = { ...entry(priya, 1, heads), volume: otherVolume }
    expect(entryStanding(maureen.state(), elsewhere).kind).toBe('late')
    expect(deviceStanding(maureen.state(), cast.priya.deviceId, care)).toMatchObject({
      kind: 'ended',
      endings: [{ act: act.id, seen: seen(5) }],
    })
  })

  test('what she writes knowing of it is refused', () => {
    maureen.say({ type: 'remove', person: cast.priya.id, seen: seen(5) })
    const claim = entry(maureen, 3)
    expect(entryStanding(maureen.state(), { ...claim, device: cast.priya.deviceId }).kind).toBe(
      'not-in-circle',
    )
  })

  test('out of care only: what she writes for everyone is good', () => {
    const act = maureen.say({ type: 'revoke', circle: care, person: cast.priya.id, seen: seen(5) })
    const priya = desk(cast.priya)
    expect(act.body.type).toBe('revoke')
    const claim = { ...entry(priya, 9), circle: maureen.everyone }
    expect(entryStanding(maureen.state(), claim).kind).toBe('good')
  })

  test('back again: old and new entries are good, those between are not', () => {
    const before = headsFor(desk(cast.priya))
    maureen.say({ type: 'remove', person: cast.priya.id, seen: seen(5) })
    welcome(maureen, cast.priya, 'again')
    grant(maureen, care, cast.priya)
    const priya = desk(cast.priya)
    expect(entryStanding(maureen.state(), entry(priya, 5, before)).kind).toBe('good')
    expect(entryStanding(maureen.state(), entry(priya, 6, before)).kind).toBe('late')
    expect(entryStanding(maureen.state(), entry(priya, 7)).kind).toBe('good')
  })

  test('the leaver’s own last word counts', () => {
    const priya = desk(cast.priya)
    const heads = headsFor(priya)
    priya.say({ type: 'leave', seen: seen(8) })
    maureen.hear(priya.acts())
    expect(entryStanding(maureen.state(), entry(priya, 8, heads)).kind).toBe('good')
    expect(entryStanding(maureen.state(), entry(priya, 9, heads)).kind).toBe('late')
  })

  test('C2: who never was in care, and who is unknown, is refused; unknown heads wait', () => {
    const tariq = desk(cast.tariq)
    expect(entryStanding(maureen.state(), entry(tariq, 1)).kind).toBe('not-in-circle')
    const claim = { ...entry(maureen, 1), device: cast.clough.deviceId }
    expect(entryStanding(maureen.state(), claim).kind).toBe('unknown-device')
    const later = grant(tariq, care, cast.tariq)
    expect(entryStanding(maureen.state(), entry(tariq, 1, [later.id]))).toEqual({
      kind: 'waiting',
      missing: [later.id],
    })
  })
})

test('what a removed keyholder admitted long before, in a log the team’s cannot name, stands', () => {
  nameKeyholder(maureen, care, cast.anne)
  const anne = desk(cast.anne)
  grant(anne, care, cast.tariq)
  maureen.hear(anne.acts())
  remove(maureen, cast.anne)
  anne.hear(maureen.acts())
  expectSameState(maureen, anne)
  expect(maureen.state().circleById.get(care)?.members).toContain(cast.tariq.id)
})
