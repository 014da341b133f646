import { expect, test } from 'vitest'
import { isQuietNow } from '../../src/app/select/quiet.ts'
import { lookOfFacts } from '../helpers/lookOfFacts.ts'

const night = { from: '22:00', to: '07:00' }
const minute = 60_000

/** So many minutes are quiet from this noon to the next. */
function quietMinutes(noon: number, timeZone: string, hours = night): number {
  const look = lookOfFacts('anne', ['anne'], {})
  const all = Array.from({ length: 26 * 60 }, (_, n) => noon + n * minute)
  return all.filter((now) => isQuietNow({ ...look, now, timeZone }, hours)).length
}

test.each([
  ['the night on which an hour comes twice', Date.UTC(2026, 9, 24, 11), 10],
  ['the night on which an hour is left out', Date.UTC(2026, 2, 28, 12), 8],
  ['any other', Date.UTC(2026, 10, 21, 12), 9],
])('75: quiet hours are the clock on the wall, also in %s', (_, noon, hours) => {
  expect(quietMinutes(noon, 'Europe/London')).toBe(hours * 60)
})

test('75: an hour that is left out is not quiet, and one that comes twice is quiet twice', () => {
  const early = { from: '01:00', to: '02:00' }
  expect(quietMinutes(Date.UTC(2026, 2, 28, 12), 'Europe/London', early)).toBe(0)
  expect(quietMinutes(Date.UTC(2026, 9, 24, 11), 'Europe/London', early)).toBe(120)
})

test('75: a phone in another zone is quiet by its own wall', () => {
  const at = Date.UTC(2026, 10, 22, 21, 30)
  const look = { ...lookOfFacts('anne', ['anne'], {}), now: at }
  expect(isQuietNow({ ...look, timeZone: 'Europe/London' }, night)).toBe(false)
  expect(isQuietNow({ ...look, timeZone: 'Europe/Madrid' }, night)).toBe(true)
})
