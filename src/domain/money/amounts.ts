import { addDays, type PlainDate } from '../dates.ts'
import type { MileRates } from './rates.ts'
import type { MoneyLine, Vehicle } from './shape.ts'

/** Money is whole pence, time whole minutes, ways are tenths of a mile: no sum of them is ever off by a fraction. */
export const poundsOf = (pence: number): string => decimalsOf(pence, 2)

/** "12.3" of 123 tenths of a mile; "12" of 120. */
export const milesOf = (tenths: number): string => decimalsOf(tenths, 1).replace(/\.0$/, '')

/** The decimals of a whole number of small units, without a fraction on the way. */
function decimalsOf(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  return `${units < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** What people type: "12", "12.5", "12,50", "£12.50". Undefined for what is no amount, or is nothing. */
export const parsePounds = (typed: string): number | undefined => parseUnits(typed, 2, 5)

/** "3", "3.4" as tenths of a mile. */
export const parseMiles = (typed: string): number | undefined => parseUnits(typed, 1, 4)

function parseUnits(typed: string, places: number, digits: number): number | undefined {
  const found = new RegExp(`^£?\\s*(\\d{1,${digits}})(?:[.,](\\d{1,${places}}))?$`).exec(typed.trim())
  return found ? Number(found[1]) * 10 ** places + Number((found[2] ?? '').padEnd(places, '0')) : undefined
}

/** Pence for so many minutes at a rate in pence an hour, half a penny up. */
export const payFor = (rate: number, minutes: number): number => Math.floor((rate * minutes + 30) / 60)

/**
 * Pence for tenths of a mile, half a penny up. `before`: what the same person has driven in a car in the same tax year
 * already, for after so many miles a car's rate is another.
 */
export function payForMiles(
  rates: MileRates,
  vehicle: Vehicle,
  way: { readonly miles: number; readonly passenger: number; readonly before: number },
): number {
  const first = Math.min(way.miles, Math.max(0, rates.limit - way.before))
  const own = vehicle === 'car' ? first * rates.car + (way.miles - first) * rates.after : 0
  const other = vehicle === 'car' ? 0 : way.miles * rates[vehicle]
  const along = vehicle === 'car' ? way.passenger * rates.passenger : 0
  return Math.floor((own + other + along + 5) / 10)
}

/** Miles are counted from one 6 April to the next: its first day. */
export function taxYearOf(date: PlainDate): PlainDate {
  const april = `${date.slice(0, 4)}-04-06`
  return date >= april ? april : `${addDays(`${date.slice(0, 4)}-01-01`, -1).slice(0, 4)}-04-06`
}

/** Tenths of a mile in a car in the tax year that begins on that day. */
export const drivenIn = (year: PlainDate, lines: readonly MoneyLine[]): number =>
  lines.reduce((sum, line) => {
    const counts = line.kind === 'miles' && line.vehicle === 'car' && taxYearOf(line.date) === year
    return counts ? sum + line.miles : sum
  }, 0)

/** The parts of a whole, as whole units that add up to it: who is left over the most gets the next one. */
export function split(whole: number, parts: readonly number[]): readonly number[] {
  const all = parts.reduce((sum, part) => sum + part, 0)
  if (all <= 0) return parts.map(() => 0)
  const shares = parts.map((part) => Math.floor((whole * part) / all))
  const rest = whole - shares.reduce((sum, share) => sum + share, 0)
  const order = parts
    .map((part, at) => ({ at, left: (whole * part) % all }))
    .sort((a, b) => b.left - a.left || a.at - b.at)
  const luckier = new Set(order.slice(0, rest).map(({ at }) => at))
  return shares.map((share, at) => share + (luckier.has(at) ? 1 : 0))
}
