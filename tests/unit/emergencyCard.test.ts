import decodeQr from 'qr/decode.js'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import {
  cardText,
  emergencyFieldsOn,
  mostCardBytes,
  type EmergencyField,
  type CardSaid,
} from '../../src/domain/index.ts'

const say = (
  said: Partial<Record<EmergencyField, readonly (readonly [text: string, phone?: string])[]>>,
): CardSaid[] =>
  Object.entries(said).map(([field, wordings]) => ({
    field: field as EmergencyField,
    wordings: wordings.map(([text, phone = '']) => ({ text, phone })),
  }))

/** Through the picture and an independent reader of it, as an ordinary phone would. */
function scan(text: string): string {
  const code = encode(text, { ecc: 'L', border: 4 })
  const scale = 4
  const size = code.size * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (code.data[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
  return decodeQr({ width: size, height: size, data })
}

const whole = {
  called: [['Maureen Thwaite']],
  born: [['1948-05-03']],
  allergies: [['Penicillin. My throat swells.']],
  medicines: [['Co-careldopa 8, 11, 2, 5, 8. Late: I freeze.']],
  conditions: [['Parkinson\u2019s. No haloperidol.']],
  talk: [['Face me and wait.']],
  'call-1': [['Anne, my sister', '01706 555 0142']],
  'call-2': [['Priya, my assistant', '07700 900 118']],
  decision: [['ReSPECT form, on the fridge']],
  key: [['Mr Clough, number 12']],
  others: [['Biscuit, the cat']],
} as const

it('every field of the card is in the square, and an ordinary reader reads it', () => {
  const card = cardText(say(whole), '2026-11-22')
  expect(card).toMatchObject({ cut: [], left: [] })
  expect(scan(card.text)).toBe(card.text)
  expect(card.text.split('\n')).toEqual([
    'EMERGENCY CARD 1',
    'Maureen Thwaite',
    'BORN 03 MAY 1948',
    'ALLERGIES: Penicillin. My throat swells.',
    'MEDICINES ON TIME: Co-careldopa 8, 11, 2, 5, 8. Late: I freeze.',
    'CONDITIONS: Parkinson\u2019s. No haloperidol.',
    'HOW TO TALK WITH ME: Face me and wait.',
    'CALL: Anne, my sister 01706 555 0142',
    'CALL: Priya, my assistant 07700 900 118',
    'ADVANCE DECISION / RESPECT: ReSPECT form, on the fridge',
    'KEY: Mr Clough, number 12',
    'PETS OR DEPENDANTS: Biscuit, the cat',
    'WRITTEN 22 NOV 2026',
  ])
})

it.each([
  ['Welsh', 'Siân Llŷr ap Gwŷn'],
  ['Polish', 'Łucja Brzęczyszczykiewicz-Żółć'],
  ['Urdu', 'ماورین تھویٹ، میری بہن'],
  ['signs', '👩🏽‍🦽 Maureen <b>&amp;'],
])('a name in %s comes out as it went in', (_, name) => {
  const { text } = cardText(
    say({ ...whole, called: [[name]], 'call-1': [[name, '01706 555 0142']] }),
    '2026-11-22',
  )
  const read = scan(text).split('\n')
  expect(read[1]).toBe(name)
  expect(read).toContain(`CALL: ${name} 01706 555 0142`)
})

it('two wordings are both there, and say that nobody has settled them', () => {
  const { text } = cardText(
    say({ ...whole, allergies: [['Penicillin'], ['Penicillin and\nplasters']] }),
    '2026-11-22',
  )
  expect(scan(text)).toContain('ALLERGIES: NOT AGREED. Penicillin OR: Penicillin and plasters\n')
})

it.each([
  ['letters', 'x'.repeat(1200)],
  ['words', 'never give me this '.repeat(63)],
  ['wide letters', 'پنسلین '.repeat(170)],
  ['faces', '👩🏽‍🦽'.repeat(150)],
])('the worst case in %s fits, keeps what matters most, and says what it does not hold', (_, long) => {
  const worst = Object.fromEntries(
    emergencyFieldsOn('card').map((field) => [field, [[long, '+44 1706 555 0142 555 0142']]]),
  )
  const card = cardText(say(worst as never), '2026-11-22')
  expect(card.bytes).toBeLessThanOrEqual(mostCardBytes)
  expect(new TextEncoder().encode(card.text)).toHaveLength(card.bytes)
  expect(scan(card.text)).toBe(card.text)
  // The most important are in; each that was cut says so where it ends; what is not there is named.
  const lines = card.text.split('\n')
  expect(card.cut.slice(0, 2)).toEqual(['allergies', 'medicines'])
  for (const label of ['ALLERGIES', 'MEDICINES ON TIME'])
    expect(lines.find((line) => line.startsWith(label))).toMatch(/ \.\.\.MORE ON PAPER$/)
  expect(card.left).toContain('others')
  expect([...card.cut, ...card.left].sort()).toEqual(
    emergencyFieldsOn('card')
      .filter((field) => !['called', 'born'].includes(field))
      .sort(),
  )
  expect(card.text).toContain('NOT HERE, ASK: ')
  expect(card.text).not.toContain('\ufffd')
})

it('a short card of somebody with no long answers leaves the less important out last', () => {
  const card = cardText(say({ ...whole, key: [['k'.repeat(900)]], talk: [['t '.repeat(400)]] }), '2026-11-22')
  expect(card.cut).toEqual(['talk', 'key'])
  expect(card.left).toEqual([])
})
