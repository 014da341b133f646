/**
 * Which room may import which, as data. The design's table, row by row:
 * `all` any export, `types` types and ports only (`import type`), `select` types and pure reads.
 * A room without an arrow to another never imports it, and `base` imports none.
 */
export type Arrow = 'all' | 'types' | 'select'

export const arrows: Readonly<Record<string, Readonly<Record<string, Arrow>>>> = {
  base: {},
  protocol: { base: 'all' },
  crypto: { base: 'all' },
  keys: { base: 'all', crypto: 'all' },
  circles: { base: 'all', crypto: 'all', keys: 'all' },
  documents: { base: 'all', protocol: 'all', crypto: 'all', keys: 'all', circles: 'all' },
  domain: { base: 'all', circles: 'types' },
  store: { base: 'all', keys: 'types', documents: 'types' },
  sync: { base: 'all', protocol: 'all', keys: 'types', documents: 'types' },
  app: {
    base: 'all',
    keys: 'all',
    circles: 'all',
    documents: 'all',
    domain: 'all',
    store: 'types',
    sync: 'types',
  },
  ui: { base: 'all', circles: 'types', domain: 'select', app: 'types' },
  sw: {},
  'sync-server': { base: 'all', protocol: 'all' },
}

/** Where real dependencies are made: these import whatever they join. */
export const compositionRoots = ['src/main.tsx', 'src/page.ts', 'src/worker.ts', 'src/headless.ts']

/** `src/sw` is built on its own and imports no room; `main.tsx` registers it. */
export const isCompositionRoot = (path: string): boolean => compositionRoots.includes(path)

/** Files that only Node can run, reached past their room's index so that a browser build never meets them. */
export const nodeOnlyFiles = ['src/store/folder.ts', 'src/headless.ts']

/** What the page takes of `sync`: asking the worker. By its index it would load the whole wire, which only the worker needs. */
export const pageFiles = ['src/sync/desk.ts', 'src/sync/rpc.ts', 'src/sync/scheduler.ts']

/** A package and who may import it. Packages that are not here may be imported anywhere. */
export const packageOwners: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^(libsodium|hash-wasm)/, rooms: ['crypto'] },
  { name: /^shamir-secret-sharing$/, rooms: ['keys'] },
  { name: /^idb$/, rooms: ['store'] },
  { name: /^solid-js(\/|$)/, rooms: ['ui', 'src/main.tsx'] },
  // What it writes into addresses, browsers keep: it is wrapped once.
  { name: /^@solidjs\/router(\/|$)/, rooms: ['src/ui/router.tsx'] },
  { name: /^(ws|lmdb)$/, rooms: ['sync-server'] },
  { name: /^@automerge\/automerge(\/|$)/, rooms: ['documents', 'src/worker.ts', 'src/headless.ts'] },
  {
    name: /^@automerge\/automerge-repo/,
    rooms: ['documents', 'sync', 'src/worker.ts', 'src/headless.ts'],
  },
  { name: /^node:/, rooms: ['sync-server', ...nodeOnlyFiles] },
]

/** The full entries carry a second copy of the wasm and a top-level await that loses a worker's first messages. */
export const forbiddenPackages = ['@automerge/automerge', '@automerge/automerge-repo']

/** Only here may the clock and chance of the machine be read. */
export const worldFiles = ['src/base/ports.ts', 'sync-server/main.ts', ...compositionRoots]

export const maxLines = 300
