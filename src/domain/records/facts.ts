import { shape, type Plain } from '../../base/index.ts'
import { recordLimits } from './shape.ts'

/** What is said of a record, beside it: whoever reads it may. */
export const recordFacts = { comment: 'record-comment', seen: 'handover-seen' } as const

/** `record` is the document that it is about. */
export type RecordComment = {
  readonly record: string
  readonly text: string
  readonly replaces: readonly string[]
}
/** That somebody read what the next person must know, as it was then: changed since, it waits to be read again. */
export type HandoverSeen = { readonly record: string; readonly words: string }

const id = shape.text(128)
const readComment = shape.lenient<RecordComment>({
  record: [id, ''],
  text: [shape.text(recordLimits.comment * 4), ''],
  replaces: [shape.list(id, 50), []],
})
const readSeen = shape.lenient<HandoverSeen>({
  record: [id, ''],
  words: [shape.text(recordLimits.handover * 4), ''],
})

/** One without words takes back what it replaces. */
export function parseRecordComment(data: Plain): RecordComment | undefined {
  const comment = readComment(data)
  const says = comment && (comment.text.trim() !== '' || comment.replaces.length > 0)
  return says && comment.record !== '' ? comment : undefined
}

export function parseHandoverSeen(data: Plain): HandoverSeen | undefined {
  const seen = readSeen(data)
  return seen && seen.record !== '' && seen.words !== '' ? seen : undefined
}
