import { shape, type Plain } from '../../base/index.ts'

/** What people without the app are to be told: said in the circle where their number is kept, each for themselves. */
export const callFacts = { line: 'call-line', told: 'call-told', ringer: 'call-ringer' } as const
export const callLimits = { text: 600, lines: 12, days: 7 } as const

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
