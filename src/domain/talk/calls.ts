import { shape, type Plain } from '../../base/index.ts'

/** What people without the app are to be told: said in the circle where their number is kept, each for themselves. */
export const callFacts = {
  line: 'call-line',
  lineOff: 'call-line-off',
  told: 'call-told',
  ringer: 'call-ringer',
  way: 'call-way',
} as const
export const callLimits = {
  text: 600,
  lines: 12,
  days: 7,
  address: 300,
  circles: 40,
  ofEach: 500,
  wrote: 3,
  names: 12,
} as const

/** How somebody without the app hears of the team; `none` is a number to ring and nobody of the team. */
export const callWays = ['phone', 'letter', 'none'] as const
export type CallWay = (typeof callWays)[number]

const id = shape.text(100)

type CallLine = { readonly contact: string; readonly text: string }
const readLine = shape.lenient<CallLine>({
  contact: [id, ''],
  text: [shape.text(callLimits.text * 4), ''],
})
/** `about`: a line, or important news. */
type CallTold = { readonly contact: string; readonly about: string; readonly told: boolean }
const readTold = shape.lenient<CallTold>({
  contact: [id, ''],
  about: [id, ''],
  told: [shape.flag, true],
})
type CallRinger = { readonly contact: string; readonly rings: boolean }
const readRinger = shape.lenient<CallRinger>({ contact: [id, ''], rings: [shape.flag, true] })

/** The Holder's word. `circles`: of which they hear; where the letter goes is empty when somebody brings it. */
export type CallWayWord = {
  readonly contact: string
  readonly way: CallWay
  readonly circles: readonly string[]
  readonly address: string
}
const readWay = shape.lenient<Omit<CallWayWord, 'way'> & { readonly way: CallWay | '' }>({
  contact: [id, ''],
  way: [shape.oneOf(...callWays), ''],
  circles: [shape.list(id, callLimits.circles), []],
  address: [shape.text(callLimits.address * 4), ''],
})

export function parseCallWay(data: Plain): CallWayWord | undefined {
  const read = readWay(data)
  return read?.contact && read.way ? { ...read, way: read.way } : undefined
}
const readOff = shape.lenient<{ readonly about: string }>({ about: [id, ''] })
/** The line that it takes off the list. */
export const parseCallLineOff = (data: Plain): string => readOff(data)?.about ?? ''

export function parseCallLine(data: Plain): CallLine | undefined {
  const read = readLine(data)
  return read?.contact && read.text ? read : undefined
}
export function parseCallTold(data: Plain): CallTold | undefined {
  const read = readTold(data)
  return read?.contact && read.about ? read : undefined
}
export function parseCallRinger(data: Plain): CallRinger | undefined {
  const read = readRinger(data)
  return read?.contact ? read : undefined
}
