import { count } from './say.ts'

/** "9am", "9:30am", "midday": the way the GOV.UK style guide writes times, since "12pm" is read both ways. */
function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'midday'
  if (minute === 0 && hour === 0) return 'midnight'
  const half = hour < 12 ? 'am' : 'pm'
  const short = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? `${short}${half}` : `${short}:${String(minute).padStart(2, '0')}${half}`
}

function duration(minutes: number): string {
  if (minutes === 30) return 'half an hour'
  if (minutes === 60) return 'an hour'
  if (minutes === 90) return 'an hour and a half'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return count(rest, 'minute', 'minutes')
  if (rest === 0) return count(hours, 'hour', 'hours')
  return `${count(hours, 'hour', 'hours')} ${count(rest, 'minute', 'minutes')}`
}

export { words as time }

const words = {
  time,
  duration,
  todayAt: (at: string) => `today at ${at}`,
  yesterdayAt: (at: string) => `yesterday at ${at}`,
  dayAt: (day: string, at: string) => `${day} at ${at}`,
  at: (at: string) => `at ${at}`,
  atFor: (at: string, minutes: number) => `At ${at}, for ${duration(minutes)}`,
}
