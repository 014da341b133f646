import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** One run's real counts. A file that did not load counts as one failure. */
export type Counts = { passed: number; failed: number; skipped: number }

/** Where a run leaves its counts, so that `scripts/check.ts` can add several runs up. */
export const countsVariable = 'KITH_COUNTS'

export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** Ends a run with one plain line, which CI and people can read without knowing vitest. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts: Counts = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        if (state === 'passed') counts.passed++
        else if (state === 'skipped') counts.skipped++
        else counts.failed++
      }
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed'))
        counts.failed++
    }
    const folder = process.env[countsVariable]
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(counts))
    } else {
      console.log(`\n${countsLine(counts)}`)
    }
  }
}
