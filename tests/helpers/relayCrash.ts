import { labels } from '../../src/base/index.ts'
import { receiptBytes, type Receipt } from '../../src/protocol/index.ts'
import { verifyBytes } from '../../sync-server/signing.ts'
import { chainOf, connect, someAddress, someEntry, type Address } from './relayClient.ts'

/** A small generator, so that a failing round can be run again from its seed. Not for secrets. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What a writer was promised: an entry and its number, in hex, per volume. */
export type Promised = {
  readonly address: Address
  readonly entries: Map<number, string>
  /** Promises that contradict an earlier one. */
  readonly broken: string[]
  lastReceipt?: Receipt
}

export const somePromised = (): Promised => ({ address: someAddress(), entries: new Map(), broken: [] })

/** Puts without pause until the socket is gone, and notes what was acknowledged. Never rejects. */
export async function writeUntilGone(url: string, promised: Promised, random: () => number): Promise<void> {
  const client = await connect(url).catch(() => undefined)
  if (client === undefined) return
  const { volume } = promised.address
  const lane = async (): Promise<void> => {
    for (;;) {
      const entries = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        someEntry(200 + Math.floor(random() * 4000)),
      )
      const receipt = await client.put(volume, entries)
      receipt.numbers.forEach((number, i) => {
        const before = promised.entries.get(number)
        if (before !== undefined && before !== toHex(entries[i]))
          promised.broken.push(`${number} was given twice`)
        else promised.entries.set(number, toHex(entries[i]))
      })
      if (receipt.head >= (promised.lastReceipt?.head ?? 0)) promised.lastReceipt = receipt
    }
  }
  await client
    .open(promised.address)
    .then(() => Promise.all([lane(), lane(), lane()]))
    .catch(() => {})
  client.socket.terminate()
}

/** Reads the volume from its first entry and answers what is wrong with it, as sentences. */
export async function faultsOf(url: string, publicKey: Uint8Array, promised: Promised): Promise<string[]> {
  const client = await connect(url)
  const { volume } = promised.address
  const faults: string[] = [...promised.broken]
  const opened = await client.open(promised.address)
  const entries: Uint8Array[] = []
  while (entries.length < opened.head) {
    const page = await client.next('entries')
    if (page.from !== entries.length + 1) faults.push(`a gap before ${page.from}`)
    entries.push(...page.entries)
    if (page.more) client.send({ type: 'more', volume, since: entries.length })
  }
  client.socket.terminate()
  const chain = chainOf(volume, entries)
  if (Buffer.compare(chain.chain, opened.chain) !== 0) faults.push('the chain is not that of the entries')
  if (!verifyBytes(labels.relayReceipt, receiptBytes(volume, opened), opened.signature, publicKey))
    faults.push('the state is not signed by the relay of before')
  for (const [number, entry] of promised.entries)
    if (toHex(entries[number - 1]) !== entry) faults.push(`acknowledged entry ${number} is gone`)
  const receipt = promised.lastReceipt
  if (receipt !== undefined) {
    const then = chainOf(volume, entries.slice(0, receipt.head))
    if (Buffer.compare(then.chain, receipt.chain) !== 0) faults.push('the last receipt is not of this chain')
  }
  return faults
}

const toHex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')
