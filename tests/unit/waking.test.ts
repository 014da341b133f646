import { afterEach, expect, it, vi } from 'vitest'
import { browserWakes } from '../../src/sw/waking.ts'

/** A browser as the standard says it: of one place it gives out one address at a time. */
function browser() {
  let given: { endpoint: string; options: { applicationServerKey: ArrayBuffer }; live: boolean } | null = null
  let nth = 0
  const bytesOf = (key: string) => Uint8Array.from(Buffer.from(key, 'base64url')).buffer
  const pushManager = {
    getSubscription: async () => given,
    subscribe: async ({ applicationServerKey }: { applicationServerKey: string }) => {
      const made = {
        ...{ endpoint: `https://push.example.org/${(nth += 1)}`, live: true },
        options: { applicationServerKey: bytesOf(applicationServerKey) },
        getKey: (name: string) => new ArrayBuffer(name === 'auth' ? 16 : 65),
        unsubscribe: async () => {
          made.live = false
          given = null
          return true
        },
      }
      return (given = made)
    },
  }
  vi.stubGlobal('Notification', { requestPermission: async () => 'granted' })
  vi.stubGlobal('caches', { open: async () => ({ put: async () => {} }), delete: async () => true })
  const registration = { active: {}, pushManager }
  const window = { navigator: { serviceWorker: { getRegistration: async () => registration } } }
  return browserWakes(window as unknown as Window)
}
afterEach(() => void vi.unstubAllGlobals())

const key = Buffer.alloc(65, 250).toString('base64url')
const addressOf = async (wakes: ReturnType<typeof browser>, of: string, fresh: boolean) => {
  const answer = await wakes.ask(of, 'Please look', fresh)
  return answer.ok ? answer.value.address : 'none'
}

it('two teams of one phone share what its browser gives out: the second takes it from none', async () => {
  const wakes = browser()
  const first = await addressOf(wakes, key, false)
  expect(await addressOf(wakes, key, false)).toBe(first)
  expect(await wakes.holds(first)).toBe(true)
})

it('B6: a fresh one is another, and one for another relay is never shared', async () => {
  const wakes = browser()
  const first = await addressOf(wakes, key, false)
  const fresh = await addressOf(wakes, key, true)
  const elsewhere = await addressOf(wakes, Buffer.alloc(65, 7).toString('base64url'), false)
  expect(new Set([first, fresh, elsewhere]).size).toBe(3)
  expect([await wakes.holds(first), await wakes.holds(fresh), await wakes.holds(elsewhere)]).toEqual([
    false,
    false,
    true,
  ])
})
