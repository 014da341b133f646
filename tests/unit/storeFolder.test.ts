import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { assert, bytesToText, systemRandom, textToBytes, type Result } from '../../src/base/index.ts'
import { openFolderDisk, openKeyFile, type FolderDisk } from '../../src/store/folder.ts'

let root = ''
let path = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kith-folder-'))
  path = join(root, 'disk')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

const opened = <T>(result: Result<T, unknown>): T => {
  assert(result.ok, `it does not open: ${JSON.stringify(result)}`)
  return result.value
}
const openDisk = async (): Promise<FolderDisk> => opened(await openFolderDisk(path))
const journal = (): string => join(path, 'journal')

async function written(...words: readonly string[]): Promise<void> {
  const disk = await openDisk()
  for (const word of words) await disk.write([{ put: word, bytes: textToBytes(word) }])
  await disk.close()
}

async function keys(): Promise<readonly string[]> {
  const disk = await openDisk()
  const list = await disk.list('')
  await disk.close()
  return list.map(([key]) => key)
}

describe('the folder disk', () => {
  test('E3 a torn tail is ignored, wherever it was torn, and written over', async () => {
    await written('a', 'b')
    const before = await readFile(journal())
    await written('c')
    const whole = await readFile(journal())
    for (let length = before.length; length < whole.length; length++) {
      await writeFile(journal(), whole.subarray(0, length))
      expect(await keys()).toEqual(['a', 'b'])
      expect((await readFile(journal())).length).toBe(before.length)
    }
    await written('d')
    expect(await keys()).toEqual(['a', 'b', 'd'])
  })

  test('E2 damage in the middle costs the batch it hit, and the file is not rewritten', async () => {
    await written('a', 'b', 'c')
    const whole = await readFile(journal())
    // The magic is 8 bytes and each record 35: marker, length, checksum and payload of the second, in turn.
    for (const damage of [43, 49, 50, 55, 67, 72]) {
      const bytes = Buffer.from(whole)
      bytes[damage] = (bytes[damage] ?? 0) ^ 0x55
      await writeFile(journal(), bytes)
      const disk = await openDisk()
      expect(disk.damaged).toBe(1)
      expect((await disk.list('')).map(([key]) => key)).toEqual(['a', 'c'])
      const large = new Uint8Array(3_000_000)
      for (let i = 0; i < 4; i++)
        expect(await disk.write([{ put: 'x', bytes: large }])).toMatchObject({ ok: true })
      await disk.close()
      expect((await stat(journal())).size).toBeGreaterThan(12_000_000)
    }
  })

  test('a file that is no journal is refused and left alone', async () => {
    await written('a')
    await writeFile(journal(), 'something else')
    expect(await openFolderDisk(path)).toMatchObject({ ok: false, refusal: { kind: 'disk-broken' } })
    expect(await readFile(journal(), 'utf8')).toBe('something else')
  })

  test('is rewritten when little of it is alive', async () => {
    const disk = await openDisk()
    for (let i = 0; i < 12; i++) await disk.write([{ put: 'x', bytes: new Uint8Array(1_000_000).fill(i) }])
    await disk.close()
    expect((await stat(journal())).size).toBeLessThan(5_000_000)
    const again = await openDisk()
    expect((await again.read('x'))?.[0]).toBe(11)
    await again.close()
  })

  test('after a failed sync it is read from and never written to', async () => {
    const disk = await openDisk()
    await disk.write([{ put: 'a', bytes: textToBytes('a') }])
    const { open } = await import('node:fs/promises')
    const probe = await open(journal())
    const prototype = Object.getPrototypeOf(probe) as typeof probe
    await probe.close()
    vi.spyOn(prototype, 'sync').mockRejectedValueOnce(Object.assign(new Error('io'), { code: 'EIO' }))
    const refusal = { ok: false, refusal: { kind: 'disk-broken', why: 'EIO' } }
    expect(await disk.write([{ put: 'b', bytes: textToBytes('b') }])).toEqual(refusal)
    expect(await disk.write([{ put: 'c', bytes: textToBytes('c') }])).toEqual(refusal)
    expect((await disk.list('')).map(([key]) => key)).toEqual(['a'])
    await disk.close()
  })

  test('one at a time has it, and a dead one does not hold it', async () => {
    const disk = await openDisk()
    expect(await openFolderDisk(path)).toEqual({
      ok: false,
      refusal: { kind: 'disk-broken', why: 'the folder is in use' },
    })
    await disk.close()
    const init = await readFile('/proc/1/stat', 'utf8').catch(() => undefined)
    const start = init?.slice(init.lastIndexOf(')') + 2).split(' ')[19]
    if (start !== undefined) {
      await writeFile(join(path, 'lock'), `1 ${start} 1`)
      expect(await openFolderDisk(path)).toMatchObject({ ok: false })
      await writeFile(join(path, 'lock'), `1 ${Number(start) + 1} 1`)
      expect(await keys()).toEqual([])
    }
    await writeFile(join(path, 'lock'), '4000000000 1 1')
    expect(await keys()).toEqual([])
    await writeFile(join(path, 'lock'), '')
    expect(await keys()).toEqual([])
  })

  test("the key file is made once, is 32 bytes, and its owner's alone", async () => {
    const file = join(root, 'disk.key')
    const [first, second] = await Promise.all([
      openKeyFile(file, systemRandom),
      openKeyFile(file, systemRandom),
    ])
    const third = opened(await openKeyFile(file, systemRandom))
    expect(third).toHaveLength(32)
    expect([opened(first), opened(second)]).toEqual([third, third])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await appendFile(file, 'x')
    expect(await openKeyFile(file, systemRandom)).toMatchObject({
      ok: false,
      refusal: { kind: 'disk-broken' },
    })
  })
})

