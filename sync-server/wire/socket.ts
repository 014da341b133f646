import type { RawData, WebSocket } from 'ws'
import type { Log } from '../../src/base/index.ts'
import type { Place } from './addresses.ts'
import type { Connection } from './connection.ts'
import type { Link } from './link.ts'
import { createBucket, frameCost, type Rate } from './throttle.ts'

export type SocketLimits = {
  readonly connectionRate: Rate
  /** A ping goes out this often; who has answered nothing since the last is cut off. */
  readonly pingMs: number
}

/** How long a closed socket may take to say goodbye. */
const goodbyeMs = 2000

/** Ties a websocket to a connection, and holds it to its limits. Every event of the socket is listened to here. */
export function attachSocket(
  socket: WebSocket,
  place: Place,
  limits: SocketLimits,
  now: () => number,
  log: Log,
  connect: (link: Link) => Connection,
): Connection {
  const bucket = createBucket(limits.connectionRate, now())
  const timers = new Set<NodeJS.Timeout>()
  let holds = 0
  let heard = true

  const later = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, ms)
    timers.add(timer)
  }

  const link: Link = {
    send(bytes) {
      if (socket.readyState === socket.OPEN) socket.send(bytes, { binary: true }, () => connection.drained())
    },
    backlog: () => socket.bufferedAmount,
    pause() {
      holds += 1
      if (holds === 1 && socket.readyState === socket.OPEN) socket.pause()
    },
    resume() {
      holds -= 1
      heard = true
      if (holds === 0 && socket.isPaused) socket.resume()
    },
    charge(cost) {
      const wait = Math.max(bucket.take(cost, now()), place.bucket.take(cost, now()))
      if (wait === 0) return
      link.pause()
      later(wait, link.resume)
    },
    close(why) {
      if (socket.isPaused) socket.resume()
      socket.close(why === 'stopping' ? 1001 : 1008)
      later(goodbyeMs, () => socket.terminate())
    },
    cut: () => socket.terminate(),
  }

  const connection = connect(link)

  const pings = setInterval(() => {
    if (!heard && holds === 0) return connection.end('no-pong')
    heard = false
    if (socket.readyState === socket.OPEN) socket.ping()
  }, limits.pingMs)

  socket.on('pong', () => (heard = true))
  socket.on('ping', () => link.charge(frameCost(0)))
  socket.on('message', (data: RawData, isBinary: boolean) => {
    heard = true
    const bytes = toBytes(data)
    link.charge(frameCost(bytes.length))
    if (isBinary) connection.receive(bytes)
    else connection.end('not-understood')
  })
  // Too large a frame, reserved bits, a reset: ws closes the socket itself and says so here.
  socket.on('error', () => log('socket-error'))
  socket.on('close', () => {
    clearInterval(pings)
    for (const timer of timers) clearTimeout(timer)
    connection.gone()
    place.leave()
  })
  return connection
}

/** With ws's binaryType 'nodebuffer', data is one Buffer; the copy keeps no slab of other frames alive. */
const toBytes = (data: RawData): Uint8Array =>
  Array.isArray(data) ? new Uint8Array(Buffer.concat(data)) : new Uint8Array(data)
