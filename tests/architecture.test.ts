import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  allBreaches,
  arrowBreaches,
  cycleBreaches,
  packageBreaches,
  roomBreaches,
  sizeBreaches,
  useBreaches,
  type Breach,
} from './architecture/rules.ts'
import { parse, readSources, type Parsed } from './architecture/sources.ts'
import { arrows } from './architecture/table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const parsed = readSources(root, ['src', 'sync-server']).map(parse)

/** A repository of a few lines, by path. */
const sample = (files: Readonly<Record<string, string>>): readonly Parsed[] =>
  Object.entries(files).map(([path, text]) => parse({ path, text }))

describe('the table of arrows', () => {
  test('every import follows an arrow', () => expect(arrowBreaches(parsed)).toEqual([]))
  test('packages stay in their rooms', () => expect(packageBreaches(parsed)).toEqual([]))
  test('every folder is a room of the table', () => expect(roomBreaches(parsed)).toEqual([]))
  test('no file needs a file that needs it', () => expect(cycleBreaches(parsed)).toEqual([]))
  test('clock, chance, markup and the repo are used where they may be', () =>
    expect(useBreaches(parsed)).toEqual([]))
  test('no file is longer than 300 lines', () => expect(sizeBreaches(parsed)).toEqual([]))

  test('the relay is blind: it has arrows to base and protocol alone, and base to nothing', () => {
    expect(arrows['sync-server']).toEqual({ base: 'all', protocol: 'all' })
    expect(arrows['protocol']).toEqual({ base: 'all' })
    expect(arrows['base']).toEqual({})
  })
})

