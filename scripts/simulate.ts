import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The laws and stories again, with many more cases than an ordinary run: `npm run simulate -- --runs 5000`. The seed
 * is printed and replays them: `npm run simulate -- --seed 17 crypto.seal`. Other words are parts of file names.
 * `--seeds 5000` is for whole teams at random, of which each has a seed of its own.
 */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      seeds: { type: 'string' },
      runs: { type: 'string', default: '2000' },
    },
  })
  const seed = values.seed ?? String(randomInt(2 ** 31))
  const { seeds } = values
  const runs = seeds ?? values.runs
  const usual = seeds ? ['tests/laws/membership.teams'] : ['tests/laws', 'tests/scenarios']
  const files = positionals.length > 0 ? positionals : usual
  console.log(seeds ? `${seeds} teams from seed ${seed}.` : `Seed ${seed}, ${runs} cases of each law.`)
  const { status } = spawnSync(
    join('node_modules/.bin', 'vitest'),
    ['run', '--project', 'node', '--testTimeout', '3600000', ...files],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_SEED: seed, TEST_RUNS: runs },
    },
  )
  if (status !== 0)
    console.log(`To see it again: npm run simulate -- --seed ${seed} --${seeds ? 'seeds' : 'runs'} ${runs}`)
  process.exitCode = status ?? 1
}
