import { systemClock } from './base/index.ts'
import { pageBridge } from './page.ts'
import { registerServiceWorker } from './sw/register.ts'
import { mountApp, type Updates } from './ui/index.ts'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no place for the app.')

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

mountApp(
  root,
  pageBridge(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })),
  {
    clock: systemClock,
    locale: 'en-GB',
    origin: location.origin,
    updates,
  },
)

void registerServiceWorker({
  onUpdateReady(use) {
    activate = use
    for (const listener of listeners) listener()
  },
  onOfflineReady() {},
})
