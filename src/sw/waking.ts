import { wakeCache, wakeWordsUrl } from './wakeWords.ts'

/** What a browser gives out so that it can be woken when no page of ours is open. Bytes in hex. */
type Woken = { readonly address: string; readonly point: string; readonly auth: string }

export type WakeAnswer =
  | { readonly ok: true; readonly value: Woken }
  /** The person, or the browser for them, said no; or it cannot. */
  | { readonly ok: false; readonly refusal: { readonly kind: 'wake-no' | 'wake-cannot' } }

/** The browser's side of being woken. A worker stands ready only in what was built, so nowhere else is it offered. */
export const browserWakes = (window: Window) => ({
  offered: (): boolean =>
    window.isSecureContext &&
    'serviceWorker' in window.navigator &&
    'PushManager' in window &&
    'Notification' in window,
  /** Whether the browser still has what it gave out. */
  async holds(address: string): Promise<boolean> {
    const registration = await window.navigator.serviceWorker.getRegistration()
    return (await registration?.pushManager.getSubscription())?.endpoint === address
  },
  /**
   * For this relay only; `shown` is what a locked screen says. A browser has one at a time, so that of another team of this
   * device is taken over, unless it is to be `fresh`: a new one in its place would leave that team with none.
   */
  async ask(key: string, shown: string, fresh: boolean): Promise<WakeAnswer> {
    const registration = await window.navigator.serviceWorker.getRegistration()
    if (!registration?.active) return no('wake-cannot')
    if ((await Notification.requestPermission()) !== 'granted') return no('wake-no')
    try {
      const before = await registration.pushManager.getSubscription()
      const isGood = before !== null && !fresh && base64url(before.options.applicationServerKey) === key
      if (!isGood) await before?.unsubscribe()
      const options = { userVisibleOnly: true, applicationServerKey: key }
      const given = isGood ? before : await registration.pushManager.subscribe(options)
      const [point, auth] = [given.getKey('p256dh'), given.getKey('auth')]
      if (!point || !auth) return no('wake-cannot')
      await (await caches.open(wakeCache)).put(wakeWordsUrl, new Response(shown))
      return { ok: true, value: { address: given.endpoint, point: hex(point), auth: hex(auth) } }
    } catch {
      return no('wake-cannot')
    }
  },
  async stop(): Promise<void> {
    const registration = await window.navigator.serviceWorker.getRegistration()
    const given = await registration?.pushManager.getSubscription()
    await given?.unsubscribe()
    await caches.delete(wakeCache)
  },
})

const no = (kind: 'wake-no' | 'wake-cannot'): WakeAnswer => ({ ok: false, refusal: { kind } })

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const base64url = (buffer: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer ?? new ArrayBuffer())))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
