import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

/** Answers the status, or undefined where nobody answered in time. Follows no redirect and reads no answer. */
export type Post = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
) => Promise<number | undefined>

export type PostParts = {
  readonly request: (
    url: URL,
    options: RequestOptions,
    answered: (answer: IncomingMessage) => void,
  ) => ClientRequest
  readonly lookup: LookupFunction
  readonly timeoutMs: number
}

export const createPost =
  ({ request, lookup, timeoutMs }: PostParts): Post =>
  (url, headers, body) =>
    new Promise((resolve) => {
      const options = { method: 'POST', lookup, headers: { ...headers, 'content-length': body.length } }
      const asked = request(url, options, (answer) => {
        resolve(answer.statusCode)
        answer.destroy()
      })
      // From the first look-up to the last byte, not from one byte to the next.
      const late = setTimeout(() => asked.destroy(), timeoutMs)
      asked.on('error', () => resolve(undefined))
      asked.on('close', () => {
        clearTimeout(late)
        resolve(undefined)
      })
      asked.end(body)
    })

export const httpsPost = (): Post =>
  createPost({ request: httpsRequest, lookup: publicLookup(systemLookup), timeoutMs: 10_000 })

type Ask = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/** A listed name may be made to lead into this house: only addresses that all the world has are asked. */
export const publicLookup =
  (ask: Ask): LookupFunction =>
  (host, options, done) =>
    ask(host, { all: true }, (error, found) => {
      const open = error ? [] : found.filter(({ address }) => isPublic(address))
      const [first] = open
      if (!first) return done(error ?? new Error('no public address'), '', 0)
      return options.all === true ? done(null, open) : done(null, first.address, first.family)
    })

const inHouse = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inHouse.addSubnet(net, bits, 'ipv4')

/** Of IPv6, what is given out to the world today (2000::/3), but for the roads to IPv4 in it. */
const world = new BlockList()
world.addSubnet('2000::', 3, 'ipv6')
const roads = new BlockList()
for (const [net, bits] of [
  ['2001::', 32],
  ['2002::', 16],
] as const)
  roads.addSubnet(net, bits, 'ipv6')

export const isPublic = (address: string): boolean =>
  isIPv6(address)
    ? world.check(address, 'ipv6') && !roads.check(address, 'ipv6')
    : !inHouse.check(address, 'ipv4')
