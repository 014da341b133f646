import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerYes, entryStanding, makeAct, type Act, type ActDraft } from '../../src/circles/index.ts'
import { signAct } from '../../src/circles/act.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import type { CircleId, VolumeId } from '../../src/keys/index.ts'
import {
  admit,
  deskOf,
  draftInvite,
  faultOf,
  grant,
  inviteFor,
  nameKeyholder,
  names,
  remove,
  revoke,
  turn,
  type Desk,
} from '../helpers/acts.ts'
import { beginWithNominees, nominate as nominateFor, type Nomination } from '../helpers/actsNominees.ts'
import { makeCast, noon, onAnotherDevice, player, type Cast, type Player } from '../helpers/cast.ts'

/** What an attacker tried with keys and rights that were theirs once, or not quite. */
let cast: Cast
let maureen: Desk, anne: Desk, priya: Desk, tariq: Desk
let care: CircleId, money: CircleId
let everybody: () => void
beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  ;({ maureen, anne, priya, tariq, care, money, everybody } = beginWithNominees(cast))
})
const admissionOf = (whom: Player): Act => {
  const found = maureen
    .acts()
    .find(
      ({ body }) =>
        body.type === 'admit' && body.answer.answer === 'yes' && body.answer.joiner.personId === whom.id,
    )
  if (!found) throw new Error('They were let in')
  return found
}
/** The act that nothing rests on yet. */
const headOf = (desk: Desk): string => desk.state().circleById.get(desk.everyone)?.heads[0] ?? ''
/** Of care, unless it is said otherwise. */
const nominate = (desk: Desk, whom: Player, said: Partial<Nomination> = {}): Act =>
  nominateFor(desk, whom, [care], said)
const at = (d: Desk, a: Act) => faultOf(d.state(), a)
const addDevice = (desk: Desk, p: Player) => desk.say({ type: 'device', certificate: p.certificate })
const drop = (desk: Desk, p: Player) => desk.say({ type: 'drop', device: p.deviceId, seen: [] })

describe('A2: a person’s key alone lets no device in', () => {
  test('nor as the Holder, by an invitation for somebody else', () => {
    const stolen = onAnotherDevice(cast.maureen, 'stolen phone')
    addDevice(maureen, stolen)
    everybody()
    drop(maureen, stolen)
    everybody()
    const thief = onAnotherDevice(cast.maureen, 'thief new phone') // certified with the person key on the stolen phone
    const inv = inviteFor('Dave')
    maureen.say(draftInvite(inv.id, 'Dave'))
    const answer = answerYes(
      { team: maureen.team, invitation: inv.id },
      'Dave',
      thief.person,
      thief.certificate,
      noon,
    )
    maureen.say({ type: 'admit', invitation: inv.id, answer })
    const evil = deskOf(thief, maureen.team, maureen.acts())
    nominate(evil, cast.tariq)
    drop(evil, cast.maureen)
    maureen.hear(evil.acts())
    expect(maureen.state().deviceById.get(thief.deviceId)?.person).not.toBe(cast.maureen.id)
  })
  test('nor by a nominee who may let people in', () => {
    const stolen = onAnotherDevice(cast.maureen, 'stolen phone')
    addDevice(maureen, stolen)
    drop(maureen, stolen)
    nominate(maureen, cast.anne, { powers: ['invite'], circles: [] })
    everybody()
    const thief = onAnotherDevice(cast.maureen, 'thief new phone')
    const inv = inviteFor('Dave')
    anne.say(draftInvite(inv.id, 'Dave'))
    const answer = answerYes(
      { team: maureen.team, invitation: inv.id },
      'Dave',
      thief.person,
      thief.certificate,
      noon,
    )
    anne.say({ type: 'admit', invitation: inv.id, answer })
    const evil = deskOf(thief, maureen.team, anne.acts())
    const nom = nominate(evil, cast.anne, { circles: [care, money] })
    grant(evil, money, cast.anne)
    drop(evil, cast.maureen)
    maureen.hear(evil.acts())
    expect(at(maureen, nom)).toBeDefined()
  })
  test('nor as a member', () => {
    const stolen = onAnotherDevice(cast.tariq, 'stolen phone')
    addDevice(tariq, stolen)
    drop(tariq, stolen)
    everybody()
    const thief = onAnotherDevice(cast.tariq, 'thief')
    const inv = inviteFor('Dave')
    maureen.say(draftInvite(inv.id, 'Dave'))
    maureen.say({
      type: 'admit',
      invitation: inv.id,
      answer: answerYes(
        { team: maureen.team, invitation: inv.id },
        'Dave',
        thief.person,
        thief.certificate,
        noon,
      ),
    })
    const s = maureen.state()
    expect(s.deviceById.get(thief.deviceId)?.stands).not.toBe(true)
  })
  test('nor the device that was dropped', () => {
    const stolen = onAnotherDevice(cast.tariq, 'stolen phone')
    addDevice(tariq, stolen)
    drop(tariq, stolen)
    everybody()
    const inv = inviteFor('Dave')
    maureen.say(draftInvite(inv.id, 'Dave'))
    maureen.say({
      type: 'admit',
      invitation: inv.id,
      answer: answerYes(
        { team: maureen.team, invitation: inv.id },
        'Dave',
        stolen.person,
        stolen.certificate,
        noon,
      ),
    })
    expect(maureen.state().deviceById.get(stolen.deviceId)?.stands).not.toBe(true)
  })
})

