import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export type Encoding = 'br' | 'gzip'

export type SiteFile = {
  readonly type: string
  readonly caching: string
  readonly tag: string
  readonly body: Buffer
  /** Precompressed siblings, made by the build. */
  readonly encoded: { readonly [E in Encoding]?: Buffer }
}

/** By path, as `/assets/app-3f9c.js`. */
export type Site = ReadonlyMap<string, SiteFile>

export const emptySite: Site = new Map()

/**
 * Reads the whole built app into memory, once. What is not in the map cannot be asked for, so there is no path to
 * traverse; and a half-copied new build is never served beside the old one. Links and hidden files are left out.
 */
export async function loadSite(folder: string): Promise<Site> {
  const bodies = new Map<string, Buffer>()
  const walk = async (path: string): Promise<void> => {
    for (const item of await readdir(join(folder, path), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue
      const inside = `${path}/${item.name}`
      if (item.isDirectory()) await walk(inside)
      else if (item.isFile()) bodies.set(inside, await readFile(join(folder, inside)))
    }
  }
  await walk('')
  const site = new Map<string, SiteFile>()
  for (const [path, body] of bodies) if (!isSibling(path, bodies)) site.set(path, toFile(path, body, bodies))
  return site
}

const isSibling = (path: string, bodies: ReadonlyMap<string, Buffer>): boolean =>
  /\.(br|gz)$/.test(path) && bodies.has(path.replace(/\.(br|gz)$/, ''))

function toFile(path: string, body: Buffer, bodies: ReadonlyMap<string, Buffer>): SiteFile {
  const br = bodies.get(`${path}.br`)
  const gzip = bodies.get(`${path}.gz`)
  return {
    type: types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    caching: cachingOf(path),
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    encoded: { ...(br && { br }), ...(gzip && { gzip }) },
  }
}

/** A name with a hash of its content never changes; anything else is asked for again each time. */
function cachingOf(path: string): string {
  if (path.endsWith('.html') || path === '/sw.js') return 'no-cache'
  return /^\/assets\/.*[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
