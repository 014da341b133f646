import type { DiskRefusal } from '../base/index.ts'

/** `ENOSPC` and its kin; the message, where there is no code. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : 'unknown'

export const refusalOf = (error: unknown): DiskRefusal =>
  ['ENOSPC', 'EDQUOT'].includes(codeOf(error))
    ? { kind: 'disk-full' }
    : { kind: 'disk-broken', why: codeOf(error) }