test('C4: a nominee ends no other by not having heard that the Holder chose them', () => {
  nominate(maureen, cast.anne)
  everybody()
  const before = anne.acts()
  nominate(maureen, cast.tariq)
  everybody()
  const old = deskOf(cast.anne, maureen.team, before)
  const r = remove(old, cast.tariq)
  maureen.hear([r])
  expect(names(maureen.state(), maureen.everyone)).toContain('Tariq')
})

test('C4: an invitation of the Holder’s is nobody else’s, said before or after', () => {
  nominate(maureen, cast.anne, { powers: ['invite'], circles: [] })
  everybody()
  const early = anne.acts()
  const inv = inviteFor('Mr Clough')
  turn(maureen, maureen.everyone, 'later')
  turn(maureen, maureen.everyone, 'later2')
  maureen.say({
    ...(draftInvite(inv.id, 'Mr Clough') as Extract<ActDraft, { type: 'invite' }>),
    circles: [money],
  })
  const old = deskOf(cast.anne, maureen.team, early)
  const squat = old.say({
    ...(draftInvite(inv.id, 'Somebody') as Extract<ActDraft, { type: 'invite' }>),
    circles: [],
  })
  maureen.hear([squat])
  anne.hear(maureen.acts())
  const a = admit(anne, player('Stooge'), inv.id)
  maureen.hear([a])
  const mine = admit(maureen, cast.clough, inv.id)
  expect(at(maureen, mine)).toBeUndefined()
})

test('C4: a nominee gives themselves nothing that outlasts the nomination', () => {
  nominate(maureen, cast.anne, { powers: ['keyholders'] })
  everybody()
  const n = nameKeyholder(anne, care, cast.anne)
  maureen.hear([n])
  maureen.say({ type: 'dismiss', person: cast.anne.id, how: 'told' })
  everybody()
  const x = revoke(anne, care, cast.tariq)
  maureen.hear([x])
  expect(at(maureen, x)).toBeDefined()
})

test('C4: whom the Holder took out, no nominee lets in again', () => {
  nominate(maureen, cast.anne, { powers: ['invite', 'circles'] })
  everybody()
  remove(maureen, cast.tariq)
  turn(maureen, maureen.everyone, 'x')
  everybody()
  const inv = inviteFor('again')
  anne.say(draftInvite(inv.id, 'T'))
  const a = admit(anne, cast.tariq, inv.id)
  grant(anne, care, cast.tariq)
  priya.hear(anne.acts())
  grant(priya, care, cast.tariq)
  maureen.hear(priya.acts())
  expect(at(maureen, a)).toBeDefined()
})

