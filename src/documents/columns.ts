import { isAtEnd, readBytes, readerOf, readSigned, readUnsigned } from './varint.ts'

/**
 * How many values the columns of a change unfold to, counted without unfolding them: a run of a few bytes can claim
 * billions. Source: the Automerge binary format, "Column encodings" (automerge.org/automerge-binary-format-spec).
 */
export type Column = { readonly spec: number; readonly data: Uint8Array }

const types = {
  group: 0,
  actor: 1,
  integer: 2,
  delta: 3,
  boolean: 4,
  text: 5,
  valueMeta: 6,
  value: 7,
} as const

const deflated = 0b1000

/** The largest number of values in any column; undefined where one does not parse or is compressed. */
export function countValues(columns: readonly Column[], cap: number): number | undefined {
  let most = 0
  for (const column of columns) {
    if (column.spec & deflated) return undefined
    const count = countColumn(column, cap)
    if (count === undefined || count > cap) return undefined
    most = Math.max(most, count)
  }
  return most
}

function countColumn({ spec, data }: Column, cap: number): number | undefined {
  switch (spec & 0b111) {
    case types.value:
      return 0
    case types.boolean:
      return countBooleans(data)
    case types.delta:
      return countRuns(data, cap, readSigned, false)
    case types.text:
      return countRuns(data, cap, (reader) => readBytes(reader, readUnsigned(reader))?.length, false)
    case types.group:
      return countRuns(data, cap, readUnsigned, true)
    default:
      return countRuns(data, cap, readUnsigned, false)
  }
}

function countBooleans(data: Uint8Array): number | undefined {
  const reader = readerOf(data)
  let count = 0
  while (!isAtEnd(reader)) {
    const run = readUnsigned(reader)
    if (run === undefined) return undefined
    count += run
  }
  return count
}

/** `n > 0`: one value n times; `n < 0`: that many values one by one; 0: that many nothings. A group's values are counts too. */
function countRuns(
  data: Uint8Array,
  cap: number,
  readValue: (reader: ReturnType<typeof readerOf>) => number | undefined,
  sumValues: boolean,
): number | undefined {
  const reader = readerOf(data)
  let count = 0
  let sum = 0
  while (!isAtEnd(reader)) {
    const run = readSigned(reader)
    if (run === undefined) return undefined
    if (run === 0) {
      const nothings = readUnsigned(reader)
      if (nothings === undefined) return undefined
      count += nothings
      continue
    }
    const literals = run < 0 ? -run : 1
    count += Math.abs(run)
    if (count > cap) return undefined
    for (let i = 0; i < literals; i++) {
      const value = readValue(reader)
      if (value === undefined) return undefined
      sum += run > 0 ? run * value : value
    }
  }
  return sumValues ? Math.max(count, sum) : count
}
