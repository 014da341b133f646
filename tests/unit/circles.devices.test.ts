import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  deviceStanding,
  entryStanding,
  isSeenBy,
  makeRecovery,
  needsTurn,
  selectRecipients,
} from '../../src/circles/index.ts'
import { signAct } from '../../src/circles/act.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { certify, kitFromEntropy, mintDevice, redact, signRecovery, type Kit } from '../../src/keys/index.ts'
import {
  deskOf,
  expectSameState,
  faultOf,
  foundWith,
  grant,
  makeCircle,
  reread,
  share,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Cast, type Player } from '../helpers/cast.ts'

/** Devices that are lost, taken off, and brought in by a sheet: told with a cast, in every order of arrival. */
let cast: Cast
let maureen: Desk
let anne: Desk
let annesTablet: Desk

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  maureen = foundWith(cast.maureen)
  anne = welcome(maureen, cast.anne)
  annesTablet = bring(anne, onAnotherDevice(cast.anne))
  share(maureen, anne, annesTablet)
})

function bring(desk: Desk, other: Player): Desk {
  desk.say({ type: 'device', certificate: other.certificate })
  return deskOf(other, desk.team, desk.acts())
}

const drop = (desk: Desk, whose: Player) => desk.say({ type: 'drop', device: whose.deviceId, seen: [] })
const kit = (words: string): Kit => kitFromEntropy(fixedRandom(words)(16))
const keep = (desk: Desk, one: Kit | null) =>
  desk.say({ type: 'kit', form: 'sheet', kit: one && redact(one.keys) })

/** A clean device says that the kit speaks for it, on top of what `knows` has. */
function recover(knows: Desk, whose: Player, by: Kit, name = 'clean'): Desk {
  const device = mintDevice(fixedRandom(`${whose.name} ${name}`))
  const certificate = certify(whose.person, device, noon)
  const desk = deskOf(
    { ...whose, device, certificate, deviceId: certificate.deviceId },
    knows.team,
    knows.acts(),
  )
  desk.hear([reread(makeRecovery(desk.state(), by.keys, certificate, device, noon))])
  return desk
}

const stands = (desk: Desk, whose: Player): boolean =>
  desk.state().deviceById.get(whose.deviceId)?.stands ?? false

test('a person takes a device of theirs off: it speaks for them no more, and every circle turns', () => {
  const care = makeCircle(maureen)
  grant(maureen, care, cast.anne)
  share(maureen, anne, annesTablet)
  drop(annesTablet, anne.player)
  share(maureen, anne, annesTablet)
  expect(stands(maureen, anne.player)).toBe(false)
  expect([maureen.everyone, care].map((circle) => needsTurn(maureen.state(), circle))).toEqual([true, true])
  const late = anne.say({ type: 'leave', seen: [] })
  maureen.hear(anne.acts())
  expect(faultOf(maureen.state(), late)).toBe('unknown-device')
  expect(maureen.state().personById.get(cast.anne.id)?.standing).toBe('member')
  turn(annesTablet, maureen.everyone, 'without the phone')
  expect(needsTurn(annesTablet.state(), maureen.everyone)).toBe(false)
  expect(deviceStanding(annesTablet.state(), anne.player.deviceId, maureen.everyone).kind).toBe('ended')
})

test('secrets go to devices that stand and kits that count, not to people', () => {
  keep(anne, kit('sheet'))
  share(maureen, anne, annesTablet)
  drop(annesTablet, anne.player)
  const ids = selectRecipients(annesTablet.state(), maureen.everyone).map((one) => one.id)
  expect(ids).toContain(annesTablet.player.deviceId)
  expect(ids).not.toContain(anne.player.deviceId)
  expect(ids).toHaveLength(3)
})

test('nobody takes off somebody else’s device but the Holder, and nobody the Holder’s', () => {
  const priya = welcome(maureen, cast.priya)
  share(maureen, anne, priya)
  for (const whose of [anne.player, cast.maureen]) {
    const said = drop(priya, whose)
    expect(faultOf(priya.state(), said)).toBe('only-the-holder')
  }
  drop(maureen, anne.player)
  expect(stands(maureen, anne.player)).toBe(false)
  expect(stands(maureen, annesTablet.player)).toBe(true)
})

test('one device stays: who has only that leaves the team instead', () => {
  const said = drop(maureen, cast.maureen)
  expect(faultOf(maureen.state(), said)).toBe('last-device-stays')
  expect(stands(maureen, cast.maureen)).toBe(true)
})

test('what a lost phone says while it is taken off is void, whoever hears of it first', () => {
  const tablet = bring(maureen, onAnotherDevice(cast.maureen))
  share(maureen, tablet)
  drop(tablet, cast.maureen)
  const thief = bring(maureen, onAnotherDevice(cast.maureen, 'thief'))
  thief.say({ type: 'remove', person: cast.anne.id, seen: [] })
  keep(maureen, kit('of the thief'))
  share(maureen, tablet, thief)
  expectSameState(maureen, tablet, thief)
  expect(stands(tablet, thief.player)).toBe(false)
  expect(tablet.state().personById.get(cast.anne.id)?.standing).toBe('member')
  expect(tablet.state().personById.get(cast.maureen.id)?.kits).toEqual([])
  const faults = tablet.state().invalid.map((one) => one.fault)
  expect(faults).toContain('void-by-drop')
})

