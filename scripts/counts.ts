/** One run's real counts. A file that did not load counts as one failure. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** Names the folder where a run leaves its counts, so that `check` can add several runs up. */
export const countsVariable = 'TEST_COUNTS'

export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
