import type { Words } from '../index.ts'
import { counted, noun } from './say.ts'

/** "9 y bore", "9:30 y bore", "hanner dydd": midday and midnight by name, for figures are read both ways. */
function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'hanner dydd'
  if (minute === 0 && hour === 0) return 'hanner nos'
  const part = hour < 12 ? 'y bore' : hour < 18 ? 'y prynhawn' : 'yr hwyr'
  const short = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? `${short} ${part}` : `${short}:${String(minute).padStart(2, '0')} ${part}`
}

const hours = (n: number) => counted(n, noun('awr'))
const minutes = (n: number) => counted(n, noun('munud', 'funud'))

function duration(n: number): string {
  if (n === 30) return 'hanner awr'
  if (n === 60) return 'awr'
  if (n === 90) return 'awr a hanner'
  const rest = n % 60
  if (n < 60) return minutes(rest)
  if (rest === 0) return hours(Math.floor(n / 60))
  return `${hours(Math.floor(n / 60))} a ${minutes(rest)}`
}

const words: Words['time'] = {
  time,
  duration,
  todayAt: (at) => `heddiw am ${at}`,
  yesterdayAt: (at) => `ddoe am ${at}`,
  dayAt: (day, at) => `${day} am ${at}`,
  at: (at) => `am ${at}`,
  atFor: (at, n) => `Am ${at}, am ${duration(n)}`,
}

export { words as time }
