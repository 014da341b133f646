import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/base/index.ts'
import { encodePlain } from '../../src/base/index.ts'
import { encodeKithFrame } from '../../src/protocol/index.ts'
import { createJsonLog } from '../../sync-server/log.ts'
import { startRelay } from '../helpers/relay.ts'
import { connect, someAddress, someEntry } from '../helpers/relayClient.ts'
import { createMemoryStorage } from '../helpers/relayStorage.ts'

/** All the ways bytes end up as words. */
const spellings = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes)
  return [
    buffer.toString('hex'),
    buffer.toString('base64'),
    buffer.toString('base64url'),
    buffer.toString('latin1'),
  ]
}

describe('logs', () => {
  it('G5: no id, no address, no name and no content of anybody is ever in a line', async () => {
    const lines: string[] = []
    const printed: string[] = []
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = (text: string | Uint8Array): boolean => {
      printed.push(String(text))
      return true
    }
    const storage = createMemoryStorage()
    const log = createJsonLog((line) => lines.push(line), systemClock)
    const running = await startRelay({ storage, log, limits: { admissionMs: 200 } })
    const canary = `canary-${randomBytes(8).toString('hex')}`
    const address = someAddress()
    const stranger = someAddress()
    const entry = new Uint8Array(Buffer.from(`${canary}${'.'.repeat(300)}`))

    const client = await connect(running.url, {
      headers: { 'user-agent': canary, 'x-forwarded-for': '203.0.113.77' },
    })
    await client.open(address)
    await client.put(address.volume, [entry, someEntry()])
    client.send({ ...client.openMessage(stranger), proof: new Uint8Array(64) })
    await client.next('refused')
    for (const refusal of [
      { kind: 'disk-full' },
      { kind: 'disk-broken', why: canary },
      { kind: 'volume-full' },
    ] as const) {
      storage.refuseWith = refusal
      client.send({ type: 'put', volume: address.volume, ref: 5, entries: [entry] })
      await client.next('refused')
    }
    client.socket.send(encodeKithFrame(client.peer, client.relayPeer, encodePlain({ type: canary })))
    await client.closed
    const idle = await connect(running.url)
    await idle.closed
    await connect(running.url, { origin: `https://${canary}.example` }).catch(() => {})
    await fetch(`${running.http}/${canary}?${canary}`)
    await running.stop()
    process.stderr.write = write

    const all = lines.join('') + printed.join('')
    const forbidden = [
      canary,
      client.peer,
      client.relayPeer,
      '127.0.0.1',
      '::1',
      '203.0.113.77',
      address.volume,
      stranger.volume,
      ...[entry, client.hello.nonce, client.hello.relay, Buffer.from(address.volume, 'hex')].flatMap(
        spellings,
      ),
    ]
    for (const word of forbidden) expect(all).not.toContain(word)
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event)
    for (const event of [
      'listening',
      'admitted',
      'storage-full',
      'ended-not-understood',
      'ended-admission-ended',
    ])
      expect(events).toContain(event)
    for (const line of lines) {
      const { time, event, ...counts } = JSON.parse(line) as Record<string, unknown>
      expect(typeof time).toBe('string')
      expect(event).toMatch(/^[a-z-]+$/)
      expect(Object.values(counts).every((count) => typeof count === 'number')).toBe(true)
    }
  })
})
