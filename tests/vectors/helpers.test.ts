import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  decodeHelpWord,
  decodeShare,
  deviceFromSeed,
  encodeHelpWord,
  encodeShare,
  helpPlaceToLink,
  helpWords,
  joinShares,
  kitEntropy,
  kitFromEntropy,
  mintHelpPlace,
  openHelpAsk,
  openHelpersPacket,
  openHelpShare,
  openHelpWill,
  parseHelpLink,
  parseShare,
  shareToWords,
  signHelpAnswer,
  signHelpCall,
  verifyHelpAnswer,
  verifyHelpCall,
  type Share,
} from '../../src/keys/index.ts'
import { seedOf } from '../helpers/someKeys.ts'

/** Frozen bytes of what helpers keep and send: parts of a kit, their packet, and the letters that bring a part to a new device. */
const file = new URL('./helpers.json', import.meta.url)
const frozen: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
const filled = (byte: number, length = 32): Bytes => new Uint8Array(length).fill(byte)
const bytes = (name: string): Bytes => hexToBytes(frozen[name] ?? '-') ?? filled(0)
const at = 1_800_000_000_000
const asked = '0c'.repeat(32)

beforeAll(() => cryptoReady)

const kit = () => kitFromEntropy(filled(22, 16))
const place = () => mintHelpPlace((length) => filled(31, length))
const newDevice = () => deviceFromSeed(seedOf(5))
const helper = () => deviceFromSeed(seedOf(6))
const shares = (): readonly Share[] =>
  ['share1', 'share2', 'share3'].map((name) => decodeShare(bytes(name)) as Share)

test('three parts, any two of which make the kit whole, as bytes and as the words of a card', async () => {
  const [one, two, three] = shares() as [Share, Share, Share]
  for (const some of [[one, two], [two, three], [three, one]] as const) {
    const joined = await joinShares(some)
    expect(joined.ok && kitEntropy(joined.value)).toBe(kitEntropy(kit()))
  }
  expect(shareToWords(one).join(' ')).toBe(frozen['card'])
  const read = parseShare(frozen['card'] ?? '')
  expect(read.ok && bytesToHex(encodeShare(read.value))).toBe(frozen['share1'])
})

test('the packet, what a helper is asked, and what they answer', () => {
  const packet = openHelpersPacket(kit(), bytes('packet'))
  expect(packet.ok && [packet.value.name, packet.value.asked]).toEqual(['Maureen', asked])
  const ask = openHelpAsk(bytes('ask'), helper())
  expect(ask && bytesToHex(encodeShare(ask.share))).toBe(frozen['share1'])
  expect(ask?.place.place.commitment).toBe(kit().meeting.place.commitment)
  expect(openHelpAsk(bytes('ask'), newDevice())).toBeUndefined()
  expect(openHelpWill(bytes('will'), helper())).toEqual({ asked, will: false })
})

test('the place, the call, the answer, the three words and the part that is handed over', () => {
  expect(helpPlaceToLink('https://kith.example', place())).toBe(frozen['link'])
  const parsed = parseHelpLink(frozen['link'] ?? '')
  expect(parsed.ok && parsed.value.place.commitment).toBe(frozen['place'])
  expect(bytesToHex(signHelpCall(place(), newDevice(), filled(23), at, true))).toBe(frozen['call'])
  expect(bytesToHex(signHelpAnswer(place(), helper(), () => filled(24)))).toBe(frozen['answer'])
  const call = verifyHelpCall(place(), bytes('call'))
  const answer = verifyHelpAnswer(place(), bytes('answer'))
  if (!call.ok || !answer.ok) throw new Error('Both are good')
  expect(helpWords(place(), call.value, bytes('answer')).join(' ')).toBe(frozen['words'])
  const share = openHelpShare(place(), answer.value, bytes('shareLetter'), newDevice())
  expect(share.ok && [share.value.name, share.value.helper, share.value.share.index]).toEqual([
    'Maureen',
    'Anne',
    1,
  ])
})

test('a helper’s word', () => {
  const word = { regain: '0d'.repeat(32), standing: 'told', until: at } as const
  expect(bytesToHex(encodeHelpWord(word))).toBe(frozen['helpWord'])
  expect(decodeHelpWord(bytes('helpWord'))).toEqual(word)
})
