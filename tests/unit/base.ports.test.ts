import { expect, test } from 'vitest'
import {
  assert,
  assertNever,
  ok,
  refuse,
  silentLog,
  systemClock,
  systemRandom,
} from '../../src/base/index.ts'

test('random bytes come in any length, past what the platform gives at once', () => {
  expect(systemRandom(0).length).toBe(0)
  const many = systemRandom(200_000)
  expect(many.length).toBe(200_000)
  // The last stretch is filled too: a kilobyte of zeros comes once in 2^8192.
  expect(many.subarray(-1024).some((byte) => byte !== 0)).toBe(true)
  expect(systemRandom(32)).not.toEqual(systemRandom(32))
})

test('the clock tells milliseconds', () => {
  const before = Date.now()
  const now = systemClock.now()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

test('a broken invariant throws its sentence', () => {
  expect(() => assert(false, 'two and two are four')).toThrow('two and two are four')
  expect(() => assert(true, 'fine')).not.toThrow()
  expect(() => assertNever('new' as never)).toThrow('new')
})

test('a result says which it is', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(refuse({ kind: 'no' })).toEqual({ ok: false, refusal: { kind: 'no' } })
  expect(silentLog('anything', { n: 1 })).toBe(undefined)
})
