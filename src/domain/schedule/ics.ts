/** A visit as another calendar gets it. */
export type CalendarVisit = {
  readonly visitId: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly starts: number
  readonly ends: number
  readonly place: string
}

/**
 * A calendar file (RFC 5545) with nothing in it but what was chosen: no names, no tasks, no links. Times are in UTC, so that
 * no table of zones goes with it. The name of an entry says nothing: it is made from the visit's, and cannot be read back.
 */
export function calendarOf(
  visits: readonly CalendarVisit[],
  at: number,
  nameOf: (visitId: string) => string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Week//EN',
    ...visits.flatMap((one) => [
      'BEGIN:VEVENT',
      `UID:${nameOf(one.visitId)}`,
      `DTSTAMP:${stamp(at)}`,
      `DTSTART:${stamp(one.starts)}`,
      `DTEND:${stamp(one.ends)}`,
      `SUMMARY:${escaped(one.title)}`,
      ...(one.place === '' ? [] : [`LOCATION:${escaped(one.place)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** No character that some reader takes for the end of a line: what comes after one would be an entry of its own. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (one) => `\\${one}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** Lines of at most 75 bytes, no character cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > 75) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += size
  }
  return out
}
