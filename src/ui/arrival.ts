import { createSignal, type Accessor } from 'solid-js'

/**
 * An invitation comes as the fragment of an address. It is taken out of the address before anything else runs, so that it
 * stands in no screenshot of the address bar and is not opened again by going back, and is kept in memory only, until it
 * is answered. The browser itself has noted the address by then, in its history and its list of tabs: no page can keep it
 * from that, which is one more reason for such a secret to be good once and not for long.
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

/** Where an address comes with a secret in its fragment: an invitation, a card to ask by, a new device, one to help back. */
const secretPaths = ['/join', '/ask', '/device', '/help'] as const

/** The page that such a link is for. */
export const pathOfLink = (link: string): string | undefined =>
  secretPaths.find((path) => link.includes(`${path}#`))

/** Of a card to ask by, and not of an invitation. */
export const isCardLink = (link: string): boolean => /\/ask(?:\?[^#]*)?#/.test(link)

function take(window: Window): string {
  const { pathname, search, hash, href } = window.location
  if (!secretPaths.some((path) => pathname.startsWith(path)) || hash.length < 2) return ''
  window.history.replaceState(window.history.state, '', pathname + search)
  return href
}
