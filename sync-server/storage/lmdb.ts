import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import { open, type Database, type RootDatabase } from 'lmdb'
import { ok, refuse, type Result } from '../../src/base/index.ts'
import { entryId, extendChain, type VolumeId } from '../../src/protocol/index.ts'
import { hash } from '../signing.ts'
import { createGroupCommit } from './groupCommit.ts'
import * as keys from './lmdbKeys.ts'
import type { Appended, Page, PageLimits, Storage, StorageRefusal } from './storage.ts'

export type LmdbOptions = {
  readonly folder: string
  /** Bytes kept of one volume at most. */
  readonly volumeBytes: number
  /** Free bytes under which nothing more is taken, so that there is room to stop, back up and clean up in. */
  readonly freeBytes: number
}

type Waiting = {
  readonly volume: VolumeId
  readonly entries: readonly Uint8Array[]
  readonly answer: (result: Result<Appended, StorageRefusal>) => void
}

type Tables = {
  readonly root: RootDatabase
  readonly entries: Database<Buffer, Buffer>
  readonly numbers: Database<Buffer, Buffer>
  readonly states: Database<Buffer, Buffer>
  readonly timers: Database<Buffer, Buffer>
}

const groupBytes = 8 * 1024 * 1024

export function openLmdb(options: LmdbOptions): Result<Storage, StorageRefusal> {
  try {
    return ok(createLmdbStorage(openTables(options.folder), options))
  } catch (error) {
    return refuse(refusalOf(error, options))
  }
}

/**
 * `overlappingSync: false`: a transaction is visible and answered only after the disk has it. Written with
 * `transactionSync`: when an asynchronous commit of lmdb 3.5 fails, as on a full disk, it also rejects promises that
 * nobody can reach, and the process ends. README, decision 3.
 */
function openTables(folder: string): Tables {
  const binary = { keyEncoding: 'binary', encoding: 'binary' } as const
  const root = open({ ...binary, path: join(folder, 'volumes'), overlappingSync: false, maxDbs: 8 })
  const table = (name: string): Database<Buffer, Buffer> => root.openDB<Buffer, Buffer>({ ...binary, name })
  return {
    root,
    entries: table('entries'),
    numbers: table('numbers'),
    states: table('states'),
    timers: table('timers'),
  }
}

function createLmdbStorage(tables: Tables, options: LmdbOptions): Storage {
  const group = createGroupCommit<Waiting>(
    (members) => commitGroup(tables, options, members),
    (member) => sizeOf(member.entries),
    groupBytes,
  )
  return {
    state: async (volume) =>
      attempt(options, () => {
        const { head, chain } = stateOf(tables, volume)
        return { head, chain }
      }),
    append: (volume, entries) =>
      new Promise((answer) => {
        group.add({ volume, entries, answer })
      }),
    read: async (volume, since, limits) => attempt(options, () => readPage(tables, volume, since, limits)),
    timers: async () =>
      attempt(options, () =>
        [...tables.timers.getRange()].flatMap(({ key, value }) => keys.decodeMark(key, value) ?? []),
      ),
    timer: async (mark) =>
      attempt(options, () => {
        const kept = tables.timers.getBinary(keys.timerKey(mark))
        return kept && keys.decodeTimer(mark, kept)
      }),
    async keepTimer(timer) {
      if (freeBytes(options.folder) < options.freeBytes) return refuse({ kind: 'disk-full' })
      return change(tables, options, () =>
        tables.timers.putSync(keys.timerKey(timer), asBuffer(keys.encodeTimer(timer))),
      )
    },
    dropTimer: async (mark) => change(tables, options, () => tables.timers.removeSync(keys.timerKey(mark))),
    close: async () => {
      group.flush()
      await tables.root.close()
    },
  }
}

