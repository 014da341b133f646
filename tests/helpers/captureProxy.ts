import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'

/**
 * Stands between devices and the relay: what a network sees, and what a network does. Whole websocket messages are
 * recorded, both ways, since on the wire a client's are masked and would hide any word.
 */
export type Proxy = {
  /** What a device takes for the co-op's address. */
  readonly origin: string
  /** Requests as they came in, then messages of both directions, when recording. */
  readonly recorded: readonly Buffer[]
  readonly connections: () => number
  /** Breaks every connection in the middle of whatever it is doing. Answers how many there were. */
  cut(): number
  /** While away no connection comes about: the devices behind it are offline. */
  away(isAway: boolean): void
  /** Where the relay is from now on. */
  lead(to: string): void
  close(): Promise<void>
}

/** `to` is the relay's address, ws://host:port/relay. */
export async function startProxy(to: string, isRecording = false): Promise<Proxy> {
  const recorded: Buffer[] = []
  const record = (bytes: Buffer): void => {
    if (isRecording) recorded.push(Buffer.from(bytes))
  }
  const pairs = new Set<{ readonly near: WebSocket; readonly far: WebSocket }>()
  const server = createServer((_request, response) => response.writeHead(404).end())
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  let target = to
  let isAway = false

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    if (isAway) return socket.destroy()
    record(Buffer.from(`${request.url} ${JSON.stringify(request.headers)}`))
    return sockets.handleUpgrade(request, socket, head, join)
  })

  function join(near: WebSocket): void {
    const far = new WebSocket(target, { perMessageDeflate: false })
    const pair = { near, far }
    const early: { data: Buffer; binary: boolean }[] = []
    pairs.add(pair)
    const part = (): void => {
      pairs.delete(pair)
      near.terminate()
      far.terminate()
    }
    for (const one of [near, far]) one.on('error', part).on('close', part)
    near.on('message', (data: Buffer, binary) => {
      record(data)
      if (far.readyState === WebSocket.OPEN) far.send(data, { binary })
      else early.push({ data, binary })
    })
    far.on('open', () => {
      for (const { data, binary } of early.splice(0)) far.send(data, { binary })
    })
    far.on('message', (data: Buffer, binary) => {
      record(data)
      if (near.readyState === WebSocket.OPEN) near.send(data, { binary })
    })
  }

  function cut(): number {
    const all = [...pairs]
    for (const { near, far } of all) {
      near.terminate()
      far.terminate()
    }
    return all.length
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recorded,
    connections: () => pairs.size,
    cut,
    away(is) {
      isAway = is
      if (is) cut()
    },
    lead(to) {
      target = to
    },
    async close() {
      isAway = true
      cut()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
