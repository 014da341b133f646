import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import {
  isSheetOf,
  mintSheetCode,
  parseOnPaper,
  parsePrinted,
  parseSheetCode,
  sheetText,
} from '../../src/domain/index.ts'

const markOf = (half: string) => new TextEncoder().encode(`Maureen, care, ${half}`)
const mint = () => mintSheetCode(systemRandom, markOf)

it('a code is read as it was scanned, and as a hand types it', () => {
  const code = mint()
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/)
  const typed = `${code.slice(0, 5).toLowerCase()} - ${code.slice(5)} `
  for (const seen of [code, sheetText(code), typed]) expect(parseSheetCode(seen)).toBe(code)
  for (const odd of ['', code.slice(1), `${code}2`, code.replace(/.$/, 'O'), 'https://kith.example/join#x'])
    expect(parseSheetCode(odd)).toBeUndefined()
})

it('C3: a code is of one circle and one person, and of an older app it is anybody’s', () => {
  const code = mint()
  const others = (half: string) => new TextEncoder().encode(`Nobody, ${half}`)
  expect([isSheetOf(code, markOf), isSheetOf(code, others)]).toEqual([true, false])
  expect(isSheetOf(code.slice(0, 10), others)).toBe(true)
  expect(parseSheetCode(code.slice(0, 10))).toBe(code.slice(0, 10))
})

it('what a newer or a hostile phone wrote is a sheet of some kind, or nothing', () => {
  const code = mint()
  expect(parsePrinted({ code, kind: 'hologram', subject: 3, more: true })).toEqual({
    code,
    kind: 'other',
    subject: '',
  })
  expect(parsePrinted({ code: 'x', kind: 'card', subject: '' })).toBeUndefined()
  expect(parseOnPaper({ code, on: '2026-13-01', text: 'x' })).toBeUndefined()
  expect(
    parseOnPaper({ code, on: '2026-11-01', behalf: { person: 'x', how: 'guessed', words: '' } }),
  ).toEqual({
    ...{ code, person: '', name: '', on: '2026-11-01', text: '', media: [], behalf: null },
  })
})
