import { shape, type Plain } from '../../base/index.ts'

/** "I am alone until four": private facts between a worker and those they chose. Where they are is in none of them. */
export const aloneFacts = {
  began: 'alone',
  fine: 'alone-fine',
  over: 'alone-over',
  seen: 'alone-seen',
} as const

const minute = 60_000
export const aloneTimes = {
  /** A word may be on its way for so long before anybody is told. */
  graceMs: 10 * minute,
  longestMs: 24 * 60 * minute,
  /** How long it is shown that somebody was not heard of. */
  shownMs: 48 * 60 * minute,
} as const
export const aloneEvery = [0, 30, 60, 120] as const
export const aloneWatchers = 6

/** `due`: when the next word is expected; `every` so many minutes, 0 for at the end alone. */
export type AloneBegan = { readonly until: number; readonly due: number; readonly every: number }
/** `turn` counts the words of one stay: the highest counts, whichever phone it came from. */
export type AloneFine = { readonly alone: string; readonly turn: number; readonly due: number }
export type AloneOver = { readonly alone: string }
/** Somebody sees to it. */
export type AloneSeen = { readonly alone: string; readonly turn: number }

const id = shape.text(128)
const whole = [shape.whole(), 0] as const
const readBegan = shape.lenient<AloneBegan>({ until: whole, due: whole, every: whole })
const readFine = shape.lenient<AloneFine>({ alone: [id, ''], turn: whole, due: whole })
const readOver = shape.lenient<AloneOver>({ alone: [id, ''] })
const readSeen = shape.lenient<AloneSeen>({ alone: [id, ''], turn: whole })

export function parseAloneBegan(data: Plain): AloneBegan | undefined {
  const read = readBegan(data)
  return read && read.until > 0 && read.due > 0 ? read : undefined
}
const on = <T extends AloneOver>(read: T | undefined): T | undefined =>
  read && read.alone !== '' ? read : undefined
export const parseAloneFine = (data: Plain): AloneFine | undefined => on(readFine(data))
export const parseAloneOver = (data: Plain): AloneOver | undefined => on(readOver(data))
export const parseAloneSeen = (data: Plain): AloneSeen | undefined => on(readSeen(data))
