import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fold, logOf } from '../../src/circles/index.ts'
import { signAct } from '../../src/circles/act.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import {
  deskOf,
  epochOf,
  expectSameState,
  faultOf,
  foundWith,
  grant,
  makeCircle,
  nameKeyholder,
  names,
  remove,
  revoke,
  share,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { makeCast, noon, onAnotherDevice, type Cast } from '../helpers/cast.ts'

/** B4, H4: people act while they cannot hear each other, then meet. */
let cast: Cast
let maureen: Desk
let tablet: Desk
let anne: Desk
let priya: Desk
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
  for (const one of [cast.anne, cast.priya]) {
    grant(maureen, care, one)
    nameKeyholder(maureen, care, one)
  }
  tablet = deskOf(onTablet, maureen.team, maureen.acts())
  anne = deskOf(cast.anne, maureen.team, maureen.acts())
  priya = deskOf(cast.priya, maureen.team, maureen.acts())
})

const meet = (...desks: readonly Desk[]) => {
  share(...desks)
  expectSameState(...desks)
}

describe('B4, rule 3: what a removed person did meanwhile is void, with what rests on it', () => {
  test('Anne is removed while she admits Tariq', () => {
    remove(maureen, cast.anne)
    const admitted = grant(anne, care, cast.tariq)
    meet(maureen, anne, priya)
    expect(faultOf(maureen.state(), admitted)).toBe('void-by-removal')
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya'])
    expect(maureen.state().suspensions).toEqual([
      { circle: care, person: cast.tariq.id, because: 'admitted-by-removed', acts: [admitted.id] },
    ])
  })

  test('rule 7: Tariq may have the key, so the epoch turns, and Maureen may let him in again', () => {
    grant(anne, care, cast.tariq)
    remove(maureen, cast.anne)
    meet(maureen, anne)
    expect(maureen.state().circleById.get(care)?.writable).toBe(undefined)
    turn(maureen, care, 'without Anne')
    grant(maureen, care, cast.tariq)
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya', 'Tariq'])
    expect(maureen.state().suspensions).toEqual([])
    expect(maureen.state().circleById.get(care)?.writable).toBeDefined()
  })

  test('a device she adds meanwhile never speaks', () => {
    remove(maureen, cast.anne)
    const onLaptop = onAnotherDevice(cast.anne, 'laptop')
    const added = anne.say({ type: 'device', certificate: onLaptop.certificate })
    const laptop = deskOf(onLaptop, anne.team, anne.acts())
    const admitted = grant(laptop, care, cast.tariq)
    meet(maureen, laptop)
    expect(faultOf(maureen.state(), added)).toBe('void-by-removal')
    expect(faultOf(maureen.state(), admitted)).toBe('unknown-device')
  })

  test('what she did before stands', () => {
    grant(anne, care, cast.tariq)
    maureen.hear(anne.acts())
    remove(maureen, cast.anne)
    meet(maureen, anne)
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya', 'Tariq'])
    expect(maureen.state().suspensions).toEqual([])
  })

  test('who reads care and who does not agree on what she did in the team meanwhile', () => {
    const heads = maureen.state().circleById.get(maureen.everyone)?.heads ?? []
    const added = anne.say({ type: 'device', certificate: onAnotherDevice(cast.anne, 'laptop').certificate })
    const inCare = grant(anne, care, cast.tariq)
    const { team } = maureen
    const removal = signAct(
      { type: 'remove', team, after: heads, at: noon, person: cast.anne.id, seen: [], beside: [inCare.id] },
      cast.maureen.device,
    )
    maureen.hear([...anne.acts(), removal])
    const outside = maureen.acts().filter((act) => logOf(act) === maureen.everyone)
    for (const state of [maureen.state(), fold(team, outside)])
      expect(state && faultOf(state, added)).toBe('void-by-removal')
  })

  test('out of one circle, what she does elsewhere stands', () => {
    const money = makeCircle(maureen, 'money')
    grant(maureen, money, cast.anne)
    nameKeyholder(maureen, money, cast.anne)
    anne.hear(maureen.acts())
    revoke(maureen, care, cast.anne)
    grant(anne, money, cast.tariq)
    grant(anne, care, cast.tariq)
    meet(maureen, anne)
    expect(names(maureen.state(), money)).toEqual(['Anne', 'Maureen Thwaite', 'Tariq'])
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya'])
  })

  test('without the keys, what she admits meanwhile is void and she stays', () => {
    maureen.say({ type: 'retire', circle: care, person: cast.anne.id })
    grant(anne, care, cast.tariq)
    meet(maureen, anne)
    expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Priya'])
  })

  test('an epoch she begins meanwhile stays readable and is never written under', () => {
    remove(maureen, cast.anne)
    const { commitment } = epochOf(anne, care, 'Anne’s own')
    turn(anne, care, 'Anne’s own')
    meet(maureen, anne)
    const epochs = maureen.state().circleById.get(care)?.epochs ?? []
    expect(epochs.find((epoch) => epoch.commitment === commitment)).toMatchObject({ isVoid: true })
    turn(maureen, care, 'Maureen’s')
    expect(maureen.state().circleById.get(care)?.writable).not.toBe(commitment)
    expect(maureen.state().circleById.get(care)?.writable).toBeDefined()
  })
})