describe('E1 kill -9 under the folder disk', () => {
  let script = ''
  beforeAll(async () => {
    const out = await mkdtemp(join(tmpdir(), 'kith-child-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: fileURLToPath(new URL('../helpers/diskChild.ts', import.meta.url)),
        outDir: out,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'child.mjs' } },
      },
      ssr: { noExternal: true },
    })
    script = join(out, 'child.mjs')
    return () => rm(out, { recursive: true })
  })

  /** What the child said was acknowledged when it was killed. */
  async function killedAfter(ms: number, from: number): Promise<number> {
    const child = spawn(process.execPath, [script, path, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (data: Buffer) => (said += data.toString()))
    await expect.poll(() => said, { timeout: 10_000, interval: 5 }).toContain('ready')
    await new Promise((resolve) => setTimeout(resolve, ms))
    const gone = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await gone
    return Number(
      said
        .split('\n')
        .at(-2)
        ?.replace('ready', String(from - 1)),
    )
  }

  test('loses nothing that was acknowledged, and no batch is half there', async () => {
    let acknowledged = -1
    for (let round = 0; round < 12; round++) {
      acknowledged = await killedAfter(20 + round * 23, acknowledged + 1)
      const disk = await openDisk()
      expect(disk.damaged).toBe(0)
      const last = Number(bytesToText((await disk.read('last')) ?? textToBytes('-1')))
      expect(last).toBeGreaterThanOrEqual(acknowledged)
      expect(last).toBeLessThanOrEqual(acknowledged + 1)
      const first = new Map(await disk.list('first/'))
      const second = new Map(await disk.list('second/'))
      const expected = Array.from({ length: Math.min(last + 1, 20) }, (_, i) => last - i)
      expect([...first.keys()].sort()).toEqual(expected.map((n) => `first/${n}`).sort())
      expect([...second.keys()].sort()).toEqual(expected.map((n) => `second/${n}`).sort())
      for (const n of expected) expect(first.get(`first/${n}`)?.every((byte) => byte === n % 256)).toBe(true)
      await disk.close()
      acknowledged = last
    }
    expect(acknowledged).toBeGreaterThan(100)
  })
})
