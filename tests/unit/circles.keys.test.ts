import { beforeAll, beforeEach, expect, test } from 'vitest'
import { selectRecipients } from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { certify } from '../../src/keys/index.ts'
import { deskOf, expectSameState, faultOf, foundWith, share, welcome, type Desk } from '../helpers/acts.ts'
import { makeCast, noon, onAnotherDevice, type Cast, type Player } from '../helpers/cast.ts'

/**
 * There is no "her keys have changed, trust the new ones?": a person's keys never change, and a device counts by a word of
 * one that counts already. Anything else is refused on every phone alike, and nobody is asked.
 */
let cast: Cast
let maureen: Desk
let anne: Desk
let priya: Desk

beforeAll(() => cryptoReady)
beforeEach(() => {
  cast = makeCast()
  maureen = foundWith(cast.maureen)
  anne = welcome(maureen, cast.anne)
  priya = welcome(maureen, cast.priya)
  share(maureen, anne, priya)
})

const sealedTo = (desk: Desk) => selectRecipients(desk.state(), desk.everyone).map((one) => one.id)

/** What `says` puts forward as a device is on nobody's phone a device, and nothing is ever sealed to it. */
function expectRefused(says: Desk, player: Player, fault: string): void {
  const act = says.say({ type: 'device', certificate: player.certificate })
  share(maureen, anne, priya, says)
  expectSameState(maureen, anne, priya)
  for (const desk of [maureen, anne, priya]) {
    expect(faultOf(desk.state(), act)).toBe(fault)
    expect(sealedTo(desk)).not.toContain(player.deviceId)
    expect(desk.state().personById.get(cast.anne.id)?.keys).toEqual(cast.anne.certificate.person)
  }
}

test('A2: a member cannot bring in a device in somebody else’s name, with or without their keys', () => {
  expectRefused(priya, onAnotherDevice(cast.anne), 'not-their-own-device')
  const swapped = { ...onAnotherDevice(cast.anne, 'swapped'), person: cast.tariq.person }
  const certificate = certify(swapped.person, swapped.device, noon)
  expectRefused(anne, { ...swapped, certificate }, 'not-their-own-device')
})

test('A2: a device that has the person’s keys, and no word of a device that counts, is nobody’s', () => {
  const stranger = onAnotherDevice(cast.anne, 'with her seed')
  expectRefused(deskOf(stranger, maureen.team, maureen.acts()), stranger, 'unknown-device')
})
