import { answerFor, cachePrefix, type Asked, type BuiltFile } from './files.ts'
import { wakeCache, wakeWordsUrl } from './wakeWords.ts'

/**
 * Keeps one whole build on the device, so that the app opens without a network and without the relay. A file enters
 * the cache only with the SHA-256 it had when it was built; the list stands in this script, so one byte changed by the
 * host is refused, and a half-downloaded build never becomes the app. What it cannot help with: a host that serves
 * another service worker. A new build waits until a person agrees to it or the last tab of the old one is gone.
 */
declare const builtFiles: readonly BuiltFile[]
declare const buildName: string

const worker = self as unknown as ServiceWorkerGlobalScope
const files = new Map(builtFiles.map((file) => [file.url, file]))
const cacheName = cachePrefix + buildName

worker.addEventListener('install', (event) => event.waitUntil(precache()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', (event) => {
  const data: unknown = event.data
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'skip-waiting')
    void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const asked: Asked = { method: request.method, url: request.url, navigation: request.mode === 'navigate' }
  const answer = answerFor(asked, worker.location.origin, files)
  if (answer.kind === 'built file') event.respondWith(serve(answer.file))
  else if (answer.kind === 'unknown') event.respondWith(new Response(null, { status: 404 }))
})

/** A timer went off, and no page need be open. Whatever came, the words are this device's own, and name nobody. */
worker.addEventListener('push', (event) => event.waitUntil(wake(event.data?.text() ?? '')))
worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(bringForward(event.notification.data === 'alone' ? '/alone' : '/visits/late'))
})

async function wake(said: string): Promise<void> {
  const words = await (await caches.open(wakeCache)).match(wakeWordsUrl)
  await worker.registration.showNotification('Kith', {
    body: (await words?.text()) ?? 'Please look at who is waiting.',
    icon: '/icon-192.png',
    // One at a time, however many come.
    tag: 'kith wake',
    data: said === 'alone' ? 'alone' : 'late',
  })
}

/** A page that is open stays where it is, with what somebody types there: a line above it says where to look. */
async function bringForward(page: string): Promise<void> {
  const [open] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await (open ? open.focus() : worker.clients.openWindow(page))
}

/** Throws when any file is missing or altered: the browser then drops this version and keeps the one it has. */
async function precache(): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const file of builtFiles) await cache.put(file.url, (await kept(file)) ?? (await fetchVerified(file)))
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name)
  await worker.clients.claim()
}

async function serve(file: BuiltFile): Promise<Response> {
  const cached = await (await caches.open(cacheName)).match(file.url)
  return cached ?? fetchVerified(file)
}

/** The same file from an earlier build, so that an update fetches only what changed. */
async function kept(file: BuiltFile): Promise<Response | undefined> {
  const response = await caches.match(file.url)
  if (!response) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return toBase64(new Uint8Array(digest)) === file.sha256 ? response : undefined
}

/** The browser itself compares: a response with another hash is a network error. */
async function fetchVerified(file: BuiltFile): Promise<Response> {
  const response = await fetch(file.url, {
    integrity: `sha256-${file.sha256}`,
    cache: 'no-cache',
    redirect: 'error',
  })
  if (!response.ok) throw new Error(`${file.url} answered ${response.status}`)
  return response
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
