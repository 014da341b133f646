import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, Site, SiteFile } from './files.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer | string
}

/** What is answered to a request that is no websocket. Pure: `method`, `url` and headers in, status and bytes out. */
export function answerRequest(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  site: Site,
  health: () => object,
): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { ...plain(405, 'Only GET and HEAD.'), headers: { ...textHeaders, allow: 'GET, HEAD' } }
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  if (path === '/healthz')
    return {
      status: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify(health()),
    }
  if (path === '/relay')
    return { ...plain(426, 'A websocket is spoken here.'), headers: { ...textHeaders, upgrade: 'websocket' } }
  const file = site.get(path) ?? (isPlaceInApp(path) ? site.get('/index.html') : undefined)
  if (file === undefined) return plain(404, 'Not here.')
  return answerFile(file, request.headers)
}

export function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  always: Readonly<Record<string, string>>,
  withBody: boolean,
): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  response.writeHead(answer.status, {
    ...always,
    ...answer.headers,
    ...(answer.status !== 304 && { 'content-length': body.length }),
  })
  response.end(withBody && answer.status !== 304 ? body : undefined)
}

/**
 * The app's own places (`/`, `/today`, `/join`) are all the one page. A name that ends like a file's (`.js`) or begins with a
 * dot is a file or is not there; a visit is named with a dot and its day (`/week/....2026-11-22`) and is a place.
 */
const isPlaceInApp = (path: string): boolean => /^(\/[^/.%\\]*(\.\d{4}-\d\d-\d\d)?)+$/.test(path)

function answerFile(file: SiteFile, headers: IncomingMessage['headers']): Answer {
  const shared = { etag: file.tag, 'cache-control': file.caching, vary: 'accept-encoding' }
  if (headers['if-none-match'] === file.tag) return { status: 304, headers: shared, body: '' }
  const encoding = preferredEncoding(String(headers['accept-encoding'] ?? ''), file)
  return {
    status: 200,
    headers: { ...shared, 'content-type': file.type, ...(encoding && { 'content-encoding': encoding }) },
    body: (encoding && file.encoded[encoding]) ?? file.body,
  }
}

function preferredEncoding(accepted: string, file: SiteFile): Encoding | undefined {
  const words = accepted.split(',').map((word) => word.trim().toLowerCase())
  const takes = (encoding: Encoding): boolean =>
    words.some((word) => word.split(';', 1)[0] === encoding && !/;\s*q=0(\.0*)?$/.test(word))
  return (['br', 'gzip'] as const).find((encoding) => file.encoded[encoding] !== undefined && takes(encoding))
}

const textHeaders = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

const plain = (status: number, sentence: string): Answer => ({
  status,
  headers: textHeaders,
  body: `${sentence}\n`,
})
