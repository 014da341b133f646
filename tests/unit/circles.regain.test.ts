import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeRegain, type Act } from '../../src/circles/index.ts'
import { signAct } from '../../src/circles/act.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { certify, kitFromEntropy, mintDevice, type CircleId, type Kit } from '../../src/keys/index.ts'
import {
  deskOf,
  expectSameState,
  faultOf,
  foundWith,
  grant,
  makeCircle,
  names,
  remove,
  reread,
  share,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Cast, type Player } from '../helpers/cast.ts'

/** Maureen loses every phone. Anne, Priya and Tariq have shares; two of them are enough, and two keep the wait. */
let cast: Cast
let maureen: Desk
let tablet: Desk
let anne: Desk
let priya: Desk
let tariq: Desk
let care: CircleId
const day = 86_400_000

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  maureen = foundWith(cast.maureen)
  const other = onAnotherDevice(cast.maureen)
  maureen.say({ type: 'device', certificate: other.certificate })
  care = makeCircle(maureen)
  anne = welcome(maureen, cast.anne)
  priya = welcome(maureen, cast.priya)
  tariq = welcome(maureen, cast.tariq)
  tablet = deskOf(other, maureen.team, maureen.acts())
  everybody()
})

const everybody = () => share(maureen, tablet, anne, priya, tariq)
const kit = (words: string): Kit => kitFromEntropy(fixedRandom(words)(16))

const askHelpers = (desk: Desk, words: string, people: readonly Player[], voices = 2): Act =>
  desk.say({
    type: 'helpers',
    kit: kit(words).keys.signing.publicKey,
    people: people.map((one) => one.id).sort(),
    cards: 0,
    needed: 2,
    voices,
    wait: 2 * day,
  })

/** A clean device with the kit. Anne puts its act into the log, for it reads nothing yet. */
function regain(asked: Act, words: string, whose = cast.maureen, name = 'clean'): { act: Act; desk: Desk } {
  const device = mintDevice(fixedRandom(`${whose.name} ${name}`))
  const certificate = certify(whose.person, device, noon)
  const act = makeRegain(maureen.team, asked.id, kit(words).keys, certificate, device, noon)
  anne.hear([reread(act)])
  const player = { ...whose, device, certificate, deviceId: certificate.deviceId }
  return { act, desk: deskOf(player, maureen.team) }
}

const wait = (desk: Desk, what: Act): Act => desk.say({ type: 'waited', regain: what.id })
const standing = (desk: Desk) => desk.state().regains.map((one) => [one.standing, one.waited.length])

test('back in: the device speaks for her once two helpers kept the wait, and as the Holder', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya, cast.tariq]), 'one')
  everybody()
  const early = back.desk
  early.hear(anne.acts())
  const tooEarly = remove(early, cast.tariq)
  wait(anne, back.act)
  expect(standing(anne)).toEqual([['waiting', 1]])
  share(anne, priya)
  wait(priya, back.act)
  everybody()
  expect(standing(maureen)).toEqual([['back', 2]])
  back.desk.hear(maureen.acts())
  expect(faultOf(back.desk.state(), tooEarly)).toBe('unknown-device')
  const out = remove(back.desk, cast.tariq)
  const given = grant(back.desk, care, cast.anne)
  for (const desk of [maureen, tablet, anne, priya, tariq]) desk.hear(back.desk.acts())
  expect([out, given].map((act) => faultOf(maureen.state(), act))).toEqual([undefined, undefined])
  expect(names(maureen.state(), care)).toEqual(['Anne', 'Maureen Thwaite'])
  expectSameState(maureen, tablet, anne, priya, tariq, back.desk)
})

test('rule 3 for what she says there: it voids what somebody did meanwhile, as on any device of hers', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya]), 'one')
  everybody()
  wait(anne, back.act)
  everybody()
  wait(priya, back.act)
  everybody()
  back.desk.hear(maureen.acts())
  remove(back.desk, cast.tariq)
  const meanwhile = tariq.say({ type: 'check', person: cast.anne.id, how: 'in-person' })
  share(maureen, tablet, anne, priya, tariq, back.desk)
  expect(faultOf(maureen.state(), meanwhile)).toBe('void-by-removal')
  expectSameState(maureen, tablet, anne, priya, tariq, back.desk)
})

