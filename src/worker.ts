import wasmUrl from '@automerge/automerge/automerge.wasm?url'
import { createSession, type DevicePorts, type ShellView, type ViewName, type Views } from './app/index.ts'
import { assert, labels, refuse, silentLog, systemClock, systemRandom, type Disk } from './base/index.ts'
import { cryptoReady, hash, verify, type PublicSigningKey } from './crypto/index.ts'
import { startAutomerge } from './documents/index.ts'
import { createVault } from './keys/index.ts'
import {
  browserKeyWrap,
  browserPersistence,
  createDoorCards,
  createSlots,
  isSlot,
  memoryDisk,
  openIndexedDbDisk,
  slotNames,
  slotsDiskName,
} from './store/index.ts'
import { createTabs, createWire, deskOf, serve, systemScheduler, type Lead } from './sync/index.ts'

/**
 * The dedicated worker of a tab. Of all tabs one worker leads: it holds the keys, Automerge and the connection. The
 * others pass the questions of their page on to it, and one takes over when it dies. Locking ends every one of them, and
 * with it all memory that held a secret.
 *
 * Each person on a shared device has a slot, with databases, locks and channels of its own, and so a leader of its own.
 * The worker is named after it, and opens no other's.
 */
const slot = self.name
assert(isSlot(slot), 'a worker is named after its slot')
const names = slotNames(slot)

const views: Readonly<Record<ViewName, true>> = {
  shell: true,
  teams: true,
  beginning: true,
  briefs: true,
  member: true,
  myPage: true,
  contacts: true,
  looks: true,
  today: true,
  doorDay: true,
  people: true,
  addresses: true,
  person: true,
  unsent: true,
  profile: true,
  visit: true,
  toAgree: true,
  lateVisits: true,
  draft: true,
  workLimits: true,
  journeys: true,
  dayOrder: true,
  week: true,
  plannedVisit: true,
  records: true,
  timeline: true,
  timelineMonth: true,
  trend: true,
  trends: true,
  goals: true,
  trust: true,
  keeping: true,
  lastTimes: true,
  body: true,
  recordForm: true,
  talk: true,
  calls: true,
  unlisted: true,
  cameFrom: true,
  letter: true,
  digest: true,
  directTalk: true,
  directTalks: true,
  importantNews: true,
  newsOne: true,
  tasks: true,
  task: true,
  seeAs: true,
  me: true,
  devices: true,
  happened: true,
  helpers: true,
  media: true,
  medicines: true,
  medicine: true,
  medicineDue: true,
  medicineChart: true,
  hats: true,
  pause: true,
  leaving: true,
  nominees: true,
  opened: true,
  doors: true,
  decisions: true,
  consents: true,
  trials: true,
  wishes: true,
  joinCards: true,
  promises: true,
  concernForm: true,
  concerns: true,
  concern: true,
  glass: true,
  alone: true,
  wake: true,
  checks: true,
  papers: true,
  emergency: true,
  carer: true,
  circles: true,
  whoCanSee: true,
  crew: true,
  money: true,
  coins: true,
  achievements: true,
  pool: true,
  tin: true,
}

function portsOn(disk: Disk, slots: Disk): DevicePorts {
  const wrap = browserKeyWrap(names.keys, systemRandom)
  const vault = createVault(disk, wrap, systemRandom)
  const doorCards = createDoorCards(disk, browserKeyWrap(names.keys, systemRandom, 'door'))
  return {
    disk,
    vault,
    lock: vault.lock,
    slot: { id: slot, slots: createSlots(slots) },
    doorCards,
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
      await doorCards.clear()
      const all = await disk.list('')
      const wiped = await disk.write(all.map(([key]) => ({ remove: key })))
      assert(wiped.ok, 'an emptied disk has room for nothing')
      await wrap.forget()
    },
  }
}

async function lead(): Promise<Lead> {
  await Promise.all([cryptoReady, startAutomerge(wasmUrl)])
  const [disk, slots] = await Promise.all([openIndexedDbDisk(names.disk), openIndexedDbDisk(slotsDiskName)])
  if (!disk.ok || !slots.ok) return leadWithout()
  const session = await createSession(portsOn(disk.value, slots.value))
  const watches = Object.fromEntries(
    (Object.keys(views) as ViewName[]).map((view) => [
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
  name: names.tabs,
  locks: navigator.locks,
  channel: new BroadcastChannel(names.tabs),
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
