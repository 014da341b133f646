import { describe, expect, it } from 'vitest'
import {
  fieldIds,
  fieldsFor,
  parseContact,
  phonesInOrder,
  parseLegalRole,
  parseMember,
  parsePence,
  tidyAnswer,
  tidyContact,
  type Answer,
} from '../../src/domain/index.ts'

describe('what somebody says of themselves', () => {
  it.each([
    ['Urdu', 'پریا شاہ سے ملیے'],
    ['Welsh', 'Rwy’n byw yn Llanfairpwllgwyngyll, â’m ci'],
    ['Polish', 'Mówię po polsku: źdźbło, żółć'],
    ['nothing but pictures', '👩🏽‍🦽🧁🐕'],
    ['markup', '<img src=x onerror=alert(1)> & <b>me</b>'],
  ])('keeps words in %s as they are', (_, value) => {
    expect(tidyAnswer({ field: 'bio', value })).toEqual({ ok: true, value: { field: 'bio', value } })
  })

  it('takes out what turns the words of others round, and keeps the rest', () => {
    const tidy = tidyAnswer({ field: 'bio', value: ' I am \u202Eanna\u2066 \u0000' })
    expect(tidy).toEqual({ ok: true, value: { field: 'bio', value: 'I am anna' } })
  })

  it('says how much is too much, and cuts nothing off', () => {
    const much = 'ü'.repeat(10_000)
    expect(tidyAnswer({ field: 'offer', value: much })).toEqual({
      ok: false,
      refusal: { kind: 'too-long', most: 8000 },
    })
    expect(tidyAnswer({ field: 'languages', value: [much] }).ok).toBe(false)
    expect(tidyAnswer({ field: 'phone', value: much }).ok).toBe(false)
    const named = { title: much, date: '', expiry: '' } as const
    expect(tidyAnswer({ field: 'qualifications', value: [named] }).ok).toBe(false)
  })

  it('is taken back by an answer that says nothing', () => {
    const nothing: readonly Answer[] = [
      { field: 'bio', value: ' \n ' },
      { field: 'languages', value: [' '] },
      { field: 'expertise', value: [] },
      { field: 'rates', value: { weekday: null, night: null, bankHoliday: null, minimumMinutes: null } },
      { field: 'insurance', value: { what: '', until: '' } },
      { field: 'approach', value: {} },
    ]
    for (const answer of nothing) expect(tidyAnswer(answer)).toEqual({ ok: true, value: null })
  })

  it('is not an answer where no day and no hour is meant', () => {
    const odd: readonly Answer[] = [
      { field: 'quiet', value: { from: '25:00', to: '07:00' } },
      { field: 'open', value: { answer: 'not-until', until: '2026-02-30' } },
      { field: 'face', value: -1 },
      { field: 'kind', value: 'owner' as never },
      { field: 'rates', value: 'a lot' as never },
    ]
    for (const answer of odd) expect(tidyAnswer(answer).ok).toBe(false)
  })

  it('is read leniently: what an app does not know hides nothing else', () => {
    const answers = parseMember({
      bio: 'Hello',
      phone: 7,
      expertise: ['dementia', 'astronomy', 4],
      rates: { weekday: 1650, weekend: 'more' },
      shoeSize: 41,
      qualifications: [{ title: 'First aid' }, 'x', { date: '2026-01-01' }],
      __proto__: { lived: 'not mine' },
    })
    expect(Object.fromEntries(answers.map((one) => [one.field, one.value]))).toEqual({
      bio: 'Hello',
      expertise: ['dementia'],
      rates: { weekday: 1650, night: null, bankHoliday: null, minimumMinutes: null },
      qualifications: [{ title: 'First aid', date: '', expiry: '' }],
    })
    for (const odd of [null, 4, 'text', [], new Uint8Array()]) expect(parseMember(odd)).toEqual([])
  })

  it('asks each what concerns them: money of those who are paid by the hour', () => {
    expect(fieldsFor('neighbour')).not.toContain('qualifications')
    expect(fieldsFor('neighbour')).toContain('gender')
    expect(parseMember({ gender: 'x'.repeat(10_000) })).toEqual([])
    expect(parseMember({ gender: 'Neither' })).toEqual([{ field: 'gender', value: 'Neither' }])
    expect(fieldsFor('volunteer')).toContain('qualifications')
    expect(fieldsFor('volunteer')).not.toContain('rates')
    expect(fieldsFor(undefined)).toContain('kind')
    expect(new Set(fieldsFor('independent'))).toEqual(new Set(fieldIds))
  })
})

it('money is whole pence, however it is typed', () => {
  const pence = (typed: string) => parsePence(typed)
  expect(pence('£16.50')).toEqual({ ok: true, value: 1650 })
  expect(pence('16,5')).toEqual({ ok: true, value: 1650 })
  expect(pence('16')).toEqual({ ok: true, value: 1600 })
  expect(pence(' ')).toEqual({ ok: true, value: null })
  for (const odd of ['16.555', '-3', '1e3', 'sixteen', '1000']) expect(pence(odd).ok).toBe(false)
})

describe('somebody to ring', () => {
  const words = { name: 'Dr Żółć', what: '', phone: '01706 555010', when: '', tell: '' }

  it('has a name; the rest may wait', () => {
    expect(tidyContact(words)).toEqual({ ok: true, value: words })
    expect(tidyContact({ ...words, name: ' \u202e ' })).toEqual({
      ok: false,
      refusal: { kind: 'empty-name' },
    })
    expect(tidyContact({ ...words, tell: 'x'.repeat(10_000) }).ok).toBe(false)
  })

  it('C3: no number is pushed out of sight by others, however many somebody adds', () => {
    const many = Array.from({ length: 20 }, (_, n) => [`+0${n}`, true] as const)
    const begun = parseContact({ name: 'GP', phones: { '01706 9': true, '01706 8': true } })
    const phones = Object.fromEntries([...many, ['01706 9', true]])
    const now = parseContact({ name: 'GP', phones })
    const seen = now && phonesInOrder(now, begun)
    expect([seen?.[0], seen?.length]).toEqual(['01706 9', 21])
    expect(now && phonesInOrder(now, undefined)).toContain('01706 9')
  })

  it('has every number that anybody wrote', () => {
    const phones = { '01706 1': true, '01706 2': true }
    expect(parseContact({ name: 'GP', phones })?.phones).toEqual(['01706 1', '01706 2'])
    expect(parseContact({ name: 'GP', phones: '999' })?.phones).toEqual([])
  })
})

it('a legal role is one of those that the law knows', () => {
  expect(parseLegalRole({ person: 'p', role: 'attorney-money' })?.role).toBe('attorney-money')
  expect(parseLegalRole({ person: 'p', role: 'next-of-kin' })).toBe(undefined)
})
