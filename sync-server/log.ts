import type { Clock, Log } from '../src/base/index.ts'

/** One JSON line an event: a time, a name, counts. There is no field for an id, an address or a body to get into. */
export const createJsonLog =
  (write: (line: string) => void, clock: Clock): Log =>
  (event, counts = {}) =>
    write(`${JSON.stringify({ time: new Date(clock.now()).toISOString(), event, ...counts })}\n`)
