import { beforeAll, beforeEach, expect, test } from 'vitest'
import { isEnded, needsTurn, planTurn, type Act, type EntryClaim } from '../../src/circles/index.ts'
import { entryStanding, isInCircle } from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId, VolumeId } from '../../src/keys/index.ts'
import {
  expectSameState,
  faultOf,
  grant,
  makeCircle,
  nameKeyholder,
  names,
  remove,
  revoke,
  share,
  turn,
  type Desk,
} from '../helpers/acts.ts'
import { draftDescribe } from '../helpers/actsAtRandom.ts'
import { beginWithNominees, nominate, type Nomination } from '../helpers/actsNominees.ts'
import { fixedRandom, makeCast, noon, type Cast, type Player } from '../helpers/cast.ts'

/** Circles of one's own, being in one for a time, and what ends; told in every order of arrival. */
let cast: Cast
let maureen: Desk
let anne: Desk
let priya: Desk
let tariq: Desk
let care: CircleId
let bowls: CircleId
const everybody = () => share(maureen, anne, priya, tariq)

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  ;({ maureen, anne, priya, tariq, care } = beginWithNominees(cast))
  bowls = makeCircle(maureen, 'own')
  for (const one of [cast.anne, cast.priya]) grant(maureen, bowls, one)
  everybody()
})

const term = (desk: Desk, whom: Player, ends: number | null, circle = bowls): Act =>
  desk.say({ type: 'term', circle, person: whom.id, ends })
const termOf = (desk: Desk, whom: Player, circle = bowls) =>
  desk.state().circleById.get(circle)?.termByPerson.get(whom.id)?.ends
const close = (desk: Desk, circle = bowls): Act => desk.say({ type: 'close', circle, seen: [] })
const mayMake = (said: Partial<Nomination> = {}) =>
  nominate(maureen, cast.anne, [], { powers: ['make'], ...said })
const makeAs = (desk: Desk): CircleId => {
  const nonce = fixedRandom(`own of ${desk.player.name}`)(32)
  return desk.say({ type: 'circle', purpose: 'own', name: '', nonce }).id as string as CircleId
}

test('a circle is called what was said last; at the same time the Holder’s word is the one', () => {
  maureen.say(draftDescribe(bowls, 'Bowls and tea'))
  everybody()
  expect(anne.state().circleById.get(bowls)?.name).toBe('Bowls and tea')
  const forbidden = [anne.say(draftDescribe(bowls, 'Mine')), maureen.say(draftDescribe(care, 'Other'))]
  everybody()
  expect(forbidden.map((act) => faultOf(maureen.state(), act))).toEqual([
    'only-the-holder',
    'not-an-own-circle',
  ])
  expect(priya.state().circleById.get(bowls)?.name).toBe('Bowls and tea')
  expectSameState(maureen, anne, priya, tariq)
})

test('somebody is in for a time by a word of who lets people in, and the fold ends nothing by itself', () => {
  term(maureen, cast.anne, noon - 1)
  const none = [
    term(tariq, cast.anne, noon),
    term(maureen, cast.tariq, noon),
    term(maureen, cast.maureen, noon),
  ]
  everybody()
  expect([termOf(tariq, cast.anne), termOf(tariq, cast.priya)]).toEqual([noon - 1, undefined])
  expect(isInCircle(maureen.state(), bowls, cast.anne.id)).toBe(true)
  expect(none.map((act) => faultOf(maureen.state(), act))).toEqual([
    'only-a-keyholder',
    'person-not-in-circle',
    'the-holder-stays',
  ])
  term(maureen, cast.anne, noon + 5)
  everybody()
  expect(termOf(anne, cast.anne)).toBe(noon + 5)
  term(maureen, cast.anne, null)
  everybody()
  expect(termOf(anne, cast.anne)).toBe(undefined)
})

test('of two times that were said at once the earlier counts; the Holder’s before a keyholder’s', () => {
  nameKeyholder(maureen, bowls, cast.anne)
  everybody()
  grant(anne, bowls, cast.tariq)
  everybody()
  term(anne, cast.tariq, noon + 9)
  term(maureen, cast.tariq, noon + 20)
  everybody()
  expect(termOf(priya, cast.tariq)).toBe(noon + 20)
  // Whom the Holder gave a time, a keyholder gives no other.
  const longer = [term(anne, cast.tariq, null), term(anne, cast.priya, noon)]
  everybody()
  expect(longer.map((act) => faultOf(maureen.state(), act))).toEqual(['holder-decides', 'holder-decides'])
  expectSameState(maureen, anne, priya, tariq)
})

test('a time is of one stay: who comes in again is in for good, until it is said again', () => {
  term(maureen, cast.anne, noon)
  revoke(maureen, bowls, cast.anne)
  grant(maureen, bowls, cast.anne)
  everybody()
  expect([isInCircle(anne.state(), bowls, cast.anne.id), termOf(anne, cast.anne)]).toEqual([true, undefined])
})

