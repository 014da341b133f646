import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'

/** The team rests from a day to a day, '' while nobody knows until when. `over`: somebody said to go on. */
export type Pause = {
  readonly from: PlainDate | ''
  readonly until: PlainDate | ''
  readonly why: string
  readonly over: boolean
}

export const pauseLimits = { why: 500 } as const

/**
 * That the team has ended: the person ended it, or somebody whom they asked to says that they have died. Nothing is thrown
 * away by it. The second takes back a first that was not so.
 */
export const endFacts = { ended: 'team-ended', notEnded: 'team-not-ended' } as const
export type TeamEnded = { readonly kind: 'ended' | 'died'; readonly on: PlainDate }

const date: shape.Reader<PlainDate | ''> = (value) =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined

const readPause = shape.lenient<Pause>({
  from: [date, ''],
  until: [date, ''],
  why: [shape.text(pauseLimits.why * 4), ''],
  over: [shape.flag, false],
})
const readEnded = shape.lenient<{ kind: TeamEnded['kind'] | ''; on: PlainDate | '' }>({
  kind: [shape.oneOf('ended', 'died'), ''],
  on: [date, ''],
})
const readNotEnded = shape.lenient<{ ended: string }>({ ended: [shape.text(128), ''] })

export function parsePause(data: Plain): Pause | undefined {
  const pause = readPause(data)
  return pause && pause.from !== '' ? pause : undefined
}
export function parseTeamEnded(data: Plain): TeamEnded | undefined {
  const ended = readEnded(data)
  return ended && ended.kind !== '' && ended.on !== '' ? { kind: ended.kind, on: ended.on } : undefined
}
export const parseNotEnded = (data: Plain): string => readNotEnded(data)?.ended ?? ''

/** Whether the team rests on that day. */
export const restsOn = ({ from, until, over }: Pause, day: PlainDate): boolean =>
  !over && from !== '' && from <= day && (until === '' || day <= until)
