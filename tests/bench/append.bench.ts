import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sodium from 'libsodium-wrappers'
import { open } from 'lmdb'
import { WebSocket } from 'ws'
import { connect, someAddress, someEntry, type TestClient } from '../helpers/relayClient.ts'
import { start } from './child.ts'
import { micros, timed } from './clock.ts'
import type { Bench, Times, Work } from './bench.ts'

const entryLength = 550

/**
 * An append is done when the relay's signed receipt is here: on its disk, flushed. Against the socket alone, against the
 * same LMDB with flushed commits alone, and against libsodium alone (two hashes and a signature). A million divided by
 * the microseconds is appends in a second.
 */
export const benches = [() => appends(1, 60), () => appends(20, 10)]

async function appends(writers: number, each: number): Promise<Bench> {
  await sodium.ready
  const relay = await start('relay', null)
  const echo = await start('echo', null)
  const clients: { client: TestClient; address: ReturnType<typeof someAddress>; put: number }[] = []
  const sockets: WebSocket[] = []
  for (let n = 0; n < writers; n++) {
    const address = someAddress()
    const client = await connect(relay.began.url)
    await client.open(address)
    clients.push({ client, address, put: 0 })
    sockets.push(await opened(echo.began.url))
  }
  const size = writers * each
  const lmdb = openLmdb()

  const subject: Work = {
    name: `${writers} at once, to its receipt`,
    async run() {
      const entries = Array.from({ length: size }, () => someEntry(entryLength))
      let bad = 0
      const times = await atOnce(writers, each, async (writer, i) => {
        const one = clients[writer]
        const entry = entries[writer * each + i]
        if (!one || !entry) throw new Error('There is no such writer')
        const receipt = await one.client.put(one.address.volume, [entry])
        if (receipt.numbers[0] !== ++one.put) bad++
      })
      if (bad > 0) throw new Error('Receipts were not numbered one after the other')
      return times
    },
  }
  const socketAlone: Work = {
    name: 'ws alone, echoed',
    run() {
      const frame = someEntry(entryLength + 180)
      return atOnce(writers, each, async (writer) => echoed(sockets[writer], frame))
    },
  }
  const lmdbAlone: Work = {
    name: writers === 1 ? 'LMDB alone, flushed' : `LMDB alone, flushed for ${writers} at once`,
    run: () => atOnce(1, each, async () => lmdb.append(writers), writers),
  }
  const key = sodium.crypto_sign_keypair().privateKey
  const cryptoAlone: Work = {
    name: 'libsodium alone',
    run() {
      const entry = someEntry(entryLength)
      return atOnce(1, size, async () => {
        const id = sodium.crypto_generichash(64, entry, null)
        const chain = sodium.crypto_generichash(64, id, null)
        sodium.crypto_sign_detached(chain, key)
      })
    },
  }
  return {
    name: writers === 1 ? 'append, one writer' : `append, ${writers} writers`,
    tells: writers === 1 ? ['p50', 'p95'] : ['mean'],
    rounds: 15,
    compare: [{ subject, against: [socketAlone, lmdbAlone, cryptoAlone] }],
    async close() {
      for (const { client } of clients) client.socket.terminate()
      for (const socket of sockets) socket.terminate()
      await relay.end()
      await echo.end()
      lmdb.close()
    },
  }
}

/** One by one the time of each; of many at once the time of all, divided. */
async function atOnce(
  writers: number,
  each: number,
  run: (writer: number, i: number) => Promise<void>,
  done = writers,
): Promise<Times> {
  const times: number[] = []
  const one = async (writer: number): Promise<void> => {
    for (let i = 0; i < each; i++) {
      const began = micros()
      await run(writer, i)
      times.push(micros() - began)
    }
  }
  const all = await timed(done * each, () => Promise.all(Array.from({ length: writers }, (_, n) => one(n))))
  return done === 1 ? { wall: times } : all
}

async function opened(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await new Promise((resolve) => socket.once('open', resolve))
  return socket
}

const echoed = (socket: WebSocket | undefined, frame: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    socket?.once('message', () => resolve())
    socket?.send(frame)
  })

/** As the relay has it: an entry, its number and the state of its volume, visible once it is flushed. */
function openLmdb() {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const binary = { keyEncoding: 'binary', encoding: 'binary' } as const
  const root = open({ ...binary, path: join(folder, 'volumes'), overlappingSync: false, maxDbs: 8 })
  const [entries, numbers, states] = ['entries', 'numbers', 'states'].map((name) =>
    root.openDB<Buffer, Buffer>({ ...binary, name }),
  )
  const volume = Buffer.from(someEntry(32))
  const entry = Buffer.from(someEntry(entryLength))
  let head = 0
  const next = (): Buffer => {
    const number = Buffer.alloc(8)
    number.writeBigUInt64BE(BigInt(++head))
    return Buffer.concat([volume, number])
  }
  return {
    append(group: number): void {
      root.transactionSync(() => {
        for (let i = 0; i < group; i++) {
          const key = next()
          entries?.putSync(key, entry)
          numbers?.putSync(Buffer.concat([volume, Buffer.from(someEntry(32))]), key.subarray(32))
          states?.putSync(volume, entry.subarray(0, 48))
        }
      })
    },
    close() {
      void root.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