describe('the test sees what there is', () => {
  test('no fewer files than git knows', () => {
    const listed = execFileSync('git', ['ls-files', '-z', '--', 'src', 'sync-server'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\0')
      .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && existsSync(`${root}/${path}`))
    expect(listed.length).toBeGreaterThan(15)
    const seen = parsed.map((file) => file.path)
    expect(listed.filter((path) => !seen.includes(path))).toEqual([])
  })

  test('all code is TypeScript', () => {
    expect(parsed.map((file) => file.path).filter((path) => !/\.tsx?$/.test(path))).toEqual([])
  })

  test('imports were found in it', () => {
    expect(parsed.flatMap((file) => file.imports).length).toBeGreaterThan(parsed.length)
  })
})

const base = { 'src/base/index.ts': `export { a } from './a.ts'`, 'src/base/a.ts': 'export const a = 1' }

/** What each wrong file must be caught for. */
const wrong: readonly [string, Record<string, string>, RegExp][] = [
  [
    'a room without an arrow',
    { 'src/base/a.ts': `import { k } from '../keys/index.ts'`, 'src/keys/index.ts': 'export const k = 1' },
    /base may not import keys/,
  ],
  [
    'the relay reading documents',
    {
      'sync-server/main.ts': `import type { D } from '../src/documents/index.ts'`,
      'src/documents/index.ts': 'export type D = 1',
    },
    /sync-server may not import documents/,
  ],
  [
    'an import type expression',
    {
      'sync-server/a.ts': `export type D = import('../src/keys/index.ts').D`,
      'src/keys/index.ts': 'export type D = 1',
    },
    /sync-server may not import keys/,
  ],
  [
    'a dynamic import',
    { 'src/base/a.ts': `void import('../keys/index.ts')`, 'src/keys/index.ts': 'export {}' },
    /base may not import keys/,
  ],
  ['an import whose target is computed', { 'src/keys/a.ts': `void import(String(1))` }, /import\(computed\)/],
  [
    'a value where only types may be',
    {
      'src/store/a.ts': `import { k, type K } from '../keys/index.ts'`,
      'src/keys/index.ts': 'export const k = 1; export type K = 1',
    },
    /only types of keys/,
  ],
  [
    'a side-effect import where only types may be',
    { 'src/store/a.ts': `import '../keys/index.ts'`, 'src/keys/index.ts': 'export {}' },
    /only types of keys/,
  ],
  [
    'reaching past an index',
    { ...base, 'src/keys/a.ts': `import { a } from '../base/a.ts'` },
    /past its index/,
  ],
  [
    'a composition root reaching past an index',
    { ...base, 'src/main.tsx': `import { a } from './base/a.ts'` },
    /past its index/,
  ],
  [
    "importing one's own index",
    { ...base, 'src/base/b.ts': `import { a } from './index.ts'` },
    /own room's index/,
  ],
  [
    'the screen changing the domain',
    {
      'src/ui/a.tsx': `import { move } from '../domain/index.ts'`,
      'src/domain/index.ts': `export * from './day/index.ts'`,
      'src/domain/day/index.ts': `export { move } from './changes.ts'`,
      'src/domain/day/changes.ts': 'export const move = 1',
    },
    /move is not a select/,
  ],
  [
    'an import without its ending',
    { ...base, 'src/base/b.ts': `import { a } from './a'` },
    /not written with its ending/,
  ],
  [
    'libsodium outside crypto',
    { 'src/keys/a.ts': `import sodium from 'libsodium-wrappers'` },
    /keys may not import libsodium/,
  ],
  ['idb outside store', { 'src/app/a.ts': `import { openDB } from 'idb'` }, /app may not import idb/],
  [
    'Solid outside ui',
    { 'src/app/a.ts': `import { createStore } from 'solid-js/store'` },
    /app may not import solid-js/,
  ],
  [
    'the full automerge',
    { 'src/documents/a.ts': `import * as A from '@automerge/automerge'` },
    /only its slim entry/,
  ],
  [
    'node in the browser',
    { 'src/app/a.ts': `import { readFile } from 'node:fs'` },
    /app may not import node:fs/,
  ],
  ['a Repo outside documents', { 'src/sync/a.ts': 'export const r = new Repo({})' }, /has new Repo/],
  ['the clock', { 'src/domain/a.ts': 'export const now = Date.now()' }, /has Date.now/],
  ['chance', { 'src/domain/a.ts': 'export const n = Math.random()' }, /has Math.random/],
  [
    'randomness of the platform',
    { 'src/keys/a.ts': 'crypto.getRandomValues(new Uint8Array(1))' },
    /has getRandomValues/,
  ],
  ['markup from a string', { 'src/ui/a.tsx': 'export const A = () => <p innerHTML="x" />' }, /has innerHTML/],
  [
    'removeFromCache',
    { 'src/documents/a.ts': 'export const f = (r: any) => r.removeFromCache(1)' },
    /has removeFromCache/,
  ],
  [
    'a default export',
    { 'src/ui/a.tsx': 'export default function A() { return null }' },
    /has export default/,
  ],
  [
    'a default export by name',
    { 'src/ui/a.tsx': 'const A = 1; export { A as default }' },
    /has export default/,
  ],
  ['a long file', { 'src/ui/a.ts': '\n'.repeat(301) }, /has 301 lines/],
  ['a room that is not in the table', { 'src/utils/a.ts': 'export {}' }, /no room of the table/],
  [
    'a cycle',
    {
      'src/keys/a.ts': `import { b } from './b.ts'`,
      'src/keys/b.ts': `export { c } from './c.ts'`,
      'src/keys/c.ts': `import { type A, a } from './a.ts'`,
    },
    /is a cycle/,
  ],
]

describe('the test catches', () => {
  test.each(wrong)('%s', (_, files, expected) => {
    const found: readonly Breach[] = allBreaches(sample(files))
    expect(found.filter((breach) => expected.test(breach))).not.toEqual([])
  })

  test('and lets pass what the table allows', () => {
    const right = sample({
      ...base,
      'src/keys/index.ts': `export { k, type K } from './k.ts'`,
      'src/keys/k.ts': `import { a } from '../base/index.ts'\nexport const k = a; export type K = typeof k`,
      'src/store/s.ts': `import { type K } from '../keys/index.ts'\nimport type { k } from '../keys/index.ts'`,
      'src/store/folder.ts': `import { readFile } from 'node:fs'`,
      'src/headless.ts': `import './store/folder.ts'\nimport { k } from './keys/index.ts'\nDate.now()`,
      'src/ui/u.tsx': `import { selectDay, type Day } from '../domain/index.ts'\nimport './u.css'`,
      'src/domain/index.ts': `export { selectDay, type Day } from './day/select.ts'\nexport { move } from './day/changes.ts'`,
      'src/domain/day/select.ts': 'export const selectDay = 1; export type Day = 1',
      'src/domain/day/changes.ts': `import type { Day } from './select.ts'\nexport const move = (d: Day) => d`,
      'src/keys/a.ts': `import type { B } from './b.ts'`,
      'src/keys/b.ts': `import { type A } from './a.ts'`,
      'src/documents/d.ts': `// import 'solid-js'\nimport * as A from '@automerge/automerge/slim'\nnew Repo(A)`,
    })
    expect(allBreaches(right)).toEqual([])
  })
})
