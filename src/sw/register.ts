import type { SkipWaiting } from './files.ts'

export type ServiceWorkerEvents = {
  /** A new version is on the device and waits. Show it; call `activate` when the person agrees: the page reloads. */
  readonly onUpdateReady: (activate: () => void) => void
  /** Everything is on the device: from now on the app opens without a network. Once, after the first visit. */
  readonly onOfflineReady: () => void
}

/**
 * Call once, after the page has drawn. Does nothing in development, and where there are no service workers, which
 * includes pages that came over plain http from another machine.
 */
export async function registerServiceWorker(events: ServiceWorkerEvents, url = '/sw.js'): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  const firstVisit = container.controller === null
  let controlled = !firstVisit
  let agreed = false

  const offer = (waiting: ServiceWorker): void =>
    events.onUpdateReady(() => {
      agreed = true
      waiting.postMessage({ type: 'skip-waiting' } satisfies SkipWaiting)
    })

  container.addEventListener('controllerchange', () => {
    if (agreed) location.reload()
    // Another tab agreed: this one still runs the old version, and its person may be typing. It reloads when told to.
    else if (controlled) events.onUpdateReady(() => location.reload())
    controlled = true
  })

  const registration = await container.register(url, { scope: '/', updateViaCache: 'none' })
  if (registration.waiting && container.controller) offer(registration.waiting)
  // A first worker is met twice: here, and in the event that says it was found.
  const followed = new WeakSet<ServiceWorker>()
  const follow = (installing: ServiceWorker | null): void => {
    if (installing === null || followed.has(installing)) return
    followed.add(installing)
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' && container.controller) offer(installing)
      if (installing.state === 'activated' && firstVisit) events.onOfflineReady()
    })
  }
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))

  // An installed app stays open for days, and browsers look for a new version only when a page is opened.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}
