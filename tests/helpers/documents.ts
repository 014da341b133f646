import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  bytesToHex,
  silentLog,
  textToBytes,
  type Bytes,
  type Clock,
  type Disk,
  type Random,
} from '../../src/base/index.ts'
import { cryptoReady, hash, hide, signingPairFromSeed, type SigningPair } from '../../src/crypto/index.ts'
import {
  createDocuments,
  startAutomerge,
  type Documents,
  type Place,
  type SpeaksFor,
  type Standing,
} from '../../src/documents/index.ts'
import { bytesToId, type EpochKey } from '../../src/keys/index.ts'
import { memoryDisk } from '../../src/store/index.ts'

/** Once before the tests of a file. */
export async function documentsReady(): Promise<void> {
  await cryptoReady
  await startAutomerge(
    readFileSync(createRequire(import.meta.url).resolve('@automerge/automerge/automerge.wasm')),
  )
}

/** Bytes that a word stands for: the same in every run. */
export const bytesOf = (word: string, length = 32): Bytes => {
  let out = new Uint8Array()
  for (let i = 0; out.length < length; i++)
    out = new Uint8Array([...out, ...hash('disk name', textToBytes(`${word} ${i}`))])
  return out.slice(0, length)
}

export const randomOf = (word: string): Random => {
  let n = 0
  return (length) => bytesOf(`${word} ${n++}`, length)
}

export const clockOf = (start = 1_790_000_000_000): Clock => {
  let now = start
  return { now: () => now++ }
}

export const deviceOf = (name: string): SigningPair => signingPairFromSeed(hide(bytesOf(`device ${name}`)))

export const epochOf = (circle: string, epoch = 'first', team = 'team'): EpochKey => ({
  team: bytesToId(bytesOf(team)),
  circle: bytesToId(bytesOf(circle)),
  commitment: bytesToId(bytesOf(`${circle} ${epoch} commitment`)),
  secret: hide(bytesOf(`${circle} ${epoch} secret`)),
})

export type Cast = { readonly documents: Documents; readonly disk: Disk; readonly deviceId: string }

export type CastOptions = {
  readonly disk?: Disk
  readonly standing?: Standing
  readonly speaksFor?: SpeaksFor
  readonly session?: string
}

/** A device with its disk. The same name on the same disk is the same device, started again. */
export function device(
  name: string,
  { disk = memoryDisk(), standing, speaksFor = () => [], session = '' }: CastOptions = {},
): Cast {
  const pair = deviceOf(name)
  const documents = createDocuments({
    disk,
    clock: clockOf(),
    random: randomOf(`${name} ${session}`),
    device: pair,
    viewKey: hide(bytesOf(`view ${name}`)),
    standing: standing ?? (() => 'member'),
    speaksFor,
    log: silentLog,
  })
  return { documents, disk, deviceId: bytesToHex(pair.publicKey) }
}

export const care = (): EpochKey => epochOf('care')

/** Opens a month of the care circle and says where to write in it. */
export async function openCare(
  { documents }: Cast,
  keys: readonly EpochKey[] = [care()],
  period = '2026-11',
): Promise<Place> {
  const opened = await documents.openChapter(keys, 'month', period)
  const epoch = keys.at(-1)?.commitment
  if (!opened.ok || epoch === undefined) throw new Error('the chapter does not open')
  return { chapter: opened.value, epoch, heads: [] }
}

export function must<T, R>(result: { ok: true; value: T } | { ok: false; refusal: R }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** A relay in its essence: numbers what it is given, once. */
export type TinyRelay = {
  send(from: Cast): Promise<void>
  deliver(to: Cast): Promise<void>
  readonly entriesByVolume: Map<string, Bytes[]>
}

export function tinyRelay(): TinyRelay {
  const entriesByVolume = new Map<string, Bytes[]>()
  return {
    entriesByVolume,
    async send({ documents }) {
      for (const { volume, entries } of await documents.unsent()) {
        const all = entriesByVolume.get(volume) ?? []
        entriesByVolume.set(volume, all)
        const numbers = entries.map(({ bytes }) => {
          const there = all.findIndex((one) => bytesToHex(one) === bytesToHex(bytes))
          return there >= 0 ? there + 1 : all.push(bytes)
        })
        must(
          await documents.acknowledge(
            volume,
            entries.map(({ id }) => id),
            numbers,
          ),
        )
      }
    },
    async deliver({ documents }) {
      for (const { volume } of documents.volumes()) {
        const head = documents.cursor(volume)?.head ?? 0
        const entries = (entriesByVolume.get(volume) ?? []).slice(head)
        if (entries.length > 0) must(await documents.receive(volume, head + 1, entries))
      }
    },
  }
}
