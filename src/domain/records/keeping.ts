import { shape, type Plain } from '../../base/index.ts'

/** How long photos and voices of what was written of days stay. */
export const keepTerms = ['always', 'year', 'month'] as const
export type KeepTerm = (typeof keepTerms)[number]

/** The rule of the person. `replaces`: the rules that its writer read. */
export type KeepRule = {
  readonly photos: KeepTerm
  readonly voices: KeepTerm
  readonly replaces: readonly string[]
}

const term = shape.oneOf(...keepTerms)
/** What is not understood, as a term of a newer app, lets nothing go. */
const readRule = shape.lenient<KeepRule>({
  photos: [term, 'always'],
  voices: [term, 'always'],
  replaces: [shape.list(shape.text(128), 100), []],
})
export const parseKeepRule = (data: Plain): KeepRule | undefined => readRule(data)

const day = 86_400_000
const msOf: Readonly<Record<KeepTerm, number>> = { always: Infinity, year: 365 * day, month: 30 * day }

/** So long a new rule can be thought over before anything goes by it. */
export const keepGraceMs = 7 * day

export type SaidRule = { readonly rule: KeepRule; readonly at: number }

/**
 * From when on one is let go that was made at `madeAt`; Infinity for never. Of rules that stand beside each other, said on
 * two phones at once, the longest counts.
 */
export const letGoAt = (rules: readonly SaidRule[], of: 'photos' | 'voices', madeAt: number): number =>
  rules.length === 0
    ? Infinity
    : rules.reduce(
        (last, { rule, at }) => Math.max(last, madeAt + msOf[rule[of]], at + keepGraceMs),
        -Infinity,
      )

/** Of the terms that stand, the one that counts. */
export const longestOf = (rules: readonly SaidRule[], of: 'photos' | 'voices'): KeepTerm =>
  keepTerms.find((one) => rules.some(({ rule }) => rule[of] === one)) ?? 'always'
