import { createSignal, type Accessor } from 'solid-js'

/**
 * An invitation comes as the fragment of an address. It is taken out of the address before anything else runs, so that it
 * stands in no history, no screenshot of the address bar and no "open tabs" list, and is kept in memory only, until it
 * is answered.
 */
export type Arrival = { readonly link: Accessor<string>; readonly forget: () => void }

export function takeArrival(window: Window): Arrival {
  const [link, setLink] = createSignal(take(window))
  window.addEventListener('hashchange', () => {
    const next = take(window)
    if (next !== '') setLink(next)
  })
  return { link, forget: () => setLink('') }
}

/** Where an address comes with a secret in its fragment: an invitation, a new device, a recovery sheet. */
const secretPaths = ['/join', '/device', '/recover'] as const

function take(window: Window): string {
  const { pathname, search, hash, href } = window.location
  if (!secretPaths.some((path) => pathname.startsWith(path)) || hash.length < 2) return ''
  window.history.replaceState(window.history.state, '', pathname + search)
  return href
}