test('two devices that take one another off are both out, and the sheet brings one back', () => {
  const sheet = kit('sheet')
  const tablet = bring(maureen, onAnotherDevice(cast.maureen))
  keep(tablet, sheet)
  share(maureen, tablet)
  drop(maureen, tablet.player)
  drop(tablet, cast.maureen)
  share(maureen, tablet)
  expectSameState(maureen, tablet)
  expect([stands(maureen, cast.maureen), stands(maureen, tablet.player)]).toEqual([false, false])
  const clean = recover(maureen, cast.maureen, sheet)
  expect(stands(clean, clean.player)).toBe(true)
  const circle = clean.say({ type: 'circle', purpose: 'own', name: 'Bowls', nonce: fixedRandom('c')(32) })
  expect(faultOf(clean.state(), circle)).toBeUndefined()
})

test('a sheet brings a new device in, for the Holder too, and it can add others', () => {
  for (const [desk, who] of [
    [maureen, cast.maureen],
    [anne, cast.anne],
  ] as const) {
    const sheet = kit(who.name)
    keep(desk, sheet)
    const clean = recover(desk, who, sheet)
    expect(stands(clean, clean.player)).toBe(true)
    const next = bring(clean, onAnotherDevice(who, 'next'))
    expect(stands(next, next.player)).toBe(true)
  }
})

test('the person’s own key without the kit brings nothing in: a lost phone has that too', () => {
  const thiefsKit = kit('made up')
  expect(stands(recover(anne, cast.anne, thiefsKit), onAnotherDevice(cast.anne, 'clean'))).toBe(false)
  keep(anne, kit('sheet'))
  const device = mintDevice(fixedRandom('thief'))
  const certificate = certify(cast.anne.person, device, noon)
  const { keys } = kit('sheet')
  const forged = signAct(
    {
      type: 'recover',
      team: anne.team,
      after: [...(anne.state().circleById.get(anne.everyone)?.heads ?? [])].sort(),
      at: noon,
      certificate,
      kit: keys.signing.publicKey,
      signature: signRecovery(thiefsKit.keys, anne.team, certificate),
    },
    device,
  )
  anne.hear([forged])
  expect(faultOf(anne.state(), forged)).toBe('not-by-the-kit')
  const plain = signAct(
    { type: 'device', team: anne.team, after: forged.body.after, at: noon, certificate },
    device,
  )
  anne.hear([plain])
  expect(faultOf(anne.state(), plain)).toBe('unknown-device')
})

test('an old sheet is paper: known to be replaced, or replaced while it was used; and the circles turn', () => {
  const old = kit('old')
  keep(anne, old)
  share(maureen, anne)
  const finder = recover(maureen, cast.anne, old)
  keep(anne, kit('new'))
  expect(needsTurn(anne.state(), anne.everyone)).toBe(true)
  share(maureen, anne, finder)
  expectSameState(maureen, anne, finder)
  expect(stands(maureen, finder.player)).toBe(false)
  const later = recover(anne, cast.anne, old, 'later')
  expect(stands(later, later.player)).toBe(false)
  expect(later.state().invalid.map((one) => one.fault)).toContain('kit-replaced')
})

test('what a device wrote before it was taken off stays; what it claims later is set aside', () => {
  const volume = 'ab'.repeat(32) as never
  const phone = anne.player.deviceId
  const heads = anne.state().circleById.get(anne.everyone)?.heads ?? []
  annesTablet.say({ type: 'drop', device: phone, seen: [{ volume, device: phone, seq: 3 }] })
  const standing = (seq: number, device = phone) =>
    entryStanding(annesTablet.state(), { device, circle: anne.everyone, volume, seq, heads }).kind
  expect([standing(3), standing(4)]).toEqual(['good', 'late'])
  expect(standing(9, annesTablet.player.deviceId)).toBe('good')
  const after = annesTablet.state().circleById.get(anne.everyone)?.heads ?? []
  const claim = { device: phone, circle: anne.everyone, volume, seq: 3, heads: after }
  expect(entryStanding(annesTablet.state(), claim).kind).toBe('not-in-circle')
})

test('whoever turns while a device comes in can tell that it was left out', () => {
  const added = annesTablet.acts().at(-1)
  const turned = turn(maureen, maureen.everyone, 'meanwhile')
  const laptop = onAnotherDevice(cast.anne, 'laptop')
  const act = anne.say({ type: 'device', certificate: laptop.certificate })
  share(maureen, anne)
  expect(isSeenBy(maureen.state(), act.id, turned.id)).toBe(false)
  expect(added && isSeenBy(maureen.state(), added.id, turned.id)).toBe(true)
})

test('somebody let in anew is called the same person by the Holder, and by nobody else', () => {
  const again = makeCast().clough
  welcome(maureen, again)
  maureen.say({ type: 'remove', person: cast.anne.id, seen: [] })
  maureen.say({ type: 'same', person: again.id, earlier: cast.anne.id })
  expect(maureen.state().personById.get(cast.anne.id)?.now).toBe(again.id)
  share(maureen, annesTablet)
  const priya = welcome(maureen, cast.priya)
  const said = priya.say({ type: 'same', person: cast.priya.id, earlier: cast.anne.id })
  expect(faultOf(priya.state(), said)).toBe('only-the-holder')
})

test('who checked whom, and how, is said once and for all to see', () => {
  anne.say({ type: 'check', person: cast.maureen.id, how: 'in-person' })
  share(maureen, anne)
  expect(maureen.state().personById.get(cast.maureen.id)?.checks).toMatchObject([
    { by: cast.anne.id, how: 'in-person' },
  ])
  const said = anne.say({ type: 'check', person: cast.anne.id, how: 'spoken' })
  expect(faultOf(anne.state(), said)).toBe('not-oneself')
})