describe('B4, rule 4: keyholders who revoke each other are both out until Maureen decides', () => {
  beforeEach(() => {
    revoke(anne, care, cast.priya)
    revoke(priya, care, cast.anne)
    meet(maureen, anne, priya)
  })

  test('both are suspended, and nothing else is lost', () => {
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite'])
    expect(names(maureen.state(), maureen.everyone)).toContain('Anne')
    const suspended = maureen.state().suspensions.map((one) => [one.person, one.because])
    expect(suspended).toContainEqual([cast.anne.id, 'removed-each-other'])
    expect(suspended).toContainEqual([cast.priya.id, 'removed-each-other'])
    expect(maureen.state().circleById.get(care)?.epochs).toHaveLength(1)
  })

  test('another keyholder does not decide it', () => {
    grant(maureen, care, cast.tariq)
    nameKeyholder(maureen, care, cast.tariq)
    const tariq = deskOf(cast.tariq, maureen.team, maureen.acts())
    const tried = grant(tariq, care, cast.anne)
    expect(faultOf(tariq.state(), tried)).toBe('holder-decides')
  })

  test('Maureen does: Anne is back, with her keys', () => {
    grant(maureen, care, cast.anne)
    meet(maureen, anne, priya)
    expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite'])
    grant(anne, care, cast.tariq)
    expect(names(anne.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Tariq'])
    expect(anne.state().suspensions.map((one) => one.person)).toEqual([cast.priya.id])
  })
})

describe('rule 7 between equals', () => {
  test('whom Priya admits while Anne revokes her is suspended, and whom those admit in turn', () => {
    revoke(anne, care, cast.priya)
    grant(priya, care, cast.tariq)
    nameKeyholder(maureen, care, cast.tariq)
    welcome(maureen, cast.clough)
    priya.hear(maureen.acts())
    const tariq = deskOf(cast.tariq, maureen.team, priya.acts())
    grant(tariq, care, cast.clough)
    meet(maureen, anne, tariq)
    expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite'])
    const suspended = maureen.state().suspensions.map((one) => one.person)
    expect(suspended).toEqual(expect.arrayContaining([cast.tariq.id, cast.clough.id]))
  })

  test('an epoch that a member begins while a keyholder revokes them is void', () => {
    grant(maureen, care, cast.tariq)
    anne.hear(maureen.acts())
    revoke(maureen, care, cast.priya)
    const tariq = deskOf(cast.tariq, maureen.team, maureen.acts())
    turn(tariq, care, 'of Tariq')
    revoke(anne, care, cast.tariq)
    meet(maureen, anne, tariq)
    const { commitment } = epochOf(maureen, care, 'of Tariq')
    const epochs = maureen.state().circleById.get(care)?.epochs ?? []
    expect(epochs.find((epoch) => epoch.commitment === commitment)).toMatchObject({ isVoid: true })
  })

  test('whom Maureen revoked, a keyholder does not let in again', () => {
    revoke(maureen, care, cast.anne)
    priya.hear(maureen.acts())
    const tried = grant(priya, care, cast.anne)
    expect(faultOf(priya.state(), tried)).toBe('holder-decides')
  })

  test('whom a keyholder revoked, another may let in again', () => {
    grant(anne, care, cast.tariq)
    revoke(anne, care, cast.tariq)
    priya.hear(anne.acts())
    grant(priya, care, cast.tariq)
    expect(names(priya.state(), care)).toContain('Tariq')
  })
})

describe('rule 5: what Maureen settled is final', () => {
  test('her tablet’s removal of Anne leaves Tariq in, whom she had settled', () => {
    const admitted = grant(anne, care, cast.tariq)
    maureen.hear(anne.acts())
    maureen.say({ type: 'settle', circle: care, heads: [admitted.id] })
    remove(tablet, cast.anne)
    meet(maureen, tablet, anne)
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya', 'Tariq'])
    expect(faultOf(maureen.state(), admitted)).toBe(undefined)
  })

  test('a settlement of an act and of what made it void leaves it void', () => {
    const removal = remove(maureen, cast.anne)
    const admitted = grant(anne, care, cast.tariq)
    meet(maureen, anne)
    const heads = [removal.id, admitted.id].sort()
    const { team } = maureen
    const settled = signAct(
      { type: 'settle', team, after: heads, at: noon, circle: care, heads },
      cast.maureen.device,
    )
    maureen.hear([settled])
    expect(faultOf(maureen.state(), settled)).toBe(undefined)
    expect(faultOf(maureen.state(), admitted)).toBe('void-by-removal')
  })

  test('a settlement of what she had not seen settles nothing', () => {
    const admitted = grant(anne, care, cast.tariq)
    const tried = maureen.say({ type: 'settle', circle: care, heads: [admitted.id] })
    remove(tablet, cast.anne)
    meet(maureen, tablet, anne)
    expect(faultOf(maureen.state(), tried)).toBe('heads-not-in-past')
    expect(names(maureen.state(), care)).toEqual(['Maureen Thwaite', 'Priya'])
  })
})
