import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { cryptoReady, hide } from '../../src/crypto/index.ts'
import {
  acceptProposal,
  commitmentOf,
  deviceFromSeed,
  keepEpoch,
  kitFromEntropy,
  kitToWords,
  linkCode,
  meetingToLink,
  mintKeyring,
  mintMeeting,
  openKitPacket,
  openPacket,
  parseKit,
  parseMeetingLink,
  passesKitCheck,
  personFromSeed,
  promiseOf,
  proposeDevice,
  redact,
  signLinkCard,
  verifyLinkCard,
  type CircleId,
  type Keyring,
  type LinkCard,
  type TeamId,
} from '../../src/keys/index.ts'
import { seedOf } from '../helpers/someKeys.ts'

/** Frozen bytes of what brings a new device in: the link's letters, the kit and its packet. */
const file = new URL('./recovery.json', import.meta.url)
const frozen: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
const filled = (byte: number, length = 32): Bytes => new Uint8Array(length).fill(byte)
const bytes = (name: string): Bytes => hexToBytes(frozen[name] ?? '-') ?? filled(0)
const at = 1_800_000_000_000
const team = '0a'.repeat(32) as TeamId
const circle = '0b'.repeat(32) as CircleId

beforeAll(() => cryptoReady)

const meeting = () => mintMeeting((length) => filled(21, length))
const kit = () => kitFromEntropy(filled(22, 16))
const newDevice = () => deviceFromSeed(seedOf(5))
const offer = () => proposeDevice(redact(keyring().person), newDevice(), at)

function keyring(): Keyring {
  const seeds = [1, 2]
  const minted = mintKeyring(() => filled(seeds.shift() ?? 0), at)
  const secret = hide<'MasterKey'>(filled(3))
  return keepEpoch(minted, { team, circle, commitment: commitmentOf(team, circle, secret), secret })
}

function card(): LinkCard {
  const number = filled(23)
  const promise = promiseOf(meeting(), number)
  return { by: keyring().certificate, name: 'Maureen', ends: at, promise, number, heard: filled(0, 0) }
}

test('the link, its meeting place and the code', () => {
  expect(meeting().place.commitment).toBe(frozen['meeting'])
  expect(meetingToLink('https://kith.example', meeting())).toBe(frozen['link'])
  const parsed = parseMeetingLink(frozen['link'] ?? '')
  expect(parsed.ok && parsed.value.id).toBe(meeting().id)
  expect(linkCode(meeting(), card(), offer())).toBe(frozen['code'])
})

test('the card, the offer and the packet, which is sealed anew each time', () => {
  expect(bytesToHex(signLinkCard(meeting(), card(), keyring().device))).toBe(frozen['card'])
  expect(verifyLinkCard(meeting(), bytes('card')).ok).toBe(true)
  expect(bytesToHex(offer())).toBe(frozen['offer'])
  expect(acceptProposal(personFromSeed(seedOf(1)), bytes('offer')).ok).toBe(true)
  const opened = openPacket(meeting(), card(), bytes('packet'), newDevice())
  expect(opened.ok && opened.value.epochsByTeam.get(team)?.length).toBe(1)
})

test('the sheet: words, picture, place, packet and check', () => {
  expect(kitToWords(kit()).join(' ')).toBe(frozen['words'])
  expect(bytesToHex(redact(kit().keys).sign)).toBe(frozen['kitSign'])
  expect(kit().meeting.place.commitment).toBe(frozen['kitPlace'])
  const parsed = parseKit(frozen['words'] ?? '')
  expect(parsed.ok && parsed.value.meeting.id).toBe(kit().meeting.id)
  const packet = openKitPacket(kit(), bytes('kitPacket'))
  expect(packet.ok && packet.value.name).toBe('Maureen')
  const words = kitToWords(kit())
  const check = { places: [1, 2, 12], hash: frozen['kitCheck'] ?? '' }
  expect(passesKitCheck(check, redact(kit().keys), [1, 2, 12].map((n) => words[n - 1] ?? ''))).toBe(true)
})
