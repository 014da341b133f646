import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import './scripts/node20.ts'
import { CountsReporter } from './scripts/countsReporter.ts'

/** How long something may take to become so: for a machine with much else to do, since only what fails waits that long. */
const patience = 30_000

/**
 * Two projects. `node` is everything that needs no browser; without the Solid plugin, which would force jsdom on it.
 * `browser` drives a real Chromium from Node against what `npm run build` made, one file after the other.
 */
export default defineConfig({
  test: {
    environment: 'node',
    reporters: ['default', new CountsReporter()],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: patience } },
          setupFiles: ['tests/setup.ts'],
          // Left alone, Vitest keeps one core free, which on a machine of two is half of it.
          maxWorkers: Math.max(2, availableParallelism()),
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: patience } },
          fileParallelism: false,
          // Of the tests that say so: pages that are only looked at.
          maxConcurrency: 3,
          retry: 0,
        },
      },
    ],
  },
})
