/** The push services of the browsers people have. A name, or `*.` and a domain for all names below it. */
export const usualPushHosts = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
  '*.notify.windows.com',
] as const

export const isPushHost = (text: string): boolean => /^(\*\.)?([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/.test(text)

/**
 * Where a wake may be sent, or undefined. What a client names is an address that this machine asks: so only https, at its
 * usual port, at a host that the co-op listed, by name.
 */
export function pushAddressOf(text: string, hosts: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  const isListed = hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  )
  return isPlain && url.hash === '' && url.href === text && isListed ? url : undefined
}
