import { beforeAll, beforeEach, expect, test } from 'vitest'
import { mayInPlace, needsTurn, planTurn, type Act, type ActDraft } from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import {
  admit,
  draftInvite,
  expectSameState,
  faultOf,
  grant,
  inviteFor,
  nameKeyholder,
  names,
  remove,
  revoke,
  share,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { beginWithNominees, nominate as nominateFor, year, type Nomination } from '../helpers/actsNominees.ts'
import { makeCast, noon, player, type Cast, type Player } from '../helpers/cast.ts'

/** Anne acts in Maureen's place while she is in hospital, and nowhere else; told in every order of arrival. */
let cast: Cast
let maureen: Desk
let anne: Desk
let priya: Desk
let tariq: Desk
let care: CircleId
let money: CircleId
let everybody: () => void

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  ;({ maureen, anne, priya, tariq, care, money, everybody } = beginWithNominees(cast))
})

/** Of care, unless it is said otherwise. */
const nominate = (desk: Desk, whom: Player, said: Partial<Nomination> = {}): Act =>
  nominateFor(desk, whom, [care], said)
/** Why what was said here has no effect here. */
const faultAt = (desk: Desk, act: Act) => faultOf(desk.state(), act)
const dismiss = (desk: Desk, whom: Player, how: 'told' | 'quietly' = 'told') =>
  desk.say({ type: 'dismiss', person: whom.id, how })

test('a nominee does what the scope says: lets people in, says who is in a circle, takes people out', () => {
  nominate(maureen, cast.anne)
  everybody()
  const invitation = inviteFor('clough')
  anne.say({
    ...(draftInvite(invitation.id, 'Mr Clough') as Extract<ActDraft, { type: 'invite' }>),
    circles: [care],
  })
  admit(anne, cast.clough, invitation.id)
  grant(anne, anne.everyone, cast.clough)
  grant(anne, care, cast.clough)
  remove(anne, cast.tariq)
  turn(anne, care, 'without Tariq')
  everybody()
  expect(maureen.state().invalid).toEqual([])
  expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Mr Clough', 'Priya'])
  expect(maureen.state().personById.get(cast.tariq.id)?.standing).toBe('removed')
  expect(needsTurn(maureen.state(), care)).toBe(false)
  expectSameState(maureen, anne, priya)
})

test('C4: and nothing else: no circle outside it, no nominee, no circle of their own, nothing settled, not the Holder', () => {
  grant(maureen, money, cast.anne)
  nominate(maureen, cast.anne)
  everybody()
  const { settle, ...rest } = {
    ofMoney: grant(anne, money, cast.tariq),
    revoked: revoke(anne, money, cast.priya),
    keyholder: nameKeyholder(anne, money, cast.anne),
    another: nominate(anne, cast.tariq),
    longer: nominate(anne, cast.anne, { ends: noon + 5 * year }),
    circle: anne.say({ type: 'circle', purpose: 'own', name: 'Mine', nonce: new Uint8Array(32) }),
    holder: remove(anne, cast.maureen),
    device: anne.say({ type: 'drop', device: cast.maureen.deviceId, seen: [] }),
    offer: anne.say({
      ...(draftInvite(inviteFor('money').id, 'Somebody') as Extract<ActDraft, { type: 'invite' }>),
      circles: [money].sort(),
    }),
    settle: anne.say({ type: 'settle', circle: care, heads: [] }),
  }
  everybody()
  const state = maureen.state()
  for (const [what, act] of Object.entries(rest))
    expect([what, faultOf(state, act)]).not.toEqual([what, undefined])
  expect(faultOf(state, settle)).toBe('only-the-holder')
  expect(state.personById.get(cast.maureen.id)?.standing).toBe('member')
  expectSameState(maureen, anne, priya, tariq)
})

test('it waits for its starters, whoever they are, and for no fewer', () => {
  nominate(maureen, cast.anne, { starters: [cast.priya.id, cast.tariq.id].sort(), voices: 2 })
  everybody()
  const early = remove(anne, cast.tariq)
  const nomination = maureen.state().nominations[0]
  if (!nomination) throw new Error('Anne is no nominee')
  expect(nomination.standing).toBe('waiting')
  priya.say({ type: 'confirm', nomination: nomination.act })
  const own = anne.say({ type: 'confirm', nomination: nomination.act })
  everybody()
  expect(faultOf(maureen.state(), own)).toBe('not-a-starter')
  const still = remove(anne, cast.tariq)
  tariq.say({ type: 'confirm', nomination: nomination.act })
  everybody()
  expect([early, still].map((act) => faultOf(maureen.state(), act))).toEqual([
    'only-the-holder',
    'only-the-holder',
  ])
  const late = remove(anne, cast.tariq)
  everybody()
  expect(faultOf(maureen.state(), late)).toBe(undefined)
  expect(maureen.state().nominations[0]?.standing).toBe('acting')
})

test('voices that could never be raised are refused', () => {
  const alone = nominate(maureen, cast.anne, { starters: [cast.priya.id], voices: 2 })
  const self = nominate(maureen, cast.anne, { starters: [cast.anne.id], voices: 1 })
  expect([alone, self].map((act) => faultOf(maureen.state(), act))).toEqual([
    'too-few-starters',
    'too-few-starters',
  ])
})

test('it ends by its date, by what its nominee says the time is', () => {
  nominate(maureen, cast.anne, { ends: noon - 1 })
  everybody()
  expect(faultAt(anne, remove(anne, cast.tariq))).toBe('only-the-holder')
  expect(mayInPlace(anne.state(), cast.anne.id, 'remove', noon)).toBe(false)
})

