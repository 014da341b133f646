import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { ok, refuse, type Clock, type Log, type Random, type Result } from '../src/base/index.ts'
import { limits } from '../src/protocol/index.ts'
import type { Identity } from './identity.ts'
import { emptySite, type Site } from './site/files.ts'
import { securityHeaders } from './site/headers.ts'
import { answerRequest, sendAnswer } from './site/serve.ts'
import type { Storage } from './storage/storage.ts'
import type { Waker } from './push/waker.ts'
import { createTimers, type TimerLimits } from './timers/timers.ts'
import { createAddresses, type AddressLimits } from './wire/addresses.ts'
import { createConnection, type Connection } from './wire/connection.ts'
import { addressOf, isAllowedOrigin } from './wire/origins.ts'
import { attachSocket, type SocketLimits } from './wire/socket.ts'
import { createVolumes } from './wire/volumes.ts'

export type RelayLimits = SocketLimits & AddressLimits & TimerLimits & { readonly admissionMs: number }

const mebibyte = 1024 * 1024

export const defaultLimits: RelayLimits = {
  admissionMs: limits.admissionMs,
  pingMs: 45_000,
  connectionRate: { perSecond: 2 * mebibyte, burst: 32 * mebibyte },
  addressRate: { perSecond: 8 * mebibyte, burst: 128 * mebibyte },
  socketsPerAddress: 200,
  sockets: 10_000,
  timers: 50_000,
  timerEveryMs: 1000,
  wakeAgainMs: [5_000, 30_000, 120_000],
}

export type RelayOptions = {
  readonly port: number
  readonly host: string
  readonly storage: Storage
  readonly identity: Identity
  readonly log: Log
  readonly clock: Clock
  readonly random: Random
  readonly site?: Site
  /** Wakes phones whose app is closed, where the co-op wants that. */
  readonly waker?: Waker
  readonly origins?: readonly string[]
  readonly behindProxy?: boolean
  readonly limits?: Partial<RelayLimits>
}

export type Relay = {
  readonly port: number
  /** Takes no more, answers what was asked, tells the connected, closes the storage. */
  close(): Promise<void>
}

export type RelayRefusal = { readonly kind: 'cannot-listen'; readonly why: string }

/** How long the connected have to say goodbye when the relay stops. */
const farewellMs = 1500

export async function createRelay(options: RelayOptions): Promise<Result<Relay, RelayRefusal>> {
  const { storage, identity, log, clock, random, site = emptySite, origins = [] } = options
  const bounds: RelayLimits = { ...defaultLimits, ...options.limits }
  const now = (): number => clock.now()
  const volumes = createVolumes(storage, log)
  const timers = createTimers({ storage, limits: bounds, now, log, came: volumes.came, waker: options.waker })
  const addresses = createAddresses(bounds, now)
  const connections = new Set<Connection>()
  const headers = securityHeaders(origins.map((origin) => origin.replace(/^http/, 'ws')))
  const health = (): object => ({ ok: true, takesEntries: volumes.takesEntries() })

  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    response.on('error', () => log('socket-error'))
    sendAnswer(response, answerRequest(request, site, health), headers, request.method !== 'HEAD')
  })
  http.maxConnections = bounds.sockets + 1000
  http.on('clientError', (_error, socket) => socket.destroy())

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
  })

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => log('socket-error'))
    const turnAway = (status: string): void => {
      log('turned-away')
      const bytes = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`
      socket.end(bytes, () => socket.destroy())
    }
    if (request.url !== '/relay') return turnAway('404 Not Found')
    if (!isAllowedOrigin(request, origins)) return turnAway('403 Forbidden')
    const place = addresses.enter(addressOf(request, options.behindProxy === true))
    if (place === undefined) return turnAway('429 Too Many Requests')
    socket.once('close', place.leave)
    sockets.handleUpgrade(request, socket, head, (websocket) => {
      const connection = attachSocket(websocket, place, bounds, now, log, (link) =>
        createConnection({
          ...{ link, identity, storage, volumes, timers, random, log },
          admissionMs: bounds.admissionMs,
        }),
      )
      connections.add(connection)
      websocket.once('close', () => connections.delete(connection))
    })
  })

  const listening = await listen(http, options)
  if (!listening.ok) return listening
  await timers.start()
  log('listening')

  return ok({
    port: listening.value,
    async close() {
      log('stopping', { connections: connections.size })
      const closed = new Promise<void>((resolve) => http.close(() => resolve()))
      timers.stop()
      await volumes.settled()
      for (const connection of connections) connection.end('relay-stopping')
      await Promise.race([closed, wait(farewellMs)])
      for (const websocket of sockets.clients) websocket.terminate()
      http.closeAllConnections()
      await storage.close()
      log('stopped')
    },
  })
}

/** Resolves with the port, which the system chooses when 0 was asked for. */
const listen = (http: Server, { port, host }: RelayOptions): Promise<Result<number, RelayRefusal>> =>
  new Promise((resolve) => {
    http.once('error', (error) => resolve(refuse({ kind: 'cannot-listen', why: error.message })))
    http.listen(port, host, () => resolve(ok((http.address() as AddressInfo).port)))
  })

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
