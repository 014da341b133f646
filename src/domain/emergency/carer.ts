import { shape, type Plain } from '../../base/index.ts'

/** That a carer cannot come and the plan is on; an answer of or about somebody who steps in; that it is over. */
export const carerTypes = { on: 'carer-out', answer: 'carer-answer', over: 'carer-out-over' } as const

/** `line` is the wording in the plan that names who steps in. The later answer about it is the one that counts. */
export type CarerAnswer = { readonly of: string; readonly line: string; readonly can: boolean }

const readAnswer = shape.lenient<CarerAnswer>({
  of: [shape.text(64), ''],
  line: [shape.text(64), ''],
  can: [shape.flag, false],
})
const readOver = shape.lenient<{ readonly of: string }>({ of: [shape.text(64), ''] })

export const parseCarerAnswer = (data: Plain): CarerAnswer | undefined => readAnswer(data)
export const parseCarerOver = (data: Plain): { readonly of: string } | undefined => readOver(data)
