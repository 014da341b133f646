import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { ok, silentLog, systemRandom } from '../../src/base/index.ts'
import {
  decodeClientFrame,
  decodeClientMessage,
  decodeRelayFrame,
  decodeRelayMessage,
  encodeKithFrame,
  encodeRelayMessage,
  type ClientMessage,
  type RelayMessage,
  type VolumeId,
} from '../../src/protocol/index.ts'
import { identityFromSeed, type Identity } from '../../sync-server/identity.ts'
import { defaultLimits } from '../../sync-server/relay.ts'
import type { Timers } from '../../sync-server/timers/timers.ts'
import { createAddresses } from '../../sync-server/wire/addresses.ts'
import { createConnection, type Connection } from '../../sync-server/wire/connection.ts'
import type { Link } from '../../sync-server/wire/link.ts'
import { attachSocket } from '../../sync-server/wire/socket.ts'
import { createVolumes, type Follower } from '../../sync-server/wire/volumes.ts'
import { createLiarStorage } from './liarStorage.ts'

/** An entry that somebody put, as the relay that decides whom to show it to sees it: all it knows. */
export type Put = {
  readonly volume: VolumeId
  readonly bytes: Uint8Array
  /** Which one since this face began. */
  readonly nth: number
  /** Where: to whom the face that took it belongs. */
  readonly at: string
}

/**
 * The co-op's own relay gone bad: its wire, its numbers and its signatures, over a history that it makes up. It has faces,
 * all under one key. Each tells its own history to whoever is led to it; what is put at one is passed on to the others
 * unless they hold it back. So every lie is signed, and none shows by itself.
 */
export type Face = {
  readonly http: string
  /** ws:// */
  readonly url: string
  readonly entriesByVolume: Map<VolumeId, Uint8Array[]>
  /** Which entries put at other faces are not told here. */
  holdBack(is: (put: Put) => boolean): void
  /** Every volume ends after this many of its entries. */
  rollBackTo(count: (volume: VolumeId, head: number) => number): void
  /** Every volume's entries in an order of the relay's choice. */
  reorder(change: (entries: readonly Uint8Array[]) => readonly Uint8Array[]): void
  /** As if somebody had put it: numbered, signed for and pushed. */
  inject(volume: VolumeId, bytes: Uint8Array): Promise<void>
  /** Again, under a number of its own. Whoever is connected hears of it when they come back. */
  replay(volume: VolumeId, bytes: Uint8Array): void
  /** Every message on its way out. Undefined: it is not sent. */
  rewrite(change: (message: RelayMessage) => RelayMessage | undefined): void
  /** Hangs up on everybody who is led here. They come back. */
  cut(): void
  /** What was said to it, without what was said. */
  readonly heard: readonly ClientMessage['type'][]
}

export type LiarRelay = Face & {
  /** Another face of it; it begins with the history of this one. */
  face(): Promise<Face>
  /** The relay's signed word for anything at all. */
  readonly identity: Identity
  /** Speaks under another key from now on. */
  swapKey(): void
  close(): Promise<void>
}

