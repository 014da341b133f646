import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeRegain, type Act } from '../../src/circles/index.ts'

import { cryptoReady } from '../../src/crypto/index.ts'
import { certify, kitFromEntropy, mintDevice, type Kit } from '../../src/keys/index.ts'
import {
  deskOf,
  foundWith,
  makeCircle,
  names,
  remove,
  reread,
  share,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Cast, type Player } from '../helpers/cast.ts'

/** What a thief tries with a phone that was taken off. Maureen loses every phone. Anne, Priya and Tariq have shares; two of them are enough, and two keep the wait. */
let cast: Cast
let maureen: Desk
let tablet: Desk
let anne: Desk
let priya: Desk
let tariq: Desk
const day = 86_400_000

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  maureen = foundWith(cast.maureen)
  const other = onAnotherDevice(cast.maureen)
  maureen.say({ type: 'device', certificate: other.certificate })
  makeCircle(maureen)
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
