import { shape, type Plain } from '../../base/index.ts'
import { dayInMonths, isPlainDate, type PlainDate } from '../dates.ts'

/**
 * What somebody saw of a check of a worker: facts, and never a badge. Of a certificate only its day is kept, for
 * six months, and no number. By the two tiers of the co-op.
 */
export const checkTiers = {
  one: [
    'identity',
    'dbs-basic',
    'dbs-standard',
    'dbs-enhanced',
    'dbs-barred',
    'qualifications',
    'references',
  ],
  two: ['application', 'interview', 'skills'],
} as const
export type CheckTier = keyof typeof checkTiers
export type CheckKind = (typeof checkTiers)[CheckTier][number]
export const checkKinds: readonly CheckKind[] = [...checkTiers.one, ...checkTiers.two]

/** What was decided when it was seen, for that position. */
export const checkDecisions = ['fine', 'talked', 'not-now'] as const
export type CheckDecision = (typeof checkDecisions)[number]

export const checkLimits = { position: 120 } as const
/** For so long after the decision its day and its position are kept; then that it was decided, and by whom. */
const keptMonths = 6

/** `dated`: the day on the paper. `decided`: when who saw it decided. */
export type Check = {
  readonly person: string
  readonly kind: CheckKind
  readonly position: string
  readonly dated: PlainDate | ''
  readonly decision: CheckDecision
  readonly decided: PlainDate
  readonly removed: boolean
}

const date: shape.Reader<PlainDate | ''> = (value) =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined
const readCheck = shape.lenient({
  person: [shape.text(200), ''] as const,
  kind: [shape.oneOf('', ...checkKinds), ''] as const,
  position: [shape.text(checkLimits.position * 4), ''] as const,
  dated: [date, ''] as const,
  decision: [shape.oneOf('', ...checkDecisions), ''] as const,
  decided: [date, ''] as const,
  removed: [shape.flag, false] as const,
})

export function parseCheck(data: Plain): Check | undefined {
  const read = readCheck(data)
  if (!read || read.kind === '' || read.decision === '' || read.decided === '') return undefined
  const { kind, decision, decided } = read
  return { ...read, kind, decision, decided }
}

/** Its author takes it back: a fact, for whoever else writes in the document cannot unsay it. */
export const checkBackType = 'check-back'
const readBack = shape.lenient({ check: [shape.text(64), ''] as const })
export function parseCheckBack(data: Plain): { readonly check: string } | undefined {
  const read = readBack(data)
  return read && read.check !== '' ? read : undefined
}

export const keptUntil = ({ decided }: Pick<Check, 'decided'>): PlainDate => dayInMonths(decided, keptMonths)

/** As it may be shown on that day, and as it is kept from then on. */
export const checkOn = (check: Check, day: PlainDate): Check =>
  day > keptUntil(check) ? { ...check, position: '', dated: '' } : check
