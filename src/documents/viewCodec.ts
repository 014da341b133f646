import {
  concat,
  decodeStrict,
  encodePlain,
  labels,
  textToBytes,
  type Bytes,
  type Plain,
  type Random,
} from '../base/index.ts'
import {
  freshNonce,
  hash,
  nonceLength,
  open,
  pad,
  seal,
  unpad,
  type ContentKey,
  type Nonce,
} from '../crypto/index.ts'
import { bytesToHex } from '../base/index.ts'
import type { DeviceId } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import type { ChapterId, DocumentId, EntryId } from './types.ts'
import {
  emptyFold,
  type Fold,
  type FoldedAside,
  type FoldedFact,
  type FoldedLetter,
  type FoldedRow,
  type FoldedWaiting,
  type Pointer,
} from './view.ts'

/**
 * A kept fold: version 5 | nonce, 24 | sealed and padded CBOR, under a name that says nothing. It is a shortcut, never the
 * truth: whatever does not open or read as expected is dropped, and the chapter is folded again from its entries.
 *
 * Pointers repeat few volumes, devices and heads, so they are kept as rows of numbers beside a table of words.
 */
export const viewKeyOf = (chapter: ChapterId): string =>
  `view/${bytesToHex(hash(labels.diskName, textToBytes(chapter)))}`

const version = 5

const contextOf = (chapter: ChapterId): Bytes => encodePlain({ label: labels.viewSeal, version, chapter })

export function sealFold(fold: Fold, key: ContentKey, random: Random): Bytes {
  const nonce = freshNonce(random)
  const sealed = seal(pad(encodePlain(encodeFold(fold))), contextOf(fold.chapter), nonce, key)
  return concat(new Uint8Array([version]), nonce, sealed)
}

export function openFold(chapter: ChapterId, bytes: Uint8Array, key: ContentKey): Fold | undefined {
  if (bytes[0] !== version) return undefined
  const nonce = bytes.slice(1, 1 + nonceLength) as Nonce
  const padded = open(bytes.subarray(1 + nonceLength), contextOf(chapter), nonce, key)
  const plaintext = padded.ok ? unpad(padded.value) : padded
  const decoded = plaintext.ok ? decodeStrict(plaintext.value) : plaintext
  // Only this device could have sealed it, so its shape is what `encodeFold` of the same version gave.
  return decoded.ok ? decodeFold(chapter, decoded.value as Kept) : undefined
}

type KeptPointer = readonly [number, number, EntryId, number, number, number, number, number, Pointer['way']]
type Kept = {
  words: readonly string[]
  heads: readonly (readonly string[])[]
  covered: readonly (readonly [VolumeId, number])[]
  chains: readonly (readonly [VolumeId, Plain, Plain, Plain])[]
  rows: readonly (readonly [DocumentId, Omit<FoldedRow, 'pointers'>, readonly KeptPointer[]])[]
  facts: readonly (readonly [Omit<FoldedFact, 'pointer'>, KeptPointer])[]
  letters: readonly (readonly [Omit<FoldedLetter, 'pointer'>, KeptPointer])[]
  setAside: readonly (readonly [EntryId, Omit<FoldedAside, 'pointer'>, KeptPointer | null])[]
  waiting: readonly (readonly [Omit<FoldedWaiting, 'pointer'>, KeptPointer])[]
}

function encodeFold(fold: Fold): Plain {
  const words = tableOf<string>((word) => word)
  const heads = tableOf<readonly string[]>((list) => list.join())
  const keep = (pointer: Pointer): KeptPointer => {
    const { volume, index, id, device, seq, at, op, way } = pointer
    return [words.add(volume), index, id, words.add(device), seq, at, heads.add(pointer.heads), op, way]
  }
  const without = <T extends { readonly pointer: unknown }>({ pointer: _, ...rest }: T): Omit<T, 'pointer'> =>
    rest
  const rows = [...fold.rows].map(([id, { pointers, ...row }]) => [id, row, pointers.map(keep)] as const)
  const facts = [...fold.facts.values()].map((fact) => [without(fact), keep(fact.pointer)] as const)
  const letters = [...fold.letters.values()].map((letter) => [without(letter), keep(letter.pointer)] as const)
  const setAside = [...fold.setAside].map(
    ([id, one]) => [id, without(one), one.pointer && keep(one.pointer)] as const,
  )
  const waiting = [...fold.waiting.values()].map((one) => [without(one), keep(one.pointer)] as const)
  const chains = [...fold.chains].map(
    ([volume, chain]) =>
      [
        volume,
        [...chain.runs],
        [...chain.frozen],
        [...chain.unvouched.values()],
      ] as unknown as Kept['chains'][number],
  )
  const kept: Kept = {
    words: words.all,
    heads: heads.all,
    covered: [...fold.covered],
    chains,
    rows,
    facts,
    letters,
    setAside,
    waiting,
  }
  return kept as unknown as Plain
}

function decodeFold(chapter: ChapterId, kept: Kept): Fold {
  const fold = emptyFold(chapter)
  const pointerOf = ([volume, index, id, device, seq, at, headsAt, op, way]: KeptPointer): Pointer => ({
    volume: (kept.words[volume] ?? '') as VolumeId,
    index,
    id,
    device: (kept.words[device] ?? '') as DeviceId,
    seq,
    at,
    heads: kept.heads[headsAt] ?? [],
    op,
    way,
  })
  for (const [volume, next] of kept.covered) fold.covered.set(volume, next)
  for (const [volume, runs, frozen, unvouched] of kept.chains)
    fold.chains.set(volume, {
      runs: new Map(runs as never),
      frozen: new Map(frozen as never),
      unvouched: new Map((unvouched as unknown as { id: EntryId }[]).map((link) => [link.id, link as never])),
    })
  for (const [id, row, pointers] of kept.rows)
    fold.rows.set(id, { ...row, pointers: pointers.map(pointerOf) })
  for (const [fact, at] of kept.facts) fold.facts.set(at[2], { ...fact, pointer: pointerOf(at) })
  for (const [letter, at] of kept.letters) fold.letters.set(at[2], { ...letter, pointer: pointerOf(at) })
  for (const [id, one, at] of kept.setAside)
    fold.setAside.set(id, { ...one, fact: one.fact ?? null, pointer: at && pointerOf(at) })
  for (const [one, at] of kept.waiting) fold.waiting.set(at[2], { ...one, pointer: pointerOf(at) })
  return fold
}

function tableOf<T>(nameOf: (value: T) => string): { readonly all: T[]; add(value: T): number } {
  const all: T[] = []
  const indexByName = new Map<string, number>()
  return {
    all,
    add(value) {
      const name = nameOf(value)
      const index = indexByName.get(name) ?? all.push(value) - 1
      indexByName.set(name, index)
      return index
    },
  }
}
