import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join, relative } from 'node:path'
import { buildApp, isBuilt, repository } from '../../scripts/build.ts'
import { startRelay } from '../helpers/relay.ts'
import { loadSite } from '../../sync-server/site/files.ts'
import { timed } from './clock.ts'
import type { Bench, Work } from './bench.ts'

/**
 * What a first visit fetches, in KiB of brotli, file by file, until its screen is there: what the page, its scripts, its
 * worker and its styles name, without what they ask for only when it is wanted. Then the service worker fetches the rest of
 * the build, and asks again for what it has seen (304, no bytes). The time is the relay's to serve the first part, against a bare server with the same bytes in hand.
 */
export const benches = [firstLoad]

async function firstLoad(): Promise<Bench> {
  const app = await builtApp()
  const files = visitedFrom(app)
  const sizes = (all: readonly string[]) =>
    Object.fromEntries(all.map((file) => [file, bodyOf(app, file).length]))
  const counted = sizes(files)
  const later = sum(sizes(listed(app).filter((file) => !files.includes(file))))
  const total = sum(counted)
  const startScripts = scriptBytes(app, files)
  const startShare = startScripts / scriptBytes(app, listed(app))
  const relay = await startRelay({ site: await loadSite(app) })
  const bare = await serving(new Map(files.map((file) => [file, bodyOf(app, file)])))

  const fetched = (name: string, origin: string): Work => ({
    name,
    async run() {
      let bytes = 0
      const times = await timed(1, async () => {
        for (const file of files) bytes += await fetchFile(`${origin}${file === '/index.html' ? '/' : file}`)
      })
      if (bytes !== total) throw new Error(`${bytes} bytes came instead of ${total}`)
      return times
    },
  })
  const told = files
    .toSorted((a, b) => (counted[b] ?? 0) - (counted[a] ?? 0))
    .map((file) => `${nameOf(file)} ${kib(counted[file] ?? 0)}`)
  return {
    name: `a first visit: ${kib(total)} KiB (${told.join(', ')}), of the page’s own scripts ${kib(startScripts)}, ${(100 * startShare).toFixed(0)} in 100; and ${kib(later)} afterwards, to work offline`,
    tells: ['cpu'],
    rounds: 15,
    counted: { ...counted, total, later, startScripts, startShare },
    compare: [
      {
        subject: fetched('from the relay', relay.http),
        against: [fetched('http alone', `http://127.0.0.1:${(bare.address() as AddressInfo).port}`)],
      },
    ],
    async close() {
      await relay.stop()
      bare.closeAllConnections()
      await new Promise((resolve) => bare.close(resolve))
    },
  }
}

const kib = (bytes: number): string => (bytes / 1024).toFixed(1)

/** Without the hash, so that two builds can be compared. */
const nameOf = (file: string): string =>
  file.replace(/^\/(assets\/)?/, '').replace(/-[A-Za-z0-9_-]{8}\./, '.')

/** `dist/app` where it is of these sources; else a build of its own, for others may be using that one. */
async function builtApp(): Promise<string> {
  if (isBuilt()) return join(repository, 'dist/app')
  const out = join(repository, 'dist/bench/app')
  await buildApp({ repository, root: join(repository, 'src'), out }, 'error')
  return out
}

/** What is named, followed from file to file. Of the fonts those for English: the others have a range of their own. */
function visitedFrom(app: string): readonly string[] {
  const all = listed(app).filter((file) => !/sw\.js$|\.webmanifest$|\.png$|-latin-ext-/.test(file))
  const found = new Set(['/index.html'])
  for (const file of found)
    if (/\.(html|js|css)$/.test(file)) {
      const text = readFileSync(join(app, file), 'utf8').replace(whenWanted, '')
      for (const other of all) if (text.includes(basename(other))) found.add(other)
    }
  return [...found]
}

/** `import('...')`, and the list that Vite keeps of what such a script needs besides. */
const whenWanted = /\bimport\([^)]*\)|\bm\.f=\[[^\]]*\]/g

/** Of the page itself: the workers and the service worker have their own. */
const scriptBytes = (app: string, files: readonly string[]): number =>
  files
    .filter((file) => file.endsWith('.js') && !/sw\.js$|worker/i.test(file))
    .reduce((total, file) => total + bodyOf(app, file).length, 0)

/** Every file of the build, without its compressed twins and the list of hashes. */
const listed = (app: string): readonly string[] =>
  readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^SHA256SUMS$/.test(entry.name))
    .map((entry) => `/${relative(app, join(entry.parentPath, entry.name))}`)

const bodyOf = (app: string, file: string): Buffer => {
  const path = join(app, file)
  return readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path)
}

const sum = (counted: Readonly<Record<string, number>>): number =>
  Object.values(counted).reduce((total, size) => total + size, 0)

async function serving(bodies: ReadonlyMap<string, Buffer>): Promise<Server> {
  const server = createServer((request, response) =>
    response.end(bodies.get(request.url === '/' ? '/index.html' : (request.url ?? ''))),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const fetchFile = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