test('C4: dismissed needs nobody’s consent: what they do meanwhile is void, and whom they let in has no key', () => {
  nominate(maureen, cast.anne)
  everybody()
  const invitation = inviteFor('clough')
  dismiss(maureen, cast.anne, 'quietly')
  anne.say(draftInvite(invitation.id, 'Mr Clough'))
  const let_ = admit(anne, cast.clough, invitation.id)
  const given = grant(anne, care, cast.clough)
  const out = remove(anne, cast.tariq)
  everybody()
  const state = maureen.state()
  expect([let_, given, out].map((act) => faultOf(state, act))).toEqual([
    'unknown-invitation',
    'person-not-a-member',
    'void-by-dismissal',
  ])
  expect(names(state, care)).toEqual(['Anne', 'Maureen Thwaite', 'Priya', 'Tariq'])
  expect([maureen.everyone, care].map((circle) => needsTurn(state, circle))).toEqual([true, true])
  expect(planTurn(state, care, cast.maureen.id, noon)?.reason).toBe('departure')
  expect(state.nominations.map((one) => [one.standing, one.endedQuietly])).toEqual([['ended', true]])
  const after = remove(anne, cast.tariq)
  everybody()
  expect(faultOf(maureen.state(), after)).toBe('only-the-holder')
  expectSameState(maureen, anne, priya, tariq)
})

test('renewed while they act: what the new one lets them do stands, what it does not is void', () => {
  nominate(maureen, cast.anne)
  everybody()
  nominate(maureen, cast.anne, { powers: ['circles'] })
  const kept = revoke(anne, care, cast.tariq)
  const lost = remove(anne, cast.tariq)
  everybody()
  expect([kept, lost].map((act) => faultOf(maureen.state(), act))).toEqual([undefined, 'void-by-dismissal'])
  expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Priya'])
  expectSameState(maureen, anne, priya, tariq)
})

test('rule 3: a nominee outranks a keyholder: what Priya does while Anne takes her out is void', () => {
  grant(maureen, care, cast.anne)
  nominate(maureen, cast.anne)
  const clough = welcome(maureen, cast.clough)
  everybody()
  revoke(anne, care, cast.priya)
  const admitted = grant(priya, care, cast.clough)
  const back = revoke(priya, care, cast.anne)
  share(maureen, anne, priya, tariq, clough)
  const state = maureen.state()
  expect(faultOf(state, admitted)).toBe('void-by-removal')
  expect(faultOf(state, back)).toBe('the-holders-nominee')
  expect(names(state, care)).toEqual(['Anne', 'Maureen Thwaite', 'Tariq'])
  expect(state.suspensions.map((one) => [one.person, one.because])).toEqual([
    [cast.clough.id, 'admitted-by-removed'],
  ])
  expectSameState(maureen, anne, priya, tariq, clough)
})

test('a keyholder does not undo what a nominee took away, nor a nominee what the Holder did', () => {
  nominate(maureen, cast.anne)
  everybody()
  revoke(anne, care, cast.tariq)
  everybody()
  expect(faultAt(priya, grant(priya, care, cast.tariq))).toBe('holder-decides')
  expect(faultAt(anne, grant(anne, care, cast.tariq))).toBe(undefined)
  everybody()
  revoke(maureen, care, cast.tariq)
  everybody()
  expect(faultAt(anne, grant(anne, care, cast.tariq))).toBe('holder-decides')
})

test('rule 3: the Holder’s word voids a nominee’s, and two nominees leave each other be', () => {
  nominate(maureen, cast.anne)
  nominate(maureen, cast.priya)
  everybody()
  const each = [remove(anne, cast.priya), revoke(priya, care, cast.anne)]
  const one = remove(anne, cast.tariq)
  const same = revoke(priya, care, cast.tariq)
  everybody()
  expect(each.map((act) => faultOf(maureen.state(), act))).toEqual([
    'the-holders-nominee',
    'the-holders-nominee',
  ])
  expect([one, same].map((act) => faultOf(maureen.state(), act))).toEqual([undefined, undefined])
  remove(maureen, cast.anne)
  const meanwhile = anne.say(draftInvite(inviteFor('clough').id, 'Mr Clough'))
  everybody()
  expect(faultOf(maureen.state(), meanwhile)).toBe('void-by-removal')
  expect(
    maureen
      .state()
      .nominations.map((nomination) => nomination.standing)
      .sort(),
  ).toEqual(['acting', 'ended'])
  expectSameState(maureen, anne, priya, tariq)
})

test('one invitation, let in by the Holder and a nominee at once: the Holder’s counts', () => {
  nominate(maureen, cast.anne)
  const newcomer = player('Mrs Birch')
  const invitation = inviteFor('one')
  maureen.say(draftInvite(invitation.id, 'A neighbour'))
  everybody()
  const hers = admit(anne, cast.clough, invitation.id)
  const holders = admit(maureen, newcomer, invitation.id)
  everybody()
  expect([holders, hers].map((act) => faultOf(maureen.state(), act))).toEqual([undefined, 'invitation-used'])
  expect(needsTurn(maureen.state(), maureen.everyone)).toBe(true)
  expectSameState(maureen, anne, priya, tariq)
})

test('a nominee lays it down, and leaving the team ends it', () => {
  nominate(maureen, cast.anne)
  nominate(maureen, cast.priya)
  everybody()
  dismiss(anne, cast.anne)
  priya.say({ type: 'leave', seen: [] })
  everybody()
  expect(maureen.state().nominations.map((one) => one.standing)).toEqual(['ended', 'ended'])
  expect(faultAt(maureen, dismiss(maureen, cast.anne))).toBe('not-a-nominee')
})
