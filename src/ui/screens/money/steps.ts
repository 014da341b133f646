import { createSignal } from 'solid-js'
import { useOneByOne } from '../../kith.ts'
import type { Claim, MissingOf } from './draft.ts'

const stepsOf = {
  hours: ['day', 'what', 'time', 'rate', 'travel'],
  miles: ['day', 'what', 'way', 'vehicle'],
  spent: ['what', 'amount', 'receipt', 'day', 'paid', 'kind', 'before'],
} as const
export type ClaimStep = (typeof stepsOf)[Claim['kind']][number] | 'paper' | 'check'

/** Where one idea stands on a page, a claim is asked for one question at a time; elsewhere all of it stands there at once. */
export function createSteps(claim: Claim) {
  const isOneByOne = useOneByOne()
  const steps: readonly ClaimStep[] = [
    ...(claim.isOnPaper ? (['paper'] as const) : []),
    ...stepsOf[claim.kind],
    'check',
  ]
  const [at, setAt] = createSignal(0)
  const step = () => steps[at()] ?? 'check'
  return {
    isOneByOne,
    at: () => [at() + 1, steps.length] as const,
    isFirst: () => at() === 0,
    isLast: () => !isOneByOne() || step() === 'check',
    shows: (one: ClaimStep) => !isOneByOne() || step() === one,
    /** What must be said before the next question; at the end whatever is missing. */
    missing: (): MissingOf | undefined => {
      const one = claim.missing()
      if (one === undefined || !isOneByOne() || step() === 'check') return one
      return stepOf[one] === step() ? one : undefined
    },
    move: (by: 1 | -1) => setAt(Math.min(steps.length - 1, Math.max(0, at() + by))),
  }
}

/** Where it is asked for. */
const stepOf: Readonly<Record<MissingOf, ClaimStep>> = {
  name: 'paper',
  what: 'what',
  amount: 'amount',
  miles: 'way',
  why: 'way',
  time: 'time',
  rate: 'rate',
}
