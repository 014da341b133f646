import { shape, type Plain } from '../../base/index.ts'

/** That a carer cannot come and the plan is on; an answer of or about somebody who steps in; that it is over. */
export const carerTypes = { on: 'carer-out', answer: 'carer-answer', over: 'carer-out-over' } as const

/**
 * `line` is the wording in the plan that names who steps in. `after` are the answers about it that its author had read: what
 * counts is what nobody of their rank answered after, whatever the clocks say.
 */
export type CarerAnswer = {
  readonly of: string
  readonly line: string
  readonly can: boolean
  readonly after: readonly string[]
}
/** `also`: others that were on at the same time, as two can start it who have not heard of one another. */
export type CarerOver = { readonly of: string; readonly also: readonly string[] }

export const mostCarerIds = 1000
const ids = shape.list(shape.text(64), mostCarerIds)

const readAnswer = shape.lenient<CarerAnswer>({
  of: [shape.text(64), ''],
  line: [shape.text(64), ''],
  can: [shape.flag, false],
  after: [ids, []],
})
const readOver = shape.lenient<CarerOver>({ of: [shape.text(64), ''], also: [ids, []] })

export const parseCarerAnswer = (data: Plain): CarerAnswer | undefined => readAnswer(data)
export const parseCarerOver = (data: Plain): CarerOver | undefined => readOver(data)
