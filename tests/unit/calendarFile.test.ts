import { describe, expect, it } from 'vitest'
import { readCalendarFile } from '../../src/app/calendarFile.ts'
import { calendarOf, spanOf } from '../../src/domain/index.ts'

const london = 'Europe/London'
const today = '2026-11-22'
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Choir', ...lines, 'END:VEVENT'].join('\r\n')
const file = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
const read = (text: string) => readCalendarFile(text, today, london)
const hour = ['DTSTART:20261201T100000Z', 'DTEND:20261201T110000Z']

describe('a week as a calendar file', () => {
  const span = spanOf('2026-12-01', '10:00', 60, london)
  const visit = {
    visitId: 'secret.2026-12-01',
    title: 'Támogatás; tea, cake\nand Zoë '.repeat(6),
    place: '',
    ...span,
  }

  it('says what was chosen and nothing else, in lines that every calendar takes', () => {
    const text = calendarOf([visit], Date.UTC(2026, 10, 22), () => 'x1@kith')
    expect(text).not.toContain('secret')
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text).toContain('DTSTART:20261201T100000Z')
  })
  it('G1: holds nothing that a title adds to it', async () => {
    const title = 'Tea\rEND:VEVENT\rBEGIN:VEVENT\rSUMMARY:Not mine\u2028X:1\u0085Y:1\u0000'
    const text = calendarOf([{ ...visit, title, place: title }], 0, () => 'x1@kith')
    expect(
      text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).filter((line) => line === 'BEGIN:VEVENT'),
    ).toHaveLength(1)
    expect(text).not.toContain('\u0000')
  })
  it('is read back as it was', async () => {
    const found = await read(calendarOf([visit], 0, () => 'x1@kith'))
    expect(found).toMatchObject({ ok: true, value: { left: 0 } })
    expect(found.ok && found.value.plans[0]).toMatchObject({
      ...{ from: '2026-12-01', start: '10:00', minutes: 60, repeat: 'once' },
      title: visit.title.trim().slice(0, 120),
    })
  })
})

describe('a calendar file from elsewhere', () => {
  const rules = [
    ['FREQ=WEEKLY;BYDAY=TU,TH', { repeat: 'week', weekdays: [2, 4], interval: 1 }],
    ['FREQ=WEEKLY;INTERVAL=2', { repeat: 'week', weekdays: [2], interval: 2 }],
    ['FREQ=DAILY;INTERVAL=3;UNTIL=20270101T000000Z', { repeat: 'day', interval: 3, until: '2027-01-01' }],
    ['FREQ=MONTHLY;BYMONTHDAY=1', { repeat: 'month-day' }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { repeat: 'month-weekday', nth: 5, weekdays: [5] }],
  ] as const
  it.each(rules)('%s comes back so', async (rule, wanted) => {
    const found = await read(file(event(...hour, `RRULE:${rule}`)))
    expect(found.ok && found.value.plans).toMatchObject([wanted])
  })
  it('leaves out and counts what a plan cannot say, what is over, and whole days', async () => {
    const found = await read(
      file(
        event(...hour, 'RRULE:FREQ=YEARLY'),
        event(...hour, 'RRULE:FREQ=WEEKLY;COUNT=3'),
        event(...hour, 'RRULE:FREQ=WEEKLY', 'EXDATE:20261208T100000Z'),
        event('DTSTART;VALUE=DATE:20261201'),
        event('DTSTART:20200101T100000Z', 'DTEND:20200101T110000Z'),
        event(...hour),
      ),
    )
    expect(found.ok && [found.value.plans.length, found.value.left]).toEqual([1, 5])
  })
  it('puts a time on the wall of the home, and takes one without a zone as it stands', async () => {
    const summer = await read(file(event('DTSTART:20270701T090000Z', 'DTEND:20270701T093000Z')))
    expect(summer.ok && summer.value.plans[0]?.start).toBe('10:00')
    const plain = await read(file(event('DTSTART:20270701T090000', 'DTEND:20270701T093000')))
    expect(plain.ok && plain.value.plans[0]?.start).toBe('09:00')
  })
  it.each([
    ['', 'nothing'],
    ['<html>', 'a page'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', 'a file that was cut off'],
    [`BEGIN:VCALENDAR${'x'.repeat(3_000_000)}`, 'a very long one'],
  ])('refuses what is none: %#', async (text) => {
    expect(await read(text)).toMatchObject({ ok: false, refusal: { kind: 'not-a-calendar' } })
  })
})
