import type { IncomingMessage } from 'node:http'

/**
 * Whether a websocket may be opened from where it comes. A browser always names its origin: one of the configured, or,
 * where none is, the host that was asked. Programs that are no browser name none.
 */
export function isAllowedOrigin(
  request: Pick<IncomingMessage, 'headers'>,
  origins: readonly string[],
): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  if (origins.length > 0) return origins.includes(origin)
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * The address to count by. Behind a proxy it is the last that the proxy added to X-Forwarded-For; the ones before it
 * were written by the client. README, decision 6.
 */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? ''
  if (!behindProxy) return direct
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  return forwarded.split(',').at(-1)?.trim() || direct
}
