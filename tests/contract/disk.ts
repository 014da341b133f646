import { assert, textToBytes, type Disk } from '../../src/base/index.ts'

/**
 * The acceptance suite of the `Disk` port: plain functions that throw, so that Node and a page in a browser run the same.
 * A factory gives one fresh place; `open` may be called again after `close` and finds what was there.
 */
export type DiskPlace = {
  open(): Promise<Disk>
  /** Whether what was written is there after `close` and `open`. */
  readonly lasts: boolean
  /** A disk that takes no more than some 100 KB, and how to give it more. */
  openSmall?(): Promise<{ readonly disk: Disk; makeRoom(): void | Promise<void> }>
}

export type DiskCase = { readonly name: string; run(place: DiskPlace): Promise<void> }

const bytesOf = (...numbers: readonly number[]): Uint8Array => new Uint8Array(numbers)

function same(actual: unknown, expected: unknown, what: string): void {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_, item: unknown) => (item instanceof Uint8Array ? { bytes: [...item] } : item)) ??
    'undefined'
  assert(plain(actual) === plain(expected), `${what}: ${plain(actual)} is not ${plain(expected)}`)
}

async function mustWrite(disk: Disk, ...batch: Parameters<Disk['write']>[0]): Promise<void> {
  const result = await disk.write(batch)
  assert(result.ok, `a write is refused: ${JSON.stringify(result)}`)
}

