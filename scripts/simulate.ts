import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The laws and stories again, with many more cases than an ordinary run: `npm run simulate -- --runs 5000`. The seed
 * is printed and replays them: `npm run simulate -- --seed 17 crypto.seal`. Other words are parts of file names.
 */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string' }, runs: { type: 'string', default: '2000' } },
  })
  const seed = values.seed ?? String(randomInt(2 ** 31))
  const files = positionals.length > 0 ? positionals : ['tests/laws', 'tests/scenarios']
  console.log(`Seed ${seed}, ${values.runs} cases of each law.`)
  const { status } = spawnSync(
    join('node_modules/.bin', 'vitest'),
    ['run', '--project', 'node', '--testTimeout', '600000', ...files],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_SEED: seed, TEST_RUNS: values.runs },
    },
  )
  if (status !== 0) console.log(`To see it again: npm run simulate -- --seed ${seed} --runs ${values.runs}`)
  process.exitCode = status ?? 1
}
