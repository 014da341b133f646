import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { buildRelay, repository } from './build.ts'
import { appConfig } from './configs.ts'

/** The app from its sources with reloading, on http://localhost:5173; the relay behind /relay is built once. */
export async function main(): Promise<void> {
  await buildRelay()
  const relay = spawn(process.execPath, ['dist/relay/main.js', '--origins', 'http://localhost:5173'], {
    cwd: repository,
    stdio: 'inherit',
  })
  const server = await createServer({
    configFile: false,
    ...appConfig({ repository, root: join(repository, 'src'), out: join(repository, 'dist/app') }),
  })
  await server.listen()
  server.printUrls()
  const stop = async (): Promise<void> => {
    relay.kill('SIGTERM')
    await server.close()
    process.exit()
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
  await new Promise(() => {})
}