export const diskCases: readonly DiskCase[] = [
  {
    name: 'reads what was written, and nothing else',
    async run({ open }) {
      const disk = await open()
      same(await disk.read('absent'), undefined, 'absent')
      await mustWrite(disk, { put: 'a', bytes: bytesOf(1, 2) })
      same(await disk.read('a'), bytesOf(1, 2), 'written')
      assert((await disk.read('a')) instanceof Uint8Array, 'bytes are a Uint8Array')
      await mustWrite(disk, { remove: 'a' }, { remove: 'absent' })
      same(await disk.read('a'), undefined, 'removed')
      await disk.close()
    },
  },
  {
    name: 'lists by prefix, in the order of the keys',
    async run({ open }) {
      const disk = await open()
      const keys = ['v/b/2', 'v/a/0000000010', 'v/a/0000000009', 'v/ab', 'w', 'V', 'v/b/1', 'v']
      await mustWrite(disk, ...keys.map((put, i) => ({ put, bytes: bytesOf(i) })))
      const listed = async (prefix: string) => (await disk.list(prefix)).map(([key]) => key)
      same(await listed('v/a/'), ['v/a/0000000009', 'v/a/0000000010'], 'one volume')
      same(await listed('v/a'), ['v/a/0000000009', 'v/a/0000000010', 'v/ab'], 'a prefix is not a folder')
      same(await listed(''), [...keys].sort(), 'all')
      same(await listed('x'), [], 'none')
      same(
        await disk.list('v/b'),
        [
          ['v/b/1', bytesOf(6)],
          ['v/b/2', bytesOf(0)],
        ],
        'with bytes',
      )
      await disk.close()
    },
  },
  {
    name: 'writes a batch in order, the later of two for one key holding',
    async run({ open }) {
      const disk = await open()
      await mustWrite(disk, { put: 'a', bytes: bytesOf(1) }, { remove: 'a' }, { put: 'a', bytes: bytesOf(2) })
      await mustWrite(disk, { put: 'b', bytes: bytesOf(1) }, { remove: 'b' })
      await mustWrite(disk)
      same(await disk.list(''), [['a', bytesOf(2)]], 'after the batches')
      await disk.close()
    },
  },
  {
    name: 'writes in the order of the calls',
    async run({ open }) {
      const disk = await open()
      const writes = Array.from({ length: 100 }, (_, i) =>
        disk.write([{ put: `k${i % 7}`, bytes: bytesOf(i) }]),
      )
      assert(
        (await Promise.all(writes)).every(({ ok }) => ok),
        'all are written',
      )
      same(
        (await disk.list('k')).map(([, bytes]) => bytes[0]),
        [98, 99, 93, 94, 95, 96, 97],
        'the last of each',
      )
      await disk.close()
    },
  },
  {
    name: 'keeps bytes of its own, and only those of a view',
    async run({ open }) {
      const disk = await open()
      const large = new Uint8Array(100_000).fill(7)
      const view = large.subarray(10, 13)
      const write = disk.write([{ put: 'a', bytes: view }])
      view.fill(1)
      await write
      const read = await disk.read('a')
      same(read, bytesOf(7, 7, 7), 'as they were at the call')
      same(read?.buffer.byteLength, 3, 'no more than the view')
      read?.fill(9)
      same(await disk.read('a'), bytesOf(7, 7, 7), 'what a reader does stays with it')
      await disk.close()
    },
  },
  {
    name: 'takes nothing, and a megabyte',
    async run({ open }) {
      const disk = await open()
      const large = new Uint8Array(1_048_576).map((_, i) => i % 251)
      await mustWrite(disk, { put: 'none', bytes: new Uint8Array() }, { put: 'large', bytes: large })
      same((await disk.read('none'))?.length, 0, 'no bytes')
      const read = await disk.read('large')
      assert(
        read?.length === large.length && read.every((byte, i) => byte === i % 251),
        'a megabyte comes back',
      )
      await disk.close()
    },
  },
  {
    name: 'has after closing and opening what it had',
    async run({ open, lasts }) {
      if (!lasts) return
      const first = await open()
      await mustWrite(first, { put: 'a', bytes: bytesOf(1) }, { put: 'b', bytes: bytesOf(2) })
      await mustWrite(first, { remove: 'a' }, { put: 'c', bytes: textToBytes('c') })
      await first.close()
      const second = await open()
      same(
        await second.list(''),
        [
          ['b', bytesOf(2)],
          ['c', textToBytes('c')],
        ],
        'opened again',
      )
      await second.close()
    },
  },
  {
    name: 'refuses what was asked for after closing, and finishes what was asked for before',
    async run({ open, lasts }) {
      if (!lasts) return
      const first = await open()
      const writes = [1, 2, 3].map((i) => first.write([{ put: `k${i}`, bytes: bytesOf(i) }]))
      const closing = first.close()
      const late = await first.write([{ put: 'late', bytes: bytesOf(0) }])
      same(late.ok || late.refusal.kind, 'disk-broken', 'late')
      await closing
      const answers = await Promise.all(writes)
      const second = await open()
      for (const [i, { ok }] of answers.entries()) {
        if (ok) same(await second.read(`k${i + 1}`), bytesOf(i + 1), 'what was acknowledged')
      }
      same(await second.read('late'), undefined, 'what was refused')
      await second.close()
    },
  },
  {
    name: 'E4 a full disk refuses whole batches, reads on, and writes again when there is room',
    async run({ openSmall }) {
      if (!openSmall) return
      const { disk, makeRoom } = await openSmall()
      const kilobyte = new Uint8Array(1024).fill(1)
      let written = 0
      let refused = ''
      while (refused === '' && written < 1000) {
        const name = String(written).padStart(4, '0')
        const result = await disk.write([
          { put: `a/${name}`, bytes: kilobyte },
          { put: `b/${name}`, bytes: kilobyte },
        ])
        if (result.ok) written++
        else refused = result.refusal.kind
      }
      same(refused, 'disk-full', 'the refusal')
      assert(written > 0, 'something fits')
      same((await disk.list('a/')).length, written, 'acknowledged, first halves')
      same((await disk.list('b/')).length, written, 'acknowledged, second halves')
      same(await disk.read('a/0000'), kilobyte, 'still readable')
      await makeRoom()
      await mustWrite(disk, { put: 'after', bytes: kilobyte })
      same(await disk.read('after'), kilobyte, 'written when there is room')
      await disk.close()
    },
  },
]
