import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labels, type Label } from '../../src/base/index.ts'
import { admissionBytes, receiptBytes, type Open } from '../../src/protocol/index.ts'
import { signBytes, verifyBytes } from '../../sync-server/signing.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { connect, proveTo, someAddress, someEntry, type TestClient } from '../helpers/relayClient.ts'

describe('admission', () => {
  let running: RunningRelay
  let client: TestClient
  beforeEach(async () => {
    running = await startRelay()
    client = await connect(running.url)
  })
  afterEach(() => running.stop())

  const refusedOpen = async (open: Open): Promise<void> => {
    client.send(open)
    expect(await client.next('refused')).toMatchObject({ code: 'not-admitted', volume: open.volume })
  }

  it('A9: an answer that another relay drew out of a client by our nonce is worth nothing here', async () => {
    const other = await startRelay()
    const address = someAddress()
    const challenge = { relay: other.publicKey, relayNonce: client.hello.nonce }
    await refusedOpen(proveTo(challenge, address))
    await other.stop()
  })

  it('A9: an answer to another connection of this relay is worth nothing on this one', async () => {
    const elsewhere = await connect(running.url)
    await refusedOpen(elsewhere.openMessage(someAddress()))
  })

  it('A9: the nonce of a connection is its own', async () => {
    const nonces = await Promise.all(Array.from({ length: 20 }, () => connect(running.url)))
    expect(new Set(nonces.map(({ hello }) => Buffer.from(hello.nonce).toString('hex'))).size).toBe(20)
  })

  it('A9: a proof with its nonce changed, or for another volume, is refused', async () => {
    const address = someAddress()
    const open = client.openMessage(address)
    await refusedOpen({ ...open, nonce: new Uint8Array(randomBytes(32)) })
    await refusedOpen({ ...open, volume: someAddress().volume })
  })

  it('A11: a signature by the address for any other purpose does not open the volume', async () => {
    const address = someAddress()
    const nonce = new Uint8Array(randomBytes(32))
    const terms = {
      relay: client.hello.relay,
      relayNonce: client.hello.nonce,
      nonce,
      volume: address.volume,
    }
    const bytes = admissionBytes(terms)
    const others = Object.values(labels).filter((label) => label !== labels.relayAdmission)
    const failing = new Set<Label>()
    for (const label of others) {
      const each = await connect(running.url)
      const message = admissionBytes({ ...terms, relayNonce: each.hello.nonce })
      const proof = signBytes(label, message, address.key)
      each.send({ type: 'open', volume: address.volume, since: 0, nonce, proof })
      if ((await each.next('refused')).code === 'not-admitted') failing.add(label)
      each.socket.terminate()
    }
    expect([...failing]).toEqual(others)
    const proof = signBytes(labels.relayAdmission, bytes, address.key)
    client.send({ type: 'open', volume: address.volume, since: 0, nonce, proof })
    await client.next('opened')
    for (const label of others)
      expect(verifyBytes(label, bytes, proof, Buffer.from(address.volume, 'hex'))).toBe(false)
  })

  it('A11: a receipt of the relay is no proof, and a proof no receipt', async () => {
    const address = someAddress()
    await client.open(address)
    const receipt = await client.put(address.volume, [someEntry()])
    await refusedOpen({ ...client.openMessage(address), proof: receipt.signature })
    const { proof } = client.openMessage(address)
    const bytes = receiptBytes(address.volume, receipt)
    expect(verifyBytes(labels.relayReceipt, bytes, proof, running.publicKey)).toBe(false)
  })

  it('nothing is put or read before a volume is open', async () => {
    const address = someAddress()
    client.send({ type: 'put', volume: address.volume, ref: 1, entries: [someEntry()] })
    expect(await client.next('refused')).toMatchObject({ code: 'volume-not-open', ref: 1 })
    client.send({ type: 'more', volume: address.volume, since: 0 })
    expect(await client.next('refused')).toMatchObject({ code: 'volume-not-open', ref: null })
  })

  it('ends a connection after three false proofs', async () => {
    for (let i = 0; i < 3; i += 1)
      client.send({ ...client.openMessage(someAddress()), proof: new Uint8Array(64) })
    await client.next('refused', ({ code }) => code === 'admission-ended')
    expect(await client.closed).toBe(1008)
  })

  it('F7: a volume that exists and one that does not are refused alike', async () => {
    const address = someAddress()
    await client.open(address)
    await client.put(address.volume, [someEntry()])
    const stranger = await connect(running.url)
    const answers = []
    for (const volume of [address.volume, someAddress().volume]) {
      stranger.send({ ...stranger.openMessage(someAddress()), volume })
      const { type, code, ref } = await stranger.next('refused')
      answers.push({ type, code, ref })
    }
    expect(answers[0]).toEqual(answers[1])
  })
})
