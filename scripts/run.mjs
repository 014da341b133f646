/**
 * `node scripts/run.mjs NAME ...` runs `scripts/NAME.ts`: Node 20 cannot read TypeScript, and Vite, which is here
 * anyway, can. The script's `main` gets the remaining arguments; what it throws is printed as one line.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const path = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
try {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  await module.main(args)
} catch (error) {
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error)
  process.exitCode = 1
}