export async function startLiarRelay(): Promise<LiarRelay> {
  let identity = identityFromSeed(systemRandom(32))
  /** What came from another face goes no further: that one told everybody. */
  const passed = new WeakSet<Uint8Array>()
  const faces: (Face & { readonly hears: (put: Put) => Promise<void>; close(): Promise<void> })[] = []

  async function begin(from: ReadonlyMap<VolumeId, readonly Uint8Array[]>) {
    const storage = createLiarStorage(from)
    const volumes = createVolumes(
      {
        ...storage,
        async append(volume, entries) {
          const appended = await storage.append(volume, entries)
          if (appended.ok)
            for (const bytes of appended.value.fresh.entries)
              for (const other of passed.has(bytes) ? [] : faces)
                if (other !== face) void other.hears({ volume, bytes, nth: nth++, at: url })
          return appended
        },
      },
      silentLog,
    )
    const addresses = createAddresses(defaultLimits, Date.now)
    const http = createServer((_, response) => response.writeHead(404).end())
    const webSockets = new WebSocketServer({ server: http, perMessageDeflate: false })
    const open = new Set<WebSocket>()
    let nth = 0
    let url = ''
    let held: (put: Put) => boolean = () => false
    let rewritten: (message: RelayMessage) => RelayMessage | undefined = (message) => message
    const heard: ClientMessage['type'][] = []

    webSockets.on('connection', (socket) => {
      const place = addresses.enter('127.0.0.1')
      if (!place) return socket.terminate()
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      attachSocket(socket, place, defaultLimits, Date.now, silentLog, (link) =>
        listening(
          createConnection({
            link: lying(link),
            identity: {
              publicKey: identity.publicKey,
              signState: (volume, state) => identity.signState(volume, state),
            },
            storage,
            volumes,
            timers: noTimers,
            random: systemRandom,
            log: silentLog,
            admissionMs: defaultLimits.admissionMs,
          }),
        ),
      )
      return undefined
    })

    const lying = (link: Link): Link => ({
      ...link,
      send(bytes) {
        const frame = decodeRelayFrame(bytes)
        const message = frame.ok && frame.value.type === 'kith' && decodeRelayMessage(frame.value.data)
        if (!frame.ok || frame.value.type !== 'kith' || !message || !message.ok) return link.send(bytes)
        const other = rewritten(message.value)
        if (other === undefined) return undefined
        const { senderId, targetId } = frame.value
        return link.send(encodeKithFrame(senderId, targetId, encodeRelayMessage(other)))
      },
    })

    const listening = (connection: Connection): Connection => ({
      ...connection,
      receive(bytes) {
        const frame = decodeClientFrame(bytes)
        const message = frame.ok && frame.value.type === 'kith' && decodeClientMessage(frame.value.data)
        if (message && message.ok) heard.push(message.value.type)
        connection.receive(bytes)
      },
    })

    const put = (volume: VolumeId, bytes: Uint8Array): Promise<void> =>
      new Promise((resolve) => {
        volumes.append(volume, 0, [bytes], { ...nobody, acknowledged: () => resolve() })
      })

    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const { port } = http.address() as AddressInfo
    url = `ws://127.0.0.1:${port}/relay`
    const change = (
      of: (volume: VolumeId, entries: readonly Uint8Array[]) => readonly Uint8Array[],
    ): void => {
      for (const [volume, entries] of storage.entriesByVolume)
        storage.entriesByVolume.set(volume, [...of(volume, entries)])
    }
    const cut = (): void => open.forEach((socket) => socket.terminate())
    const face = {
      http: `http://127.0.0.1:${port}`,
      url,
      entriesByVolume: storage.entriesByVolume,
      holdBack: (is: (put: Put) => boolean) => void (held = is),
      rollBackTo: (count: (volume: VolumeId, head: number) => number) =>
        change((volume, entries) => entries.slice(0, count(volume, entries.length))),
      reorder: (order: (entries: readonly Uint8Array[]) => readonly Uint8Array[]) =>
        change((_, entries) => order(entries)),
      inject: put,
      replay: (volume: VolumeId, bytes: Uint8Array) =>
        void storage.entriesByVolume.set(volume, [
          ...(storage.entriesByVolume.get(volume) ?? []),
          bytes.slice(),
        ]),
      rewrite: (to: (message: RelayMessage) => RelayMessage | undefined) => void (rewritten = to),
      cut,
      heard,
      async hears(one: Put) {
        if (held(one)) return
        const bytes = one.bytes.slice()
        passed.add(bytes)
        await put(one.volume, bytes)
      },
      async close() {
        cut()
        webSockets.close()
        await new Promise<void>((resolve) => {
          http.close(() => resolve())
          http.closeAllConnections()
        })
      },
    }
    faces.push(face)
    return face
  }

  const first = await begin(new Map())
  return {
    ...first,
    get identity() {
      return identity
    },
    face: () => begin(first.entriesByVolume),
    swapKey() {
      identity = identityFromSeed(systemRandom(32))
    },
    async close() {
      for (const face of faces) await face.close()
    },
  }
}

/** This relay is not asked for any. */
const noTimers: Timers = {
  push: null,
  leave: async () => ok(undefined),
  cancel: async () => ok(undefined),
  start: async () => {},
  stop: () => {},
}

/** Who puts an entry that came to another face: whoever is connected here gets it pushed. */
const nobody: Follower = { arrived: () => {}, acknowledged: () => {}, came: () => {} }
