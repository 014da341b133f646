import { bytesToHex, ok, refuse, type Result } from '../base/index.ts'
import { countValues, type Column } from './columns.ts'
import { nestingOf } from './nesting.ts'
import { isAtEnd, readBytes, readerOf, readSigned, readUnsigned, type ByteReader } from './varint.ts'

/**
 * What one Automerge change says of itself, read before Automerge sees it. Source: automerge.org/automerge-binary-format-spec.
 * Chunk: magic, 4 bytes of checksum, type, length, contents. Only a plain change passes: a document or a bundle carries
 * the changes of others, and a compressed change is not what its size says; our own writer never makes either.
 */
export type ChangeHeader = {
  readonly actor: string
  readonly seq: number
  readonly startOp: number
  readonly deps: readonly string[]
}

export const changeLimits = {
  bytes: 256 * 1024,
  deps: 64,
  otherActors: 256,
  values: 50_000,
  nesting: 10,
  columns: 32,
  /** Automerge keeps counters in 32 bits. */
  counter: 2 ** 31,
} as const

export type HeaderRefusal = { readonly kind: 'change-malformed' | 'change-too-large' }

const magic = [0x85, 0x6f, 0x4a, 0x83]
const plainChange = 1
const actorLength = 32

export function readChangeHeader(change: Uint8Array): Result<ChangeHeader, HeaderRefusal> {
  if (change.length > changeLimits.bytes) return refuse({ kind: 'change-too-large' })
  const chunk = readerOf(change)
  if (magic.some((byte, i) => change[i] !== byte)) return malformed
  chunk.at = magic.length + 4
  const type = readBytes(chunk, 1)?.[0]
  const contents = readBytes(chunk, readUnsigned(chunk))
  if (type !== plainChange || contents === undefined || !isAtEnd(chunk)) return malformed
  return readContents(readerOf(contents))
}

/** Whose change it is and which, of one that was taken before. */
export function readName(change: Uint8Array): Pick<ChangeHeader, 'actor' | 'seq'> | undefined {
  const chunk = readerOf(change)
  chunk.at = magic.length + 5
  const contents = readBytes(chunk, readUnsigned(chunk))
  const reader = contents && readerOf(contents)
  const deps = reader && readUnsigned(reader)
  if (!reader || deps === undefined || !readBytes(reader, deps * 32)) return undefined
  const actor = readBytes(reader, readUnsigned(reader))
  const seq = readUnsigned(reader)
  return actor && seq !== undefined ? { actor: bytesToHex(actor), seq } : undefined
}

const malformed = refuse({ kind: 'change-malformed' })

function readContents(reader: ByteReader): Result<ChangeHeader, HeaderRefusal> {
  const depCount = readUnsigned(reader)
  if (depCount === undefined || depCount > changeLimits.deps) return malformed
  const deps: string[] = []
  for (let i = 0; i < depCount; i++) {
    const dep = readBytes(reader, 32)
    if (dep === undefined) return malformed
    deps.push(bytesToHex(dep))
  }
  const actor = readBytes(reader, readUnsigned(reader))
  const seq = readUnsigned(reader)
  const startOp = readUnsigned(reader)
  const time = readSigned(reader)
  const message = readUnsigned(reader)
  if (actor?.length !== actorLength || !isCounter(seq) || !isCounter(startOp)) return malformed
  // Times and messages are the entry's: a change that carries one was not made by this app.
  if (time !== 0 || message !== 0) return malformed
  const others = readUnsigned(reader)
  if (others === undefined || others > changeLimits.otherActors) return malformed
  for (let i = 0; i < others; i++)
    if (readBytes(reader, readUnsigned(reader))?.length !== actorLength) return malformed
  const columns = readColumns(reader)
  // Bytes after the columns are room for a later format, which a newer app would announce by another payload kind.
  if (columns === undefined || !isAtEnd(reader)) return malformed
  if (countValues(columns, changeLimits.values) === undefined) return refuse({ kind: 'change-too-large' })
  const nesting = nestingOf(columns, startOp)
  if (nesting === undefined) return malformed
  if (nesting > changeLimits.nesting) return refuse({ kind: 'change-too-large' })
  return ok({ actor: bytesToHex(actor), seq, startOp, deps })
}

const isCounter = (n: number | undefined): n is number =>
  n !== undefined && n >= 1 && n < changeLimits.counter

function readColumns(reader: ByteReader): readonly Column[] | undefined {
  const count = readUnsigned(reader)
  if (count === undefined || count > changeLimits.columns) return undefined
  const heads: { spec: number; length: number }[] = []
  for (let i = 0; i < count; i++) {
    const spec = readUnsigned(reader)
    const length = readUnsigned(reader)
    if (spec === undefined || length === undefined) return undefined
    const before = heads.at(-1)
    if (before && spec <= before.spec) return undefined
    heads.push({ spec, length })
  }
  const columns: Column[] = []
  for (const { spec, length } of heads) {
    const data = readBytes(reader, length)
    if (data === undefined) return undefined
    columns.push({ spec, data })
  }
  return columns
}
