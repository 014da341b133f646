import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  parseRecord,
  parseSeries,
  parseTasks,
  parseVisitId,
  selectOccurrences,
  tidyName,
  tidyText,
  visitIdOf,
  wallOf,
  weekdayOf,
  type Series,
} from '../../src/domain/index.ts'

const weekdays = parseSeries({
  ...{ title: 'Morning', weekdays: [1, 2, 3, 4, 5], start: '09:00', minutes: 60, from: '2026-11-23' },
  ...{ until: '', person: '', tiles: [] },
}) as Series

describe('dates', () => {
  it('counts days over the end of February and over a clock change', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(weekdayOf('2026-11-22')).toBe(7)
  })
  it('reads the wall of the home, not of the machine', () => {
    const moment = Date.UTC(2026, 5, 30, 23, 30)
    expect(wallOf(moment, 'Europe/London')).toEqual({ date: '2026-07-01', time: '00:30' })
    expect(wallOf(moment, 'America/New_York')).toEqual({ date: '2026-06-30', time: '19:30' })
  })
  it('counts months over the end of a year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02')
    expect(addMonths('2027-01', -1)).toBe('2026-12')
  })
})

describe('visits that repeat', () => {
  it('come on weekdays at nine and not on Saturday and Sunday', () => {
    const found = selectOccurrences({ a: weekdays }, '2026-11-22', 8)
    expect(found.map((one) => one.date)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ])
    expect(found[0]?.visitId).toBe('a.2026-11-23')
  })
  it('stand in the order of the day', () => {
    const later = { ...weekdays, start: '18:00' }
    const found = selectOccurrences({ a: later, b: weekdays }, '2026-11-23', 1)
    expect(found.map((one) => one.seriesId)).toEqual(['b', 'a'])
  })
  it('are named by series and day, and nothing else is a name', () => {
    expect(parseVisitId(visitIdOf('abc', '2026-11-23'))).toEqual({ seriesId: 'abc', date: '2026-11-23' })
    for (const bad of ['', 'abc', 'abc.', '.2026-11-23', 'abc.2026-02-30', 'abc.2026-11-23.x'])
      expect(parseVisitId(bad)).toBeUndefined()
  })
})

describe('documents that others wrote', () => {
  it('lose an odd field, not the whole', () => {
    expect(parseSeries({ ...weekdays, weekdays: [1, 9], later: true })?.weekdays).toEqual([])
    expect(parseSeries({ ...weekdays, start: '25:00' })).toBeUndefined()
    expect(parseSeries('no')).toBeUndefined()
    expect(parseTasks({ series: 'abc', tiles: ['toilet', 'skin'] })?.tiles).toEqual(['toilet', 'skin'])
    expect(parseTasks({ series: 'abc', tiles: ['__proto__'] })?.tiles).toEqual([])
    expect(parseTasks(['toilet'])).toBeUndefined()
  })
  it('bring no tile that is not ours, and no borrowed property', () => {
    const record = parseRecord({ tiles: JSON.parse('{"breakfast":"done","__proto__":"done","walk":"flew"}') })
    expect(record?.tiles).toEqual({ breakfast: 'done' })
  })
})

describe('what a person types', () => {
  it('keeps every script and drops what hides or turns the words', () => {
    expect(tidyName('  Zoë\u202e  نسرين\u0000 ')).toEqual({ ok: true, value: 'Zoë نسرين' })
    expect(tidyText('a\ud800b', 10)).toEqual({ ok: true, value: 'a\ufffdb' })
  })
  it('is refused in words when it is empty or too long', () => {
    expect(tidyName(' \n ')).toEqual({ ok: false, refusal: { kind: 'empty-name' } })
    expect(tidyText('😀'.repeat(11), 10)).toEqual({ ok: false, refusal: { kind: 'too-long', most: 10 } })
  })
})
