import { defineConfig } from 'vitest/config'
import './scripts/node20.ts'
import { CountsReporter } from './scripts/countsReporter.ts'

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
          testTimeout: 60_000,
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Of the tests that say so: pages that are only looked at.
          maxConcurrency: 3,
          retry: 0,
        },
      },
    ],
  },
})