/** All or none of the group is written; an append that a full volume refuses leaves the others alone. */
function commitGroup(tables: Tables, options: LmdbOptions, members: readonly Waiting[]): void {
  const results = attempt(options, () => {
    if (freeBytes(options.folder) < options.freeBytes) return undefined
    const answers = tables.root.transactionSync(() =>
      members.map((member) => appendOne(tables, options, member)),
    )
    // lmdb keeps a read snapshot for the rest of an event turn; what is answered now must be seen by the next read.
    tables.root.resetReadTxn()
    return answers
  })
  members.forEach((member, i) => {
    if (!results.ok) member.answer(results)
    else member.answer(results.value?.[i] ?? refuse({ kind: 'disk-full' }))
  })
}

function appendOne(tables: Tables, options: LmdbOptions, member: Waiting): Result<Appended, StorageRefusal> {
  const { volume } = member
  let state = stateOf(tables, volume)
  if (state.bytes + sizeOf(member.entries) > options.volumeBytes) return refuse({ kind: 'volume-full' })
  const from = state.head + 1
  const fresh: Uint8Array[] = []
  const numbers = member.entries.map((entry) => {
    const id = entryId(entry, hash)
    const key = keys.numberKey(volume, id)
    const there = tables.numbers.getBinary(key)
    if (there !== undefined) return keys.decodeNumber(there)
    state = { ...extendChain(state, volume, id, hash), bytes: state.bytes + entry.length }
    tables.entries.putSync(keys.entryKey(volume, state.head), asBuffer(entry))
    tables.numbers.putSync(key, asBuffer(keys.encodeNumber(state.head)))
    fresh.push(entry)
    return state.head
  })
  if (fresh.length > 0) tables.states.putSync(keys.volumeKey(volume), asBuffer(keys.encodeState(state)))
  return ok({ numbers, state: { head: state.head, chain: state.chain }, fresh: { from, entries: fresh } })
}

function stateOf(tables: Tables, volume: VolumeId): keys.VolumeState {
  const bytes = tables.states.getBinary(keys.volumeKey(volume))
  return bytes === undefined ? keys.emptyState : keys.decodeState(bytes)
}

function readPage(tables: Tables, volume: VolumeId, since: number, limits: PageLimits): Page {
  const { head } = stateOf(tables, volume)
  const entries: Uint8Array[] = []
  let bytes = 0
  for (let number = since + 1; number <= head && entries.length < limits.entries; number += 1) {
    const entry = tables.entries.getBinary(keys.entryKey(volume, number))
    if (entry === undefined) throw new Error('an entry is missing')
    if (entries.length > 0 && bytes + entry.length > limits.bytes) break
    bytes += entry.length
    entries.push(new Uint8Array(entry))
  }
  return { entries, head }
}

/** As a group of one: few, and each on the disk before it is answered. */
const change = (tables: Tables, options: LmdbOptions, act: () => unknown): Result<void, StorageRefusal> =>
  attempt(options, () => {
    tables.root.transactionSync(act)
    tables.root.resetReadTxn()
  })

/** The one place where the disk's failures turn into refusals. */
function attempt<T>(options: LmdbOptions, act: () => T): Result<T, StorageRefusal> {
  try {
    return ok(act())
  } catch (error) {
    return refuse(refusalOf(error, options))
  }
}

const ENOSPC = 28
const EDQUOT = 122
/** Twice a group, for LMDB copies the pages it changes: less than this free and a failure is taken for a full disk. */
const roomForAGroup = 2 * groupBytes

function refusalOf(error: unknown, options: LmdbOptions): StorageRefusal {
  const code = (error as { readonly code?: unknown } | null)?.code
  const full =
    code === ENOSPC || code === EDQUOT || code === 'ENOSPC' || freeBytes(options.folder) < roomForAGroup
  return full
    ? { kind: 'disk-full' }
    : { kind: 'disk-broken', why: error instanceof Error ? error.message : 'unknown' }
}

/** Infinite where the system cannot tell. */
function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

const sizeOf = (entries: readonly Uint8Array[]): number => entries.reduce((n, entry) => n + entry.length, 0)

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
