import { expect, test } from 'vitest'
import { retryDelay } from '../../src/sync/backoff.ts'

const spread = (failures: number): number[] =>
  Array.from({ length: 500 }, (_, i) => retryDelay(failures, i / 500))

test('E6 waits between 0.3 s and 30 s, however long it has failed', () => {
  for (const failures of [0, 1, 5, 20, 1000]) {
    expect(Math.min(...spread(failures))).toBe(300)
    expect(Math.max(...spread(failures))).toBeLessThanOrEqual(30_000)
  }
  expect(Math.max(...spread(20))).toBeGreaterThan(29_000)
})

test('E6 of 500 clients, no tenth of the time sees more than a fifth', () => {
  for (const failures of [0, 3, 9]) {
    const ceiling = Math.max(...spread(failures))
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const delay of spread(failures)) {
      const tenth = Math.min(9, Math.floor(((delay - 300) * 10) / (ceiling - 300)))
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.max(...tenths)).toBeLessThan(100)
  }
})
