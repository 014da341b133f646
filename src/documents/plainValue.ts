import { ok, refuse, type Plain, type Result } from '../base/index.ts'

/**
 * What a document may come to be. Wider than any shape of `domain`, which checks its own: this keeps what arrives from
 * costing memory or reaching a prototype, whoever sent it.
 */
export const valueLimits = {
  depth: 10,
  keys: 1000,
  keyLength: 128,
  items: 5000,
  textLength: 100_000,
  nodes: 20_000,
} as const

export type ValueRefusal = { readonly kind: 'document-shape'; readonly why: string }

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', 'then', 'toJSON'])

/** A copy in plain data, records without prototype. Refuses what the strict codec could not give back. */
export function valueToPlain(value: unknown): Result<Plain, ValueRefusal> {
  let nodes = 0

  function walk(value: unknown, depth: number): Plain {
    if (++nodes > valueLimits.nodes) throw new Shape('too many values')
    if (depth > valueLimits.depth) throw new Shape('too deep')
    switch (typeof value) {
      case 'boolean':
        return value
      case 'number':
        if (!Number.isFinite(value)) throw new Shape('a number that is none')
        if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new Shape('a number too large')
        return value
      case 'string':
        if (value.length > valueLimits.textLength) throw new Shape('a text too long')
        return value
      case 'object':
        return walkObject(value, depth)
      default:
        throw new Shape('a value of no plain kind')
    }
  }

  function walkObject(value: object | null, depth: number): Plain {
    if (value === null) return null
    if (value instanceof Uint8Array) return new Uint8Array(value)
    if (Array.isArray(value)) {
      if (value.length > valueLimits.items) throw new Shape('a list too long')
      return value.map((item) => walk(item, depth + 1))
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) throw new Shape('an object of another kind')
    const keys = Object.keys(value)
    if (keys.length > valueLimits.keys) throw new Shape('too many keys')
    const record: Record<string, Plain> = Object.create(null)
    for (const key of keys) {
      if (forbiddenKeys.has(key) || key.length > valueLimits.keyLength)
        throw new Shape('a key that is not allowed')
      record[key] = walk((value as Record<string, unknown>)[key], depth + 1)
    }
    return record
  }

  try {
    return ok(walk(value, 0))
  } catch (error) {
    if (error instanceof Shape) return refuse({ kind: 'document-shape', why: error.message })
    throw error
  }
}

class Shape extends Error {}