test('two who wait at the same time are counted by the next who knows of both', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya]), 'one')
  everybody()
  wait(anne, back.act)
  wait(priya, back.act)
  everybody()
  expect(standing(maureen)).toEqual([['waiting', 2]])
  wait(anne, back.act)
  everybody()
  expect(standing(maureen)).toEqual([['back', 2]])
})

test('A7, C4: without helpers of hers it comes to nothing: others’ voices, one voice twice, another kit, an old kit', () => {
  const asked = askHelpers(maureen, 'one', [cast.anne, cast.priya])
  const back = regain(asked, 'one')
  everybody()
  const strangers = wait(tariq, back.act)
  wait(anne, back.act)
  const again = wait(anne, back.act)
  everybody()
  expect([strangers, again].map((act) => faultOf(maureen.state(), act))).toEqual(['not-a-helper', undefined])
  expect(standing(maureen)).toEqual([['waiting', 1]])
  const wrong = regain(asked, 'another', cast.maureen, 'second')
  const other = { ...cast.anne, person: cast.priya.person }
  const forOther = regain(asked, 'one', other, 'third')
  anne.hear([wrong.act, forOther.act])
  everybody()
  expect([wrong.act, forOther.act].map((act) => faultOf(maureen.state(), act))).toEqual([
    'unknown-kit',
    'unknown-kit',
  ])
  askHelpers(tablet, 'two', [cast.anne, cast.priya])
  everybody()
  const late = wait(priya, back.act)
  everybody()
  expect(faultOf(maureen.state(), late)).toBe('kit-replaced')
  expect(standing(maureen)).toEqual([['stopped', 1]])
})

test('C4: one tap on a phone she still has stops it, also while the last helper says that the wait is over', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya]), 'one')
  everybody()
  wait(anne, back.act)
  share(anne, priya)
  tablet.say({ type: 'drop', device: back.desk.player.deviceId, seen: [] })
  wait(priya, back.act)
  everybody()
  expect(standing(maureen)).toEqual([['stopped', 2]])
  back.desk.hear(maureen.acts())
  const out = remove(back.desk, cast.anne)
  maureen.hear(back.desk.acts())
  expect(faultOf(maureen.state(), out)).toBe('unknown-device')
  const more = wait(anne, back.act)
  everybody()
  expect(faultOf(maureen.state(), more)).toBe('kit-replaced')
})

test('and so does asking somebody else, or nobody, meanwhile', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya]), 'one')
  everybody()
  wait(anne, back.act)
  share(anne, priya)
  maureen.say({ type: 'helpers', kit: null, people: [], cards: 0, needed: 0, voices: 0, wait: 0 })
  const last = wait(priya, back.act)
  everybody()
  expect(faultOf(maureen.state(), last)).toBe('kit-replaced')
  expect(standing(maureen)).toEqual([['stopped', 0]])
  expectSameState(maureen, tablet, anne, priya)
})

test('a helper whom the Holder took out meanwhile is no voice', () => {
  const back = regain(askHelpers(maureen, 'one', [cast.anne, cast.priya]), 'one')
  everybody()
  wait(anne, back.act)
  share(anne, priya)
  remove(tablet, cast.priya)
  const last = wait(priya, back.act)
  everybody()
  expect(faultOf(maureen.state(), last)).toBe('void-by-removal')
  expect(standing(maureen)).toEqual([['waiting', 1]])
})

test('a member comes back the same way; it says nothing for anybody else', () => {
  const asked = askHelpers(anne, 'hers', [cast.maureen, cast.priya], 1)
  everybody()
  const back = regain(asked, 'hers', cast.anne)
  everybody()
  wait(maureen, back.act)
  everybody()
  expect(standing(priya)).toEqual([['back', 1]])
  back.desk.hear(priya.acts())
  const out = remove(back.desk, cast.tariq)
  maureen.hear(back.desk.acts())
  expect(faultOf(maureen.state(), out)).toBe('only-the-holder')
})

