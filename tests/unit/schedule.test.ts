import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  happensOn,
  parseSeries,
  parseVisitAnswer,
  parseVisitChange,
  selectClashes,
  selectEffects,
  selectOccurrences,
  spanOf,
  whoComes,
  wordsOfVisit,
  type Rule,
  type Said,
  type Series,
  type Shift,
  type VisitAnswer,
  type VisitChange,
} from '../../src/domain/index.ts'

const london = 'Europe/London'
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const rule = (more: Partial<Rule> = {}): Rule => ({
  ...{ repeat: 'week', interval: 1, nth: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], from: '2026-01-01', until: '' },
  ...more,
})

/** Our rule in the words of RFC 5545. A day of the month that is not there is the month's last. */
function rfc({ repeat, interval, nth, weekdays, from, until }: Rule): string {
  const by = weekdays.map((day) => days[day - 1] ?? '').join()
  const day = Number(from.slice(8))
  const said = {
    week: `FREQ=WEEKLY;WKST=MO;BYDAY=${by}`,
    day: 'FREQ=DAILY',
    'month-day':
      day <= 28
        ? `FREQ=MONTHLY;BYMONTHDAY=${day}`
        : `FREQ=MONTHLY;BYMONTHDAY=${[28, 29, 30, 31].filter((one) => one <= day).join()};BYSETPOS=-1`,
    'month-weekday': `FREQ=MONTHLY;BYDAY=${weekdays.map((one) => `${nth === 5 ? -1 : nth}${days[one - 1] ?? ''}`).join()}`,
    once: 'FREQ=DAILY;COUNT=1',
  }[repeat]
  const end = until === '' || repeat === 'once' ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959Z`
  return `DTSTART;TZID=UTC:${from.replaceAll('-', '')}T090000\nRRULE:${said};INTERVAL=${interval}${end}`
}

const anyDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n))
const anyRule = fc
  .record({
    repeat: fc.constantFrom('week', 'day', 'month-day', 'month-weekday', 'once'),
    interval: fc.integer({ min: 1, max: 6 }),
    nth: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    from: anyDay,
    lasts: fc.option(fc.integer({ min: 0, max: 200 })),
  })
  .map(({ lasts, ...one }): Rule => ({
    ...(one as Omit<Rule, 'until'>),
    until: lasts === null ? '' : addDays(one.from, lasts),
  }))

describe('how a visit comes back', () => {
  it('is on the same days as by RFC 5545', () => {
    fc.assert(
      fc.property(anyRule, (one) => {
        const first = Temporal.ZonedDateTime.from(`${one.from}T00:00[UTC]`)
        const theirs = new RRuleTemporal({ rruleString: rfc(one), temporal: Temporal })
          .between(first, first.add({ days: 400 }), true)
          .map((at) => at.toString().slice(0, 10))
        const ours = Array.from({ length: 400 }, (_, n) => addDays(one.from, n)).filter((day) =>
          happensOn(one, day),
        )
        expect(ours).toEqual(theirs)
      }),
      { numRuns: 150 },
    )
  })

  it('on the 31st is the last day of a shorter month: nobody waits in vain in February', () => {
    const on = (date: string) => happensOn(rule({ repeat: 'month-day', from: '2026-01-31' }), date)
    expect(['2026-02-28', '2026-03-31', '2026-04-30', '2026-02-27'].map(on)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('of what was written before there were rules is every week, with one person at home', () => {
    const old = { title: 'Tea', weekdays: [2], start: '16:00', minutes: 30, from: '2026-01-01', until: '' }
    expect(parseSeries({ ...old, person: 'anne', tiles: ['tea'] })).toMatchObject({
      ...{
        repeat: 'week',
        interval: 1,
        type: 'care',
        place: '',
        needed: 1,
        others: [],
        second: '',
        after: '',
      },
    })
    expect(parseSeries({ ...old, repeat: 'fortnightly', needed: 900, place: 7 })).toMatchObject({
      ...{ repeat: 'week', needed: 1, place: '' },
    })
  })
})

describe('the nights on which clocks change', () => {
  const span = (date: string, start: string, minutes: number) => spanOf(date, start, minutes, london)
  it('a visit at half past one is there in spring, an hour later on the wall and as long as planned', () => {
    const one = span('2026-03-29', '01:30', 45)
    expect(new Date(one.starts).toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(one.minutes).toBe(45)
    expect(one.start).toBe('02:30')
    expect(span('2026-10-25', '01:30', 45).start).toBe('01:30')
  })
  it('a night is as long as it really is', () => {
    expect(span('2026-03-28', '22:00', 9 * 60).minutes).toBe(8 * 60)
    expect(span('2026-10-24', '22:00', 9 * 60).minutes).toBe(10 * 60)
    expect(span('2026-06-01', '22:00', 9 * 60).minutes).toBe(9 * 60)
  })
  it('no visit is nothing or less, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-07-01'),
        fc.integer({ min: 0, max: 95 }),
        fc.integer({ min: 1, max: 24 * 60 }),
        (date, quarter, minutes) => {
          const start = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
          const one = span(date, start, minutes)
          expect(one.minutes).toBeGreaterThan(0)
          expect(Math.abs(one.minutes - minutes)).toBeLessThanOrEqual(60)
        },
      ),
    )
  })
})

const series = (more: Partial<Series> = {}): Series => ({
  ...rule(),
  ...{ title: 'Tea', start: '16:00', minutes: 30, person: 'priya', others: [], tiles: [], type: 'care' },
  ...{ place: '', needed: 1, second: '', after: '', draft: '', keeps: '', isSuggested: false },
  ...more,
})

let count = 0
const changed = (more: Partial<VisitChange>, by = 'maureen', id = `c${count++}`): Said<VisitChange> => ({
  ...{ id, by, at: 0 },
  said: parseVisitChange({ visit: 'a.2026-11-24', ...(more as object) }) as VisitChange,
})
const answered = (by: string, more: Partial<VisitAnswer>, id = `a${count++}`): Said<VisitAnswer> => ({
  ...{ id, by, at: 0 },
  said: parseVisitAnswer({ visit: 'a.2026-11-24', ...(more as object) }) as VisitAnswer,
})

describe('one visit that is otherwise', () => {
  const on = (said: readonly Said<VisitChange>[], first: string, length = 1) =>
    selectOccurrences({ a: series() }, first, length, selectEffects(said))

  it('is on the day it was moved to, under the name of the day it was', () => {
    const moved = [changed({ date: '2026-12-02', start: '10:00' })]
    expect(on(moved, '2026-11-24')).toEqual([])
    const [, there] = on(moved, '2026-12-02')
    expect(on(moved, '2026-12-02').map((one) => one.visitId)).toEqual(['a.2026-11-24', 'a.2026-12-02'])
    expect(there?.start).toBe('16:00')
    // Nobody moves a visit by thirty years.
    expect(on([changed({ date: '2056-11-24' })], '2026-11-24')).toHaveLength(1)
  })

  it('by two who change different things hears both; where they contradict one another both stand until one settles it', () => {
    const time = changed({ start: '10:00' })
    const who = changed({ people: ['sam'] }, 'anne')
    const both = selectEffects([time, who]).get('a.2026-11-24')
    expect(both).toMatchObject({ start: '10:00', people: ['sam'], isContested: false })
    const other = changed({ start: '11:00' }, 'anne')
    expect(selectEffects([time, other]).get('a.2026-11-24')).toMatchObject({ isContested: true })
    const off = changed({ cancelled: true }, 'anne')
    const torn = selectEffects([time, off]).get('a.2026-11-24')
    expect(torn).toMatchObject({ isContested: true, cancelled: null })
    const settled = changed({ cancelled: true, replaces: [time.id, off.id] })
    expect(selectEffects([time, off, settled]).get('a.2026-11-24')).toMatchObject({
      isContested: false,
      cancelled: { by: 'maureen' },
    })
  })

  it('is the same in whatever order it comes', () => {
    const all = [
      changed({ start: '10:00' }),
      changed({ start: '11:00', people: ['sam'] }, 'anne'),
      changed({ cancelled: true, replaces: ['c0', 'c1'] }, 'anne'),
      changed({ minutes: 20 }),
    ]
    const expected = JSON.stringify([...selectEffects(all)])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(JSON.stringify([...selectEffects(some)])).toBe(expected)
      }),
    )
  })
})

describe('who comes', () => {
  const visit = {
    ...{ visitId: 'a.2026-11-24', seriesId: 'a', named: '2026-11-24' },
    ...{ date: '2026-11-24', start: '14:00', minutes: 60 },
  }
  const who = (said: readonly Said<VisitAnswer>[], planned: readonly string[] = ['priya'], needed = 1) => {
    const byVisit = new Map(
      ['a', visit.visitId].map((id) => [id, said.filter((one) => one.said.visit === id)]),
    )
    const found = whoComes(planned, needed, byVisit, visit)
    return [
      ...found.people.map((one) => `${one.person} ${one.state}`),
      ...(found.gaps > 0 ? [`${found.gaps} missing`] : []),
      ...(found.isContested ? ['choose'] : []),
    ]
  }

  it('is who is planned, until they say they cannot', () => {
    expect(who([])).toEqual(['priya planned'])
    expect(who([answered('priya', { says: 'coming' })])).toEqual(['priya coming'])
    expect(who([answered('priya', { says: 'maybe' })])).toEqual(['priya maybe', '1 missing'])
    expect(who([answered('priya', { says: 'cant' })])).toEqual(['priya cant', '1 missing'])
  })
  it('of two who take one gap both stand, and nobody is sent away by a clock', () => {
    const two = [answered('sam', { says: 'coming' }), answered('kofi', { says: 'coming' })]
    expect(who(two, [])).toEqual(['kofi offered', 'sam offered', 'choose'])
    expect(who(two, ['sam'])).toEqual(['sam coming', 'kofi spare'])
    expect(who(two, [], 3)).toEqual(['kofi coming', 'sam coming', '1 missing'])
  })
  it('of one person on two phones a no is believed before a yes', () => {
    const yes = answered('sam', { says: 'coming' })
    const no = answered('sam', { says: 'cant' })
    expect(who([yes, no], [])).toEqual(['sam cant', '1 missing'])
    expect(who([yes, no, answered('sam', { says: 'coming', replaces: [no.id] })], [])).toEqual(['sam coming'])
    // Nobody takes back another's word.
    expect(who([no, answered('kofi', { says: 'maybe', replaces: [no.id] })], ['sam'])).toContain('sam cant')
  })
  it('says yes to a day and a time, and not to another', () => {
    const before = (of: string) =>
      whoComes(
        ['sam'],
        1,
        new Map([['a', [answered('sam', { says: 'coming', visit: 'a', from: '2026-11-20', of })]]]),
        visit,
      ).people[0]?.isOfBefore
    expect(before('')).toBe(false)
    expect(before(wordsOfVisit(visit))).toBe(false)
    expect(before(wordsOfVisit({ ...visit, date: '' }))).toBe(false)
    expect(before(wordsOfVisit({ ...visit, start: '09:00' }))).toBe(true)
    expect(before(wordsOfVisit({ ...visit, date: '', minutes: 90 }))).toBe(true)
  })
  it('of every visit from a day on is said once, and of one day otherwise', () => {
    const all = answered('sam', { visit: 'a', from: '2026-11-20', says: 'coming' })
    expect(who([all], [])).toEqual(['sam coming'])
    expect(who([answered('sam', { visit: 'a', from: '2026-11-25', says: 'coming' })], [])).toEqual([
      '1 missing',
    ])
    expect(who([all, answered('sam', { says: 'cant' })], [])).toEqual(['sam cant', '1 missing'])
    expect(who([all, answered('sam', { visit: 'a', from: '2026-11-24', says: 'cant' })], [])).toEqual([
      'sam cant',
      '1 missing',
    ])
  })
  it('is found fast among ten thousand words of one person', () => {
    const many = Array.from({ length: 10_000 }, () => answered('sam', { says: 'coming' }))
    expect(who(many, [])).toEqual(['sam coming'])
  })
})

describe('what does not fit', () => {
  const shift = (date: string, start: string, minutes: number, place = 'home'): Shift => {
    const span = spanOf(date, start, minutes, london)
    return { visitId: `${date} ${start}`, date, place, starts: span.starts, ends: span.ends }
  }
  const kinds = (...shifts: readonly Shift[]) => selectClashes(shifts, '2026-11-23').map((one) => one.kind)

  it('is two visits at once, hardly time between two homes, and a night too short', () => {
    expect(kinds(shift('2026-11-23', '09:00', 60), shift('2026-11-23', '09:30', 60, 'Joan'))).toEqual([
      'double',
    ])
    expect(kinds(shift('2026-11-23', '09:00', 60), shift('2026-11-23', '10:05', 60, 'Joan'))).toEqual([
      'tight',
    ])
    expect(kinds(shift('2026-11-23', '09:00', 60), shift('2026-11-23', '10:05', 60))).toEqual([])
    expect(kinds(shift('2026-11-23', '20:00', 120), shift('2026-11-24', '08:00', 60))).toEqual(['rest'])
    expect(kinds(shift('2026-11-23', '20:00', 60), shift('2026-11-24', '08:00', 60))).toEqual([])
  })
  it('is more than 48 hours in a week, counted as long as nights really are', () => {
    const five = ['23', '24', '25', '26', '27'].map((day) => shift(`2026-11-${day}`, '08:00', 9 * 60))
    expect(kinds(...five)).toEqual([])
    expect(kinds(...five, shift('2026-11-28', '10:00', 4 * 60))).toEqual(['hours'])
  })
})
