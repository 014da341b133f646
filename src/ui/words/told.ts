import type { AppRefusal, Problem } from '../../app/index.ts'
import type { Words } from './index.ts'

export type Told = { readonly what: string; readonly todo: string }

// The dictionary has one sayer per kind (its type is exhaustive); a union of functions cannot be called without saying that
// the kind and its sayer belong together, which holds by the way they are looked up.
export function tellRefusal(words: Words, refusal: AppRefusal, when: (at: number) => string): Told {
  const say = words.refusals[refusal.kind] as (refusal: AppRefusal, when: (at: number) => string) => Told
  return say(refusal, when)
}

export function tellProblem(words: Words, problem: Problem, when: (at: number) => string): Told {
  const say = words.problems[problem.kind] as (problem: Problem, when: (at: number) => string) => Told
  return say(problem, when)
}
