import { shape, type Plain } from '../../base/index.ts'
import { promiseLimits } from './shape.ts'

/** Between two people and read by nobody else: what one promises the other, or asks the other to promise. */
export const betweenFacts = {
  said: 'promise-between',
  answered: 'promise-between-answer',
  /** Taken back by who promised, or by who asked. */
  over: 'promise-between-over',
} as const
export type BetweenSaid = { readonly text: string; readonly asks: boolean }
export type BetweenAnswer = { readonly of: string; readonly yes: boolean }

const readSaid = shape.lenient<BetweenSaid>({
  text: [shape.text(promiseLimits.words * 4), ''],
  asks: [shape.flag, false],
})
const readAnswer = shape.lenient<BetweenAnswer>({ of: [shape.text(128), ''], yes: [shape.flag, false] })

export function parseBetween(data: Plain): BetweenSaid | undefined {
  const said = readSaid(data)
  return said && said.text !== '' ? said : undefined
}
export const parseBetweenAnswer = (data: Plain): BetweenAnswer | undefined => readAnswer(data)
