import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { pageUrl, type BuiltFile } from '../src/sw/files.ts'

/**
 * What follows the bundling of the app, in this order, because each step reads what the one before wrote: the service
 * worker with the hash of every file in it, the hashes as a list that people can publish and compare
 * (`sha256sum -c SHA256SUMS`), and a `.br` and a `.gz` beside every file that shrinks.
 */
export function finishApp(folders: { readonly repository: string; readonly out: string }): Plugin {
  let written = false
  return {
    name: 'kith:finish-app',
    apply: 'build',
    writeBundle() {
      written = true
    },
    async closeBundle() {
      // Vite closes a bundle that failed, too.
      if (!written) return
      const files = list(folders.out).filter((path) => !isDerived(path))
      await buildServiceWorker(folders, files)
      writeSums(folders.out)
      compressAll(folders)
    },
  }
}

const isDerived = (path: string): boolean =>
  /\.(br|gz)$/.test(path) || path === 'SHA256SUMS' || path === 'sw.js'

const list = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes)

async function buildServiceWorker(
  folders: { readonly repository: string; readonly out: string },
  paths: readonly string[],
): Promise<void> {
  // Every browser that has service workers reads woff2: the older copies of the fonts are never asked for.
  const kept = paths.filter((path) => !path.endsWith('.woff'))
  const files: readonly BuiltFile[] = kept.map((path) => ({
    url: path === 'index.html' ? pageUrl : `/${path}`,
    sha256: sha256(readFileSync(join(folders.out, path))).digest('base64'),
  }))
  const name = sha256(Buffer.from(JSON.stringify(files)))
    .digest('hex')
    .slice(0, 16)
  await build({
    configFile: false,
    root: folders.repository,
    publicDir: false,
    logLevel: 'warn',
    define: { builtFiles: JSON.stringify(files), buildName: JSON.stringify(name) },
    build: {
      outDir: folders.out,
      emptyOutDir: false,
      target: 'es2020',
      modulePreload: false,
      // A classic script: phones of 2019 have no module service workers.
      rolldownOptions: {
        input: posix.join(folders.repository.replaceAll('\\', '/'), 'src/sw/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}

function writeSums(out: string): void {
  const lines = list(out)
    .filter((path) => path === 'sw.js' || !isDerived(path))
    .map((path) => `${sha256(readFileSync(join(out, path))).digest('hex')}  ${path}`)
  writeFileSync(join(out, 'SHA256SUMS'), `${lines.join('\n')}\n`)
}

/** Formats that are compressed already are left alone. */
const shrinks = /\.(html|js|css|svg|json|webmanifest|wasm|txt|map)$/

function compressAll({ repository, out }: { readonly repository: string; readonly out: string }): void {
  const cache = join(repository, 'node_modules/.cache/kith-brotli')
  mkdirSync(cache, { recursive: true })
  for (const path of list(out).filter((each) => shrinks.test(each))) {
    const bytes = readFileSync(join(out, path))
    writeFileSync(join(out, `${path}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(out, `${path}.br`), brotli(bytes, cache))
  }
}

/** Quality 11 takes ten seconds for the wasm, which hardly ever changes: kept by its hash. */
function brotli(bytes: Buffer, cache: string): Uint8Array {
  const place = join(cache, sha256(bytes).digest('hex'))
  try {
    return readFileSync(place)
  } catch {
    const small = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    })
    writeFileSync(place, small)
    return small
  }
}