test('nobody is their own helper, and what could never be is refused', () => {
  const own = askHelpers(maureen, 'one', [cast.maureen, cast.anne])
  const few = askHelpers(maureen, 'two', [cast.anne])
  const silent = askHelpers(maureen, 'three', [cast.anne, cast.priya], 0)
  expect([own, few, silent].map((act) => faultOf(maureen.state(), act))).toEqual([
    'too-few-helpers',
    'too-few-helpers',
    'too-few-helpers',
  ])
  const forged = regain(own, 'one')
  const { body } = forged.act
  if (body.type !== 'regain') throw new Error('It is a regain')
  const bySomebody = signAct(body, cast.anne.device)
  everybody()
  anne.hear([bySomebody])
  expect(faultOf(anne.state(), bySomebody)).toBe('unknown-device')
})

// ---------------------------------------------------------------- with a phone that was taken off

/** A thief's desk: that device, with what it knew then. */
const thiefOn = (p: Player, known: readonly Act[]) => deskOf(p, maureen.team, known)
const drop = (desk: Desk, p: Player) => desk.say({ type: 'drop', device: p.deviceId, seen: [] })

test('C4: a thief with a phone that was taken off does not undo a coming back, long afterwards', () => {
  // Tariq has one phone, which is stolen; before that he asked Anne and Priya.
  const asked = askHelpers(tariq, 'tariq', [cast.anne, cast.priya])
  everybody()
  const thief = thiefOn(cast.tariq, tariq.acts())
  drop(maureen, cast.tariq)
  everybody()
  const back = regain(asked, 'tariq', cast.tariq)
  everybody()
  wait(anne, back.act)
  everybody()
  wait(priya, back.act)
  everybody()
  expect(maureen.state().regains[0]?.standing).toBe('back')
  back.desk.hear(maureen.acts())
  back.desk.say({ type: 'check', person: cast.anne.id, how: 'in-person' })
  everybody()
  maureen.hear(back.desk.acts())
  everybody()
  expect(maureen.state().regains[0]?.standing).toBe('back')
  const evil = thief.say({ type: 'helpers', kit: null, people: [], cards: 0, needed: 0, voices: 0, wait: 0 })
  maureen.hear([evil])
  // and nobody can bring him back by these helpers any more
  share(maureen, anne, priya)
  const again = regain(asked, 'tariq', cast.tariq, 'clean two')
  share(anne, priya)
  wait(anne, again.act)
  share(anne, priya)
  wait(priya, again.act)
  share(anne, priya)
  expect(maureen.state().regains[0]?.standing).toBe('back')
})

test('C4: nor the Holder’s', () => {
  const asked = askHelpers(maureen, 'one', [cast.anne, cast.priya])
  everybody()
  const thief = thiefOn(cast.maureen, maureen.acts())
  const back = regain(asked, 'one')
  everybody()
  wait(anne, back.act)
  everybody()
  wait(priya, back.act)
  everybody()
  back.desk.hear(maureen.acts())
  drop(back.desk, cast.maureen)
  drop(back.desk, tablet.player)
  anne.hear(back.desk.acts())
  share(anne, priya)
  const mine = back.desk.player.deviceId
  const evil = thief.say({ type: 'helpers', kit: null, people: [], cards: 0, needed: 0, voices: 0, wait: 0 })
  anne.hear([evil])
  const s = anne.state()
  share(anne, priya)
  const again = regain(asked, 'one', cast.maureen, 'clean two')
  share(anne, priya)
  wait(anne, again.act)
  share(anne, priya)
  wait(priya, again.act)
  share(anne, priya)
  expect(s.deviceById.get(mine)?.stands).toBe(true)
})

test('B3: a phone that was taken off long ago takes nothing back on which others have built', () => {
  const thief = thiefOn(cast.maureen, maureen.acts())
  drop(tablet, cast.maureen)
  remove(tablet, cast.tariq)
  share(tablet, anne, priya)
  expect(names(anne.state(), anne.everyone)).not.toContain('Tariq')
  anne.say({ type: 'check', person: cast.priya.id, how: 'in-person' })
  const evil = drop(thief, tablet.player)
  anne.hear([evil])
  expect(names(anne.state(), anne.everyone)).not.toContain('Tariq')
})
