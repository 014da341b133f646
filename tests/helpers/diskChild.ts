import { openFolderDisk } from '../../src/store/folder.ts'

/**
 * Writes until it is killed, and says on its output what was acknowledged: batches `n` of three keys that belong together,
 * with removals, and large enough that the file is rewritten under way.
 */
const path = process.argv[2] ?? ''
const from = Number(process.argv[3])
const opened = await openFolderDisk(path)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
const disk = opened.value
process.stdout.write('ready\n')
for (let n = from; ; n++) {
  const bytes = new Uint8Array(40_000).fill(n % 256)
  const result = await disk.write([
    { put: `first/${n}`, bytes },
    { put: `second/${n}`, bytes: bytes.subarray(0, 10) },
    { put: 'last', bytes: new TextEncoder().encode(String(n)) },
    ...(n >= 20 ? [{ remove: `first/${n - 20}` }, { remove: `second/${n - 20}` }] : []),
  ])
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  process.stdout.write(`${n}\n`)
}
