/** Chromium has no Welsh in its Intl, and would write dates in American English: these are said by hand there. */
const days = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'] as const
const shortDays = ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'] as const
const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
  ' ',
)
const shortMonths = 'Ion Chwe Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag'.split(' ')

/** What `Intl.DateTimeFormat('cy')` says where there is one: "Dydd Sadwrn 21 Tachwedd 2026". */
export function welshDate(options: Intl.DateTimeFormatOptions, date: Date): string {
  const weekday = date.getUTCDay()
  const month = date.getUTCMonth()
  return [
    options.weekday === 'long' ? `Dydd ${days[weekday]}` : options.weekday ? shortDays[weekday] : '',
    options.day ? String(date.getUTCDate()) : '',
    options.month === 'long' ? months[month] : options.month ? shortMonths[month] : '',
    options.year ? String(date.getUTCFullYear()) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