test('a time that was made longer and an ending that were said at once: it ended', () => {
  term(maureen, cast.anne, noon)
  nameKeyholder(maureen, bowls, cast.priya)
  everybody()
  revoke(priya, bowls, cast.anne)
  term(maureen, cast.anne, noon + 5)
  everybody()
  expect(names(maureen.state(), bowls)).toEqual(['Maureen Thwaite', 'Priya'])
  expect(termOf(maureen, cast.anne)).toBe(undefined)
})

test('B3: where a circle has ended nobody comes in, no key turns, and what it does not name is set aside', () => {
  const { deviceId } = cast.anne
  const volume = 'ab'.repeat(32) as VolumeId
  const heads = (desk: Desk) => [...(desk.state().circleById.get(bowls)?.heads ?? [])]
  const before = heads(anne)
  maureen.say({ type: 'close', circle: bowls, seen: [{ volume, device: deviceId, seq: 2 }] })
  const late = grant(anne, bowls, cast.tariq)
  everybody()
  const after = [
    grant(maureen, bowls, cast.tariq),
    turn(maureen, bowls, 'after the end'),
    term(maureen, cast.anne, noon),
  ]
  everybody()
  expect(after.map((act) => faultOf(anne.state(), act))).toEqual([
    'circle-ended',
    'circle-ended',
    'circle-ended',
  ])
  expect(faultOf(anne.state(), late)).toBe('only-a-keyholder')
  const claim = (seq: number, known: EntryClaim['heads']): EntryClaim => ({
    device: deviceId,
    circle: bowls,
    volume,
    seq,
    heads: known,
  })
  const kinds = [claim(2, before), claim(3, before), claim(1, heads(anne))].map(
    (one) => entryStanding(maureen.state(), one).kind,
  )
  expect(kinds).toEqual(['good', 'late', 'not-in-circle'])
  remove(maureen, cast.anne)
  everybody()
  expect(needsTurn(maureen.state(), bowls)).toBe(false)
  expect(planTurn(maureen.state(), bowls, cast.maureen.id, noon)).toBe(undefined)
  expect(names(maureen.state(), bowls)).toEqual(['Maureen Thwaite', 'Priya'])
})

test('only an own circle ends, and only by the Holder or who made it in her place', () => {
  const no = [close(anne), close(maureen, care)]
  everybody()
  expect(no.map((act) => faultOf(maureen.state(), act))).toEqual(['only-the-holder', 'not-an-own-circle'])
  close(maureen)
  everybody()
  expect([...maureen.state().circleById.values()].filter(isEnded).map((one) => one.id)).toEqual([bowls])
})

test('C4: a nominee who may make circles makes one with the Holder in it, and looks after no other', () => {
  mayMake()
  everybody()
  const mine = makeAs(anne)
  const first = [
    grant(anne, mine, cast.anne),
    turn(anne, mine, 'hers'),
    anne.say(draftDescribe(mine, 'Between us')),
    grant(anne, mine, cast.tariq),
    term(anne, cast.tariq, noon, mine),
  ]
  const others = [revoke(anne, bowls, cast.priya), close(anne), anne.say(draftDescribe(bowls, 'Mine'))]
  everybody()
  expect(first.map((act) => faultOf(maureen.state(), act))).toEqual(first.map(() => undefined))
  for (const act of others) expect(faultOf(maureen.state(), act)).toBeDefined()
  // Whatever is said, the Holder is in it, is not put out of it, and takes it over.
  const out = revoke(anne, mine, cast.maureen)
  everybody()
  expect(faultOf(maureen.state(), out)).toBe('the-holder-stays')
  expect(names(maureen.state(), mine)).toEqual(['Anne', 'Maureen Thwaite', 'Tariq'])
  revoke(maureen, mine, cast.anne)
  everybody()
  const still = [grant(anne, mine, cast.priya), close(anne, mine)]
  everybody()
  for (const act of still) expect(faultOf(maureen.state(), act)).toBeDefined()
  expectSameState(maureen, anne, priya, tariq)
})

test('C4: without that power, or once it is taken back, nobody makes one; and none but an own one', () => {
  const before = makeAs(anne)
  mayMake()
  everybody()
  const another = anne.say({ type: 'circle', purpose: 'money', name: '', nonce: fixedRandom('money')(32) })
  maureen.say({ type: 'dismiss', person: cast.anne.id, how: 'quietly' })
  const meanwhile = makeAs(anne)
  everybody()
  expect(faultOf(maureen.state(), another)).toBe('only-the-holder')
  expect([before, meanwhile].map((id) => maureen.state().circleById.has(id))).toEqual([false, false])
})
