import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Figure } from '../tests/bench/bench.ts'
import { repository } from './build.ts'
import { nodeConfig } from './configs.ts'

const folder = 'tests/bench'
const out = 'dist/bench'

/** Builds the benches and runs each in a process of its own, so that one's heap is not another's burden. */
export async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json')
  const wanted = args.filter((each) => !each.startsWith('--'))
  const files = readdirSync(join(repository, folder)).filter((name) => name.endsWith('.bench.ts'))
  const names = files
    .map((name) => name.replace('.bench.ts', ''))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  if (names.length === 0) throw new Error(`No bench is called ${wanted.join(' or ')}`)

  rmSync(join(repository, out), { recursive: true, force: true })
  const entries = Object.fromEntries(names.map((name) => [name, `${folder}/${name}.bench.ts`]))
  await build({
    configFile: false,
    ...nodeConfig(repository, { ...entries, bench: `${folder}/bench.ts` }, out),
  })

  const figures: Figure[] = []
  for (const name of names) {
    const ran = runOne(name)
    figures.push(...ran)
    if (!json) for (const figure of ran) console.log(sentence(figure))
  }
  if (json) console.log(JSON.stringify({ node: process.version, figures }, null, 2))
}

/** The process that measures: it imports the built bench and prints its figures. */
function runOne(name: string): readonly Figure[] {
  const at = (file: string): string => JSON.stringify(pathToFileURL(join(repository, out, `${file}.js`)).href)
  const program = `
    const { measure } = await import(${at('bench')})
    const { benches } = await import(${at(name)})
    const figures = []
    for (const bench of benches) figures.push(...(await measure(bench)))
    console.log(JSON.stringify(figures))`
  const ran = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (ran.status !== 0) throw new Error(`The bench ${name} did not come to its end`)
  return JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '[]') as readonly Figure[]
}

const sentence = (figure: Figure): string =>
  [
    `${figure.bench}: ${figure.subject}`,
    `  ${figure.subjectUs.toFixed(2)} us, ${figure.ratio.toFixed(2)} times ${figure.baseline}`,
    `(${figure.least.toFixed(2)} to ${figure.most.toFixed(2)}; it takes ${figure.baselineUs.toFixed(2)} us)`,
  ].join(' ')
