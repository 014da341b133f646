import { beforeAll, expect, test } from 'vitest'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  helpWords,
  kitFromEntropy,
  mintDevice,
  mintHelpPlace,
  openHelpAsk,
  openHelpersPacket,
  openHelpShare,
  openHelpWill,
  redact,
  sealHelpAsk,
  sealHelpersPacket,
  sealHelpShare,
  sealHelpWill,
  sealKitPacket,
  openKitPacket,
  signHelpAnswer,
  signHelpCall,
  splitKit,
  verifyHelpAnswer,
  verifyHelpCall,
  mintKeyring,
  type TeamId,
} from '../../src/keys/index.ts'
import { fixedRandom, noon } from '../helpers/cast.ts'
import { must } from '../helpers/relay.ts'

beforeAll(() => cryptoReady)

const place = (words = 'place') => mintHelpPlace(fixedRandom(words))
const device = (words: string) => mintDevice(fixedRandom(words))
const number = (words: string) => fixedRandom(words)(32)

test('A2: both have the same words, and somebody between them, who plays each to the other, makes them differ', () => {
  const [fresh, helper, between] = [device('new'), device('helper'), device('between')]
  const call = must(verifyHelpCall(place(), signHelpCall(place(), fresh, number('n'), noon, true)))
  const answer = signHelpAnswer(place(), helper, fixedRandom('nonce'))
  expect(helpWords(place(), call, answer)).toHaveLength(3)
  expect(helpWords(place(), call, answer)).toEqual(helpWords(place(), call, answer))
  // To the new one it answers as the helper, to the helper it calls as the new one.
  const falseCall = must(verifyHelpCall(place(), signHelpCall(place(), between, number('m'), noon, true)))
  const falseAnswer = signHelpAnswer(place(), between, fixedRandom('other'))
  expect(helpWords(place(), call, falseAnswer)).not.toEqual(helpWords(place(), falseCall, answer))
})

test('A2: a number that was not the one promised, another place, another hand: none is a call', () => {
  const fresh = device('new')
  const bytes = signHelpCall(place(), fresh, number('n'), noon, true)
  expect(verifyHelpCall(place('another'), bytes).ok).toBe(false)
  for (const at of [bytes.length - 1, 40, 120]) {
    const bent = bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
    expect(verifyHelpCall(place(), bent).ok, `${at}`).toBe(false)
  }
  const silent = must(verifyHelpCall(place(), signHelpCall(place(), fresh, number('n'), noon, false)))
  expect(silent.number).toHaveLength(0)
})

test('a part is taken from the helper who was heard, on the device it is for, and from nobody else', async () => {
  const [fresh, helper, other] = [device('new'), device('helper'), device('other')]
  const kit = kitFromEntropy(fixedRandom('kit')(16))
  const [share] = await splitKit(kit, 3, 2)
  if (!share) throw new Error('There are three')
  const call = must(verifyHelpCall(place(), signHelpCall(place(), fresh, number('n'), noon, true)))
  const heard = must(verifyHelpAnswer(place(), signHelpAnswer(place(), helper, fixedRandom('nonce'))))
  const given = { share, name: 'Maureen', helper: 'Anne' }
  const letter = sealHelpShare(place(), call, given, helper)
  expect(openHelpShare(place(), heard, letter, fresh)).toMatchObject({ ok: true, value: { helper: 'Anne' } })
  const byAnother = sealHelpShare(place(), call, given, other)
  expect(openHelpShare(place(), heard, byAnother, fresh).ok).toBe(false)
  expect(openHelpShare(place(), heard, letter, other).ok).toBe(false)
  expect(openHelpShare(place('another'), heard, letter, fresh).ok).toBe(false)
})

test('what is sealed for one purpose is nothing for another', async () => {
  const helper = device('helper')
  const asked = '0c'.repeat(32)
  const kit = kitFromEntropy(fixedRandom('kit')(16))
  const [share] = await splitKit(kit, 3, 2)
  if (!share) throw new Error('There are three')
  const ask = sealHelpAsk({ asked, share, place: kit.meeting }, redact(helper))
  const will = sealHelpWill({ asked, will: true }, redact(helper))
  expect([openHelpWill(ask, helper), openHelpAsk(will, helper)]).toEqual([undefined, undefined])
  expect(openHelpAsk(ask, device('other'))).toBeUndefined()
  const keyring = mintKeyring(fixedRandom('maureen'), noon)
  const packet = sealHelpersPacket(kit, keyring, { name: 'Maureen', team: '0a'.repeat(32) as TeamId, asked })
  expect(openHelpersPacket(kit, packet)).toMatchObject({ ok: true, value: { name: 'Maureen', asked } })
  expect(openKitPacket(kit, packet).ok).toBe(false)
  expect(openHelpersPacket(kit, sealKitPacket(kit, keyring, 'Maureen', noon)).ok).toBe(false)
  expect(openHelpersPacket(kitFromEntropy(fixedRandom('else')(16)), packet).ok).toBe(false)
})
