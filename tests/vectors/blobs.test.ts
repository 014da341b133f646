import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, textToBytes, type Bytes } from '../../src/base/index.ts'
import { cryptoReady, hide } from '../../src/crypto/index.ts'
import { readNotes, putNote } from '../../src/documents/blobNotes.ts'
import { deriveBlob, openChunk, sealBlob } from '../../src/documents/blobSeal.ts'
import { memoryDisk } from '../../src/store/index.ts'

/** Frozen bytes: what lies on a disk or a relay today must open tomorrow. */
beforeAll(() => cryptoReady)

const file = new URL('./blobs.json', import.meta.url)
const filled = (length: number): Bytes => new Uint8Array(length).fill(7)
const content = textToBytes('A photo, for those who can read what refers to it.')

function make(): Record<string, string> {
  const { key, entries } = sealBlob(content, filled)
  const { volume } = deriveBlob(key.secret)
  const note = { ...key, stage: 'unsent', at: 1_790_000_000_000, note: new Uint8Array() } as const
  const put = putNote(volume, note, hide(filled(32)), filled)
  return {
    volume,
    hash: bytesToHex(key.hash),
    chunks: entries.map(({ bytes }) => bytesToHex(bytes)).join(' '),
    noteKey: 'put' in put ? put.put : '',
    note: 'put' in put ? bytesToHex(put.bytes) : '',
  }
}

test("the same bytes are written, and yesterday's are read", async () => {
  const frozen: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  expect(make()).toEqual(frozen)
  const bytes = (name: string): Bytes => hexToBytes(frozen[name] ?? '') ?? new Uint8Array()
  const chunk = openChunk(deriveBlob(filled(32)), bytes('hash'), bytes('chunks'))
  expect(chunk).toMatchObject({ index: 0, count: 1 })
  expect(Buffer.from(chunk?.bytes ?? []).includes(Buffer.from(content))).toBe(true)
  const disk = memoryDisk()
  await disk.write([{ put: frozen['noteKey'] ?? '', bytes: bytes('note') }])
  const notes = await readNotes(disk, [hide(filled(32))])
  expect([...notes.values()]).toMatchObject([{ stage: 'unsent', bytes: content.length }])
})
