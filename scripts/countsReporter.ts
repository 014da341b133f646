import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { countsLine, countsVariable } from './counts.ts'

/** Ends a run with one plain line, which CI and people can read without knowing vitest. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      counts.passed += states.filter((state) => state === 'passed').length
      counts.skipped += states.filter((state) => state === 'skipped').length
      counts.failed += states.filter((state) => state === 'failed' || state === 'pending').length
      if (module.state() === 'failed' && !states.includes('failed')) counts.failed++
    }
    const folder = process.env[countsVariable]
    if (folder === undefined) console.log(`\n${countsLine(counts)}`)
    else writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(counts))
  }
}
