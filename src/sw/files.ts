/** What a build is made of: each file's address on its own host, and the SHA-256 of its bytes in base64. */
export type BuiltFile = { readonly url: string; readonly sha256: string }

/** The page itself: every navigation is answered with it. */
export const pageUrl = '/'

export const cachePrefix = 'kith app '

/** Asked by a page whose person agreed to the new version. */
export type SkipWaiting = { readonly type: 'skip-waiting' }

export type Answer =
  /** Left to the network: another host, the relay, anything that is not a plain read. */
  | { readonly kind: 'not ours' }
  | { readonly kind: 'built file'; readonly file: BuiltFile }
  /** On this host and not in the build: nothing of ours asks for it, so nobody gets it. */
  | { readonly kind: 'unknown' }

export type Asked = { readonly method: string; readonly url: string; readonly navigation: boolean }

/** Decides what the service worker does with a request. Pure, so that a test can ask it anything. */
export function answerFor(asked: Asked, origin: string, files: ReadonlyMap<string, BuiltFile>): Answer {
  const url = new URL(asked.url)
  if (asked.method !== 'GET' || url.origin !== origin) return { kind: 'not ours' }
  if (url.pathname === '/relay' || url.pathname.startsWith('/relay/')) return { kind: 'not ours' }
  const file = files.get(asked.navigation ? pageUrl : url.pathname)
  return file ? { kind: 'built file', file } : { kind: 'unknown' }
}