test('C3: hundreds of things said at once keep the Holder from nothing', () => {
  nominate(maureen, cast.anne)
  everybody()
  const nom = headOf(maureen)
  const flood: Act[] = []
  const anneIn = admissionOf(cast.anne)
  let tries = 0
  while (flood.length < 300 && tries < 60000) {
    const act = signAct(
      {
        type: 'check',
        team: maureen.team,
        after: [anneIn.id],
        at: noon + tries++,
        person: cast.maureen.id,
        how: 'spoken',
      } as never,
      cast.anne.device,
    )
    if (act.id < nom) flood.push(act)
  }
  maureen.hear(flood)
  const d = makeAct(
    maureen.state(),
    { type: 'dismiss', person: cast.anne.id, how: 'told' },
    cast.maureen.device,
    noon,
  )
  maureen.hear([d])
  expect(at(maureen, d)).toBeUndefined()
})

test('C4: put behind starters, a nominee does not go on by leaving that out', () => {
  nominate(maureen, cast.anne)
  everybody()
  const before = anne.acts()
  nominate(maureen, cast.anne, { starters: [cast.priya.id, cast.tariq.id].sort(), voices: 2 })
  everybody()
  const old = deskOf(cast.anne, maureen.team, before)
  const r = remove(old, cast.tariq)
  maureen.hear([r])
  expect(at(maureen, r)).toBeDefined()
})

test('C4: who retires a keyholder makes nothing void that the Holder had heard of', () => {
  const money2 = money
  grant(maureen, money2, cast.priya)
  nameKeyholder(maureen, money2, cast.priya)
  everybody()
  grant(priya, money2, cast.tariq)
  everybody()
  turn(maureen, money2, 'the Holder goes on from there')
  everybody()
  nominate(maureen, cast.anne, { powers: ['keyholders'], circles: [money2] })
  everybody()
  expect(names(maureen.state(), money2)).toContain('Tariq')
  const heads = anne.state().circleById.get(anne.everyone)?.heads ?? []
  const r = signAct(
    {
      type: 'retire',
      team: anne.team,
      after: heads,
      at: noon,
      circle: money2,
      person: cast.priya.id,
      beside: [],
    } as never,
    cast.anne.device,
  )
  maureen.hear([r])
  expect(names(maureen.state(), money2)).toContain('Tariq')
})

test('C3: nor from speaking on a device that came just before them', () => {
  const tab = onAnotherDevice(cast.maureen)
  addDevice(maureen, tab)
  everybody()
  const dev = headOf(maureen)
  const anneIn = admissionOf(cast.anne)
  const flood: Act[] = []
  for (let i = 0; flood.length < 256 && i < 300_000; i++) {
    const act = signAct(
      {
        type: 'check',
        team: maureen.team,
        after: [anneIn.id],
        at: noon + i,
        person: cast.maureen.id,
        how: 'spoken',
      } as never,
      cast.anne.device,
    )
    if (act.id < dev) flood.push(act)
  }
  maureen.hear(flood)
  const t = deskOf(tab, maureen.team, maureen.acts())
  const out = remove(t, cast.anne)
  expect(at(t, out)).toBeUndefined()
})

test('C3: a keyholder who names none of somebody’s entries hides them only until that person is let in again', () => {
  const state = maureen.state()
  const heads = [care, maureen.everyone].flatMap((one) => state.circleById.get(one)?.heads ?? [])
  const volume = 'aa'.repeat(32) as VolumeId
  const claim = { device: cast.tariq.deviceId, circle: care, volume, seq: 3, heads }
  const kind = () => entryStanding(maureen.state(), claim).kind
  expect(kind()).toBe('good')
  maureen.hear([revoke(priya, care, cast.tariq)])
  expect(kind()).toBe('late')
  grant(maureen, care, cast.tariq)
  expect(kind()).toBe('good')
  // What the Holder ended stays as she said it.
  revoke(maureen, care, cast.tariq)
  grant(maureen, care, cast.tariq)
  expect(kind()).toBe('late')
})
