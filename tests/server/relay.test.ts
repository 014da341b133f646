import { afterEach, describe, expect, it } from 'vitest'
import { labels } from '../../src/base/index.ts'
import { limits, receiptBytes } from '../../src/protocol/index.ts'
import { verifyBytes } from '../../sync-server/signing.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { chainOf, connect, someAddress, someEntry } from '../helpers/relayClient.ts'
import { createMemoryStorage } from '../helpers/relayStorage.ts'

describe('a relay', () => {
  let running: RunningRelay
  afterEach(() => running.stop())

  it('numbers what is put, signs the chain over it, and gives it to who opens the volume later', async () => {
    running = await startRelay()
    const address = someAddress()
    const entries = [someEntry(), someEntry(), someEntry()]
    const writer = await connect(running.url)
    const before = await writer.open(address)
    expect([before.head, before.chain]).toEqual([0, new Uint8Array(32)])
    const receipt = await writer.put(address.volume, entries)
    expect(receipt.numbers).toEqual([1, 2, 3])

    const reader = await connect(running.url)
    const opened = await reader.open(address)
    const expected = chainOf(address.volume, entries)
    for (const signed of [receipt, opened]) {
      expect({ head: signed.head, chain: signed.chain }).toEqual(expected)
      const bytes = receiptBytes(address.volume, signed)
      expect(verifyBytes(labels.relayReceipt, bytes, signed.signature, running.publicKey)).toBe(true)
    }
    const page = await reader.next('entries')
    expect({ ...page, entries: [...page.entries] }).toMatchObject({ from: 1, entries, more: false })
  })

  it('pushes what others put, in order, and not to the one who put it', async () => {
    running = await startRelay()
    const address = someAddress()
    const [one, two] = [await connect(running.url), await connect(running.url)]
    await one.open(address)
    await two.open(address)
    const [a, b, c] = [someEntry(), someEntry(), someEntry()]
    await one.put(address.volume, [a])
    await two.put(address.volume, [b])
    await one.put(address.volume, [c])
    expect(await two.next('entries')).toMatchObject({ from: 1, entries: [a] })
    expect(await one.next('entries')).toMatchObject({ from: 2, entries: [b] })
    expect(await two.next('entries')).toMatchObject({ from: 3, entries: [c] })
    expect([...one.inbox, ...two.inbox]).toEqual([])
  })

  it('answers an entry put twice with its old number, and pushes it once', async () => {
    running = await startRelay()
    const address = someAddress()
    const [one, two] = [await connect(running.url), await connect(running.url)]
    await one.open(address)
    await two.open(address)
    const entry = someEntry()
    await one.put(address.volume, [entry])
    expect((await one.put(address.volume, [entry])).numbers).toEqual([1])
    await two.next('entries')
    expect(two.inbox).toEqual([])
  })

  it('gives pages, each when it is asked for, while others go on writing', async () => {
    running = await startRelay()
    const address = someAddress()
    const writer = await connect(running.url)
    await writer.open(address)
    const sent: Uint8Array[] = []
    const write = async (count: number): Promise<void> => {
      const entries = Array.from({ length: count }, () => someEntry(20_000))
      sent.push(...entries)
      await writer.put(address.volume, entries)
    }
    for (let i = 0; i < 3; i += 1) await write(40)
    const reader = await connect(running.url)
    await reader.open(address)
    const got: Uint8Array[] = []
    for (;;) {
      const page = await reader.next('entries')
      expect(page.from).toBe(got.length + 1)
      expect(page.entries.reduce((n, entry) => n + entry.length, 0)).toBeLessThanOrEqual(limits.pageBytes)
      got.push(...page.entries)
      if (got.length < 60) await write(5)
      if (!page.more && got.length === sent.length) break
      if (page.more) reader.send({ type: 'more', volume: address.volume, since: got.length })
    }
    expect(got.every((entry, i) => Buffer.compare(entry, sent[i] ?? entry.subarray(1)) === 0)).toBe(true)
  })

  it('sends nothing of a volume that was shut, and refuses a put to it', async () => {
    running = await startRelay()
    const address = someAddress()
    const [one, two] = [await connect(running.url), await connect(running.url)]
    await one.open(address)
    await two.open(address)
    two.send({ type: 'shut', volume: address.volume })
    two.send({ type: 'put', volume: address.volume, ref: 7, entries: [someEntry()] })
    expect(await two.next('refused')).toMatchObject({ code: 'volume-not-open', ref: 7 })
    await one.put(address.volume, [someEntry()])
    await two.open(someAddress())
    expect(two.inbox).toEqual([])
  })

  it('carries an entry as large as an entry may be, there and back', async () => {
    running = await startRelay()
    const address = someAddress()
    const writer = await connect(running.url)
    await writer.open(address)
    const entry = someEntry(limits.entryBytes)
    await writer.put(address.volume, [entry])
    const reader = await connect(running.url)
    await reader.open(address)
    const page = await reader.next('entries')
    expect(Buffer.compare(page.entries[0] ?? new Uint8Array(), entry)).toBe(0)
  })

  it('holds as many volumes as the limit says and refuses one more', async () => {
    running = await startRelay({ storage: createMemoryStorage() })
    const client = await connect(running.url)
    const addresses = Array.from({ length: limits.volumesPerConnection }, someAddress)
    await Promise.all(addresses.map((address) => client.open(address)))
    client.send(client.openMessage(someAddress()))
    expect(await client.next('refused')).toMatchObject({ code: 'too-many-volumes' })
  })

  it('E4: a full disk means reading only, said by a code, and it takes entries again without a restart', async () => {
    const storage = createMemoryStorage()
    const events: string[] = []
    running = await startRelay({ storage, log: (event) => events.push(event) })
    const address = someAddress()
    const client = await connect(running.url)
    await client.open(address)
    await client.put(address.volume, [someEntry()])
    storage.refuseWith = { kind: 'disk-full' }
    for (const ref of [70, 71, 72]) {
      client.send({ type: 'put', volume: address.volume, ref, entries: [someEntry()] })
      expect(await client.next('refused')).toMatchObject({ code: 'relay-full', ref })
    }
    expect(await (await fetch(`${running.http}/healthz`)).json()).toEqual({ ok: true, takesEntries: false })
    const reader = await connect(running.url)
    expect((await reader.open(address)).head).toBe(1)
    await reader.next('entries')
    storage.refuseWith = null
    expect((await client.put(address.volume, [someEntry()])).numbers).toEqual([2])
    expect(events.filter((event) => event.startsWith('storage'))).toEqual([
      'storage-full',
      'storage-recovered',
    ])
  })
})
