/**
 * A table as RFC 4180, for a spreadsheet. A spreadsheet runs what begins like a formula, and people's words come from other
 * phones: such a field gets an apostrophe before it, which shows it as it was written. The mark at the start says that it is UTF-8.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // Also after white space, a quote or a line break inside, where some programs begin anew.
  const isFormula = /(^|[\r\n\t"',;|])\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(value)
  const safe = isFormula ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
