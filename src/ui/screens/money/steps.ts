import { createSignal } from 'solid-js'
import { useKith } from '../../kith.ts'
import type { Words } from '../../words/index.ts'
import type { Claim } from './draft.ts'

const stepsOf = {
  hours: ['day', 'what', 'time', 'rate', 'travel'],
  miles: ['day', 'what', 'way', 'vehicle'],
  spent: ['what', 'amount', 'receipt', 'day', 'paid', 'kind', 'before'],
} as const
export type ClaimStep = (typeof stepsOf)[Claim['kind']][number] | 'paper' | 'check'

/** Where one idea stands on a page, a claim is asked for one question at a time; elsewhere all of it stands there at once. */
export function createSteps(claim: Claim, missing: () => string | undefined) {
  const { words, looks } = useKith()
  const isOneByOne = () => looks().look === 'pictures' || looks().look === 'listen'
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
    missing: () => {
      const text = missing()
      if (text === undefined || !isOneByOne() || step() === 'check') return text
      return stepOf(words.money.form.missing, text) === step() ? text : undefined
    },
    move: (by: 1 | -1) => setAt(Math.min(steps.length - 1, Math.max(0, at() + by))),
  }
}

const stepOf = (say: Words['money']['form']['missing'], text: string): ClaimStep => {
  if (text === say.name) return 'paper'
  if (text === say.what) return 'what'
  if (text === say.amount) return 'amount'
  if (text === say.time) return 'time'
  return text === say.rate ? 'rate' : 'way'
}
