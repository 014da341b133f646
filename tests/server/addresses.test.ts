import { describe, expect, it } from 'vitest'
import { createAddresses } from '../../sync-server/wire/addresses.ts'
import { createBucket } from '../../sync-server/wire/throttle.ts'
import { addressOf } from '../../sync-server/wire/origins.ts'
import type { IncomingMessage } from 'node:http'

const plenty = { perSecond: 1e9, burst: 1e9 }

describe('what an address may have', () => {
  it('F8: counts a household by its /64, and an IPv4 address the same in both spellings', () => {
    const enter = (first: string, second: string): boolean => {
      const addresses = createAddresses({ socketsPerAddress: 1, sockets: 100, addressRate: plenty }, () => 0)
      addresses.enter(first)
      return addresses.enter(second) === undefined
    }
    expect(enter('2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9')).toBe(true)
    expect(enter('2001:db8:1:2::1', '2001:db8:1:3::1')).toBe(false)
    expect(enter('::1', '::2')).toBe(true)
    expect(enter('::ffff:192.0.2.1', '192.0.2.1')).toBe(true)
    expect(enter('192.0.2.1', '192.0.2.2')).toBe(false)
  })

  it('gives a place back once, however often it is left', () => {
    const addresses = createAddresses({ socketsPerAddress: 2, sockets: 3, addressRate: plenty }, () => 0)
    const place = addresses.enter('192.0.2.1')
    addresses.enter('192.0.2.1')
    expect(addresses.enter('192.0.2.1')).toBeUndefined()
    place?.leave()
    place?.leave()
    expect(addresses.sockets()).toBe(1)
    expect(addresses.enter('192.0.2.1')).toBeDefined()
    expect(addresses.enter('192.0.2.2')).toBeDefined()
    expect(addresses.enter('192.0.2.3')).toBeUndefined()
  })

  it('a bucket is paid back over time and never holds more than its burst', () => {
    const bucket = createBucket({ perSecond: 100, burst: 50 }, 0)
    expect(bucket.take(50, 0)).toBe(0)
    expect(bucket.take(10, 0)).toBe(100)
    expect(bucket.isFull(500)).toBe(false)
    expect(bucket.isFull(10_000)).toBe(true)
    expect(bucket.take(50, 10_000)).toBe(0)
    expect(bucket.take(1, 9_000)).toBe(10)
  })

  it('believes X-Forwarded-For only behind a proxy, and there only what the proxy wrote', () => {
    const request = {
      headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
      socket: { remoteAddress: '127.0.0.1' },
    } as unknown as IncomingMessage
    expect(addressOf(request, false)).toBe('127.0.0.1')
    expect(addressOf(request, true)).toBe('198.51.100.7')
    expect(addressOf({ ...request, headers: {} } as IncomingMessage, true)).toBe('127.0.0.1')
  })
})
