import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { countsLine, countsVariable, type Counts } from './counts.ts'

type Step = { readonly name: string; readonly run: readonly string[] }

/** In the order in which a person wants to hear of it. All of these run, whatever fails. */
const verify: readonly Step[] = [
  { name: 'types', run: ['tsc', '-p', '.'] },
  { name: 'lint', run: ['oxlint', '--deny-warnings'] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead exports and packages', run: ['knip', '--no-progress'] },
  { name: 'tests', run: ['vitest', 'run', '--project', 'node'] },
]

/** Each needs what stands before it. */
const browser: readonly Step[] = [
  { name: 'build', run: ['node', 'scripts/run.mjs', 'build'] },
  { name: 'browser tests', run: ['vitest', 'run', '--project', 'browser'] },
]

/** `verify`, or `test`, which is verify and then the browser tests. Ends with one line of real counts. */
export async function main([what = 'verify']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-counts-'))
  const failed: string[] = verify.filter((step) => !passes(step, folder)).map((step) => step.name)
  if (what === 'test' && failed.length === 0) {
    process.env['CHROMIUM_PATH'] = ensureChromium()
    const broken = browser.find((step) => !passes(step, folder))
    if (broken) failed.push(broken.name)
  }
  console.log(failed.length > 0 ? `\nNot in order: ${failed.join(', ')}.` : '\nAll in order.')
  console.log(countsLine(sumOf(folder)))
  rmSync(folder, { recursive: true })
  if (failed.length > 0) process.exitCode = 1
}

function passes(step: Step, folder: string): boolean {
  console.log(`\n== ${step.name}`)
  const started = Date.now()
  const [command = '', ...args] = step.run
  const program = command === 'node' ? process.execPath : join('node_modules/.bin', command)
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [countsVariable]: folder },
  })
  if (error) console.error(error.message)
  console.log(
    `   ${status === 0 ? 'in order' : 'NOT in order'}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
  return status === 0
}

function sumOf(folder: string): Counts {
  const all = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Counts,
  )
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}
