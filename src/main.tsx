import { systemClock, systemRandom } from './base/index.ts'
import { pageBridge } from './page.ts'
import { registerServiceWorker } from './sw/register.ts'
import { browserWakes } from './sw/waking.ts'
import {
  browserPasskeys,
  createSlots,
  looksNoteIn,
  memoryDisk,
  openIndexedDbDisk,
  slotsDiskName,
  type Slots,
} from './store/index.ts'
import { bringTheRest, mountApp, type Updates } from './ui/index.ts'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no place for the app.')

/** Where the browser keeps nothing nobody shares it; the worker says the rest. */
async function openSlots(): Promise<Slots> {
  const disk = await openIndexedDbDisk(slotsDiskName)
  return createSlots(disk.ok ? disk.value : memoryDisk())
}

let activate: (() => void) | undefined
const listeners = new Set<() => void>()
const updates: Updates = {
  watch(onReady) {
    listeners.add(onReady)
    if (activate) onReady()
    return () => void listeners.delete(onReady)
  },
  use: () => activate?.(),
}

const bridge = pageBridge(
  (slot) => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: slot }),
  openSlots(),
)
mountApp(root, bridge, {
  clock: systemClock,
  looksDoor: looksNoteIn(localStorage),
  origin: location.origin,
  updates,
  passkeys: browserPasskeys(window, systemRandom),
  wakes: import.meta.env.PROD ? browserWakes(window) : null,
})

// The first page is there, and the worker with all that it had to fetch.
const stop = bridge.watch('shell', null, () => {
  queueMicrotask(() => stop())
  void bringTheRest()
})

void registerServiceWorker({
  onUpdateReady(use) {
    activate = use
    for (const listener of listeners) listener()
  },
  onOfflineReady() {},
})
