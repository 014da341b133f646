import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { createServer, connect as connectTcp, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket, WebSocketServer } from 'ws'
import { device } from '../helpers/cast.devices.ts'
import { startRelay } from '../helpers/relay.ts'
import { micros } from './clock.ts'
import { diskOf, type DiskKind } from './folders.ts'

/**
 * What runs in processes of its own. A program says what it began with, answers words, may say things unasked, and ends.
 */
export const programs = { relay, echo, passOn, proxy, reader, listener, joiner }
export type Programs = typeof programs

/** The real relay on a real LMDB. */
async function relay(_takes: null, _note: (note: never) => void) {
  const running = await startRelay()
  return {
    began: {
      url: running.url,
      http: running.http,
      port: running.port,
      volumes: join(running.folder, 'volumes'),
    },
    words: { cpu: () => process.cpuUsage().user + process.cpuUsage().system },
    end: () => running.stop(),
  }
}

/** The least a relay can do: says back what it hears. */
async function echo(_takes: null, _note: (note: never) => void) {
  const server = await listening()
  server.sockets.on('connection', (socket) => socket.on('message', (bytes) => socket.send(bytes)))
  return { began: { url: server.url }, words: {}, end: server.end }
}

/** The least that passes on and keeps: every frame is on the disk, then with the others, then acknowledged. */
async function passOn(_takes: null, _note: (note: never) => void) {
  const server = await listening()
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const file = openSync(join(folder, 'log'), 'a')
  server.sockets.on('connection', (socket) =>
    socket.on('message', (bytes: Buffer) => {
      writeSync(file, bytes)
      fdatasyncSync(file)
      for (const other of server.sockets.clients) if (other !== socket) other.send(bytes)
      socket.send('kept')
    }),
  )
  return {
    began: { url: server.url },
    words: {},
    async end() {
      await server.end()
      closeSync(file)
      rmSync(folder, { recursive: true })
    },
  }
}

async function listening() {
  const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  await new Promise((resolve) => sockets.once('listening', resolve))
  return {
    sockets,
    url: `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`,
    async end() {
      for (const socket of sockets.clients) socket.terminate()
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
    },
  }
}

export type Chunk = { readonly at: number; readonly bytes: number }

/** Stands between a device and the relay: counts what goes up and down, and says when something goes up. */
async function proxy({ port }: { readonly port: number }, note: (chunk: Chunk) => void) {
  const open = new Set<Socket>()
  let up = 0
  let down = 0
  const server = createServer({ noDelay: true }, (near) => {
    const far = connectTcp({ host: '127.0.0.1', port, noDelay: true })
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => {
      const at = micros()
      up += bytes.length
      far.write(bytes)
      note({ at, bytes: bytes.length })
    })
    far.on('data', (bytes) => {
      down += bytes.length
      near.write(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = (server.address() as AddressInfo).port
  return {
    began: { http: `http://127.0.0.1:${at}`, url: `ws://127.0.0.1:${at}` },
    words: {
      /** Since the last time it was asked. */
      counted() {
        const counted = { up, down }
        up = 0
        down = 0
        return counted
      },
    },
    async end() {
      for (const socket of open) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type Seen = { readonly text: string; readonly at: number }

/** A device with the room of a circle on its screen: says when the last message there is another. */
async function reader(
  takes: {
    readonly origin: string
    readonly folder: string
    readonly disk: DiskKind
    readonly circleId: string
  },
  note: (seen: Seen) => void,
) {
  const open = await device({ origin: takes.origin, ...(await diskOf(takes.folder, takes.disk)) })
  open.session.watch('shell', null, () => {})
  let last = ''
  let count = 0
  open.session.watch('talk', { circleId: takes.circleId }, ({ room }) => {
    const at = micros()
    const text = room?.messages.at(-1)?.text ?? ''
    count = room?.messages.length ?? 0
    if (text !== last) note({ text, at })
    last = text
  })
  return { began: null, words: { count: () => count }, end: () => open.close() }
}

/** The bare twin of `reader`: says when a frame comes. */
async function listener({ url }: { readonly url: string }, note: (seen: Seen) => void) {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await new Promise((resolve) => socket.once('open', resolve))
  socket.on('message', (bytes: Buffer) => note({ at: micros(), text: bytes.subarray(0, 16).toString() }))
  return {
    began: null,
    words: {},
    async end() {
      socket.terminate()
    },
  }
}

/** A phone with nothing on it. */
async function joiner({ origin }: { readonly origin: string }, note: (seen: Seen) => void) {
  const open = await device({ origin })
  return {
    began: null,
    words: {
      accept: (link: string, name: string) => open.run('acceptInvitation', { link, name }),
      /** Notes the moment when so many records are there to be read. */
      async untilRecords(count: number) {
        await open.until('records', null, ({ records }) => records.length >= count, 120_000)
        note({ at: micros(), text: 'records' })
      },
      records: async () =>
        (await open.see('records', null)).records.map(({ recordId, note: words }) => [recordId, words]),
    },
    end: () => open.close(),
  }
}
