import { readFileSync, writeFileSync } from 'node:fs'
import { bytesToHex, hexToBytes } from '../../src/base/index.ts'
import { heldDisk, type HeldDisk } from './hostileDisk.ts'

/** A whole disk in a file, as it was written once. */
type Frozen = { readonly [key: string]: string }

export function diskIn(file: URL): HeldDisk {
  const frozen = JSON.parse(readFileSync(file, 'utf8')) as Frozen
  return heldDisk(
    new Map(Object.entries(frozen).map(([key, hex]) => [key, hexToBytes(hex) ?? new Uint8Array()])),
  )
}

export function freeze(disk: HeldDisk, file: URL): void {
  // What is kept of views is a shortcut, and made again from what lies here.
  const kept = [...disk.bytesByKey].filter(([key]) => !key.startsWith('view/'))
  const frozen: Frozen = Object.fromEntries(kept.map(([key, bytes]) => [key, bytesToHex(bytes)]))
  writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`)
}
