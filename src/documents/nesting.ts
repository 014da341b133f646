import type { Column } from './columns.ts'
import { isAtEnd, readerOf, readSigned, readUnsigned } from './varint.ts'

/**
 * How deep one change nests the objects it makes, read from its columns. Automerge 3.5 takes time quadratic in the depth
 * (5,000 levels in 10 KB: 23 s (m)), so depth is known before it applies anything. Objects of earlier changes are within
 * limits already and count as one level. `columns` are known to unfold to few values.
 */
const specs = { objectActor: 0x01, objectCounter: 0x02, action: 0x42 } as const

/** makeMap, makeList, makeText, makeTable. */
const makes = new Set([0, 2, 4, 6])

export function nestingOf(columns: readonly Column[], startOp: number): number | undefined {
  const actors = unfold(columns, specs.objectActor)
  const counters = unfold(columns, specs.objectCounter)
  const actions = unfold(columns, specs.action)
  if (actors === undefined || counters === undefined || actions === undefined) return undefined
  const depthByCounter = new Map<number, number>()
  let deepest = 0
  for (let i = 0; i < actions.length; i++) {
    if (!makes.has(actions[i] ?? -1)) continue
    // Actor 0 of a change is its own.
    const parent = actors[i] === 0 ? depthByCounter.get(counters[i] ?? -1) : undefined
    const depth = (parent ?? 0) + 1
    depthByCounter.set(startOp + i, depth)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function unfold(columns: readonly Column[], spec: number): (number | null)[] | undefined {
  const values: (number | null)[] = []
  const reader = readerOf(columns.find((column) => column.spec === spec)?.data ?? new Uint8Array())
  while (!isAtEnd(reader)) {
    const run = readSigned(reader)
    if (run === undefined) return undefined
    if (run === 0) {
      const nothings = readUnsigned(reader) ?? 0
      for (let i = 0; i < nothings; i++) values.push(null)
      continue
    }
    const literals = run < 0 ? -run : 1
    const times = run < 0 ? 1 : run
    for (let i = 0; i < literals; i++) {
      const value = readUnsigned(reader)
      if (value === undefined) return undefined
      for (let j = 0; j < times; j++) values.push(value)
    }
  }
  return values
}
