import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'

/**
 * Roles that a law gives somebody. They are facts about a person and grant nothing here: what they may see follows from
 * their circles. There is none for "next of kin", which gives nobody a power to decide.
 */
export const legalRoleKinds = [
  'attorney-health',
  'attorney-money',
  'deputy-health',
  'deputy-money',
  'appointee',
  'advocate',
] as const
export type LegalRoleKind = (typeof legalRoleKinds)[number]

export type LegalRole = {
  readonly person: string
  readonly role: LegalRoleKind
  /** Since when it counts; empty where nobody said. */
  readonly from: PlainDate | ''
  readonly note: string
  readonly removed: boolean
}

/**
 * Somebody's word that they saw a paper: which one in its own words, so that it does not hold for another that takes its
 * place. `of` is a legal role, or a title of a qualification.
 */
export type Evidence = {
  readonly person: string
  readonly about: 'legal-role' | 'qualification'
  readonly of: string
  readonly from: PlainDate | ''
  readonly until: PlainDate | ''
  readonly on: PlainDate
  readonly removed: boolean
}

export const legalLimits = { note: 1000, title: 120 } as const

const date: shape.Reader<PlainDate | ''> = (value) =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined
const id = shape.text(200)

const readRole = shape.lenient<Omit<LegalRole, 'role'> & { role: LegalRoleKind | '' }>({
  person: [id, ''],
  role: [shape.oneOf(...legalRoleKinds), ''],
  from: [date, ''],
  note: [shape.text(legalLimits.note * 4), ''],
  removed: [shape.flag, false],
})

export function parseLegalRole(data: Plain): LegalRole | undefined {
  const read = readRole(data)
  return read && read.role !== '' ? { ...read, role: read.role } : undefined
}

const readSeen = shape.lenient<Omit<Evidence, 'about'> & { about: Evidence['about'] | '' }>({
  person: [id, ''],
  about: [shape.oneOf('legal-role', 'qualification'), ''],
  of: [shape.text(legalLimits.title * 4), ''],
  from: [date, ''],
  until: [date, ''],
  on: [date, ''],
  removed: [shape.flag, false],
})

export function parseEvidence(data: Plain): Evidence | undefined {
  const read = readSeen(data)
  return read && read.about !== '' && read.on !== '' ? { ...read, about: read.about } : undefined
}
