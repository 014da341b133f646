import wasmUrl from '@automerge/automerge/automerge.wasm?url'
import { createSession, type SessionPorts, type ShellView, type ViewName, type Views } from './app/index.ts'
import { assert, labels, refuse, silentLog, systemClock, systemRandom, type Disk } from './base/index.ts'
import { cryptoReady, hash, verify, type PublicSigningKey } from './crypto/index.ts'
import { startAutomerge } from './documents/index.ts'
import { createVault } from './keys/index.ts'
import { browserKeyWrap, browserPersistence, memoryDisk, openIndexedDbDisk } from './store/index.ts'
import { createTabs, createWire, deskOf, serve, systemScheduler, type Lead } from './sync/index.ts'

/**
 * The dedicated worker of a tab. Of all tabs one worker leads: it holds the keys, Automerge and the connection. The
 * others pass the questions of their page on to it, and one takes over when it dies. Locking ends every one of them, and
 * with it all memory that held a secret.
 */
const name = 'kith'
const diskName = 'kith'
const keyName = 'kith-keys'

const views: readonly ViewName[] = [
  'shell',
  'today',
  'people',
  'profile',
  'visit',
  'records',
  'talk',
  'seeAs',
  'me',
  'devices',
]

function portsOn(disk: Disk): SessionPorts {
  const vault = createVault(disk, browserKeyWrap(keyName, systemRandom), systemRandom)
  return {
    disk,
    vault,
    lock: vault.lock,
    scratchDisk: memoryDisk,
    clock: systemClock,
    random: systemRandom,
    scheduler: systemScheduler,
    connect: (options) => createWire({ ...options, hash, verify: isReceiptGood }),
    persistence: browserPersistence(navigator.storage),
    log: silentLog,
    relayUrl: `${location.origin.replace(/^http/, 'ws')}/relay`,
    origin: location.origin,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    async wipe() {
      const all = await disk.list('')
      const wiped = await disk.write(all.map(([key]) => ({ remove: key })))
      assert(wiped.ok, 'an emptied disk has room for nothing')
    },
  }
}

async function lead(): Promise<Lead> {
  await Promise.all([cryptoReady, startAutomerge(wasmUrl)])
  const disk = await openIndexedDbDisk(diskName)
  if (!disk.ok) return leadWithout()
  const session = await createSession(portsOn(disk.value))
  const watches = Object.fromEntries(
    views.map((view) => [
      view,
      (params: Views[typeof view]['params'], push: (data: unknown) => void) =>
        session.watch(view, params, push),
    ]),
  )
  return { desk: deskOf({ calls: { run: session.run as never }, watches }), stop: () => session.close() }
}

/** The browser keeps nothing for this page: said on the screen, and asked again when the page is loaded again. */
function leadWithout(): Lead {
  const unreadable: ShellView = { phase: 'unreadable', why: 'disk-broken' }
  return {
    desk: deskOf({
      calls: { run: async () => refuse({ kind: 'disk-broken' }) },
      watches: {
        shell: (_params: null, push) => {
          push(unreadable)
          return () => {}
        },
      },
    }),
    stop: async () => {},
  }
}

const tabs = createTabs({
  name,
  locks: navigator.locks,
  channel: new BroadcastChannel(name),
  onLead: lead,
  onState: () => {},
  scheduler: systemScheduler,
  random: systemRandom,
})

serve(self, tabs)

/** The relay's word, by its own key. */
function isReceiptGood(message: Uint8Array, signature: Uint8Array, relay: Uint8Array): boolean {
  return verify(labels.relayReceipt, message, signature, relay as PublicSigningKey)
}
