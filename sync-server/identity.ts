import { createPrivateKey, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  hexToBytes,
  bytesToHex,
  labels,
  ok,
  refuse,
  type Bytes,
  type Random,
  type Result,
} from '../src/base/index.ts'
import { receiptBytes, type ChainState, type VolumeId } from '../src/protocol/index.ts'
import { signBytes } from './signing.ts'

/** The relay's own key pair. Clients pin the public key, so losing it looks to them like another relay in its place. */
export type Identity = {
  readonly publicKey: Bytes
  /** The relay's signed word that this is the state of the volume. */
  signState(volume: VolumeId, state: ChainState): Bytes
}

export type IdentityRefusal = { readonly kind: 'identity-unreadable'; readonly why: string }

const fileName = 'relay.key'

/** Reads the seed (64 hex digits, mode 0600) from the data folder, or mints it there on the first start. */
export async function loadIdentity(
  folder: string,
  random: Random,
): Promise<Result<Identity, IdentityRefusal>> {
  const seed = await readSeed(folder, fileName, random)
  return seed.ok ? ok(identityFromSeed(seed.value)) : seed
}

/** Of a key that lies in the data folder as 64 hex digits for its owner only; the first time it is made there. */
export async function readSeed(
  folder: string,
  name: string,
  random: Random,
): Promise<Result<Bytes, IdentityRefusal>> {
  const path = join(folder, name)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (found === undefined) await writeSeed(folder, path, random(32))
    else if ((found.mode & 0o077) !== 0) return unreadable(`${name} may be read by others: chmod 600 it`)
    const seed = hexToBytes((await readFile(path, 'utf8')).trim())
    if (seed?.length !== 32) return unreadable(`${name} is not 64 hex digits`)
    return ok(seed)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'the data folder cannot be used')
  }
}

const unreadable = (why: string): Result<never, IdentityRefusal> =>
  refuse({ kind: 'identity-unreadable', why })

/** PKCS #8 for Ed25519 is this prefix and the seed (RFC 8410). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export function identityFromSeed(seed: Uint8Array): Identity {
  const key: KeyObject = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'))
  return {
    publicKey,
    signState: (volume, state) => signBytes(labels.relayReceipt, receiptBytes(volume, state), key),
  }
}

/** Whole or not at all, and still there after a power cut: a half-written key would be a new relay after the restart. */
async function writeSeed(folder: string, path: string, seed: Uint8Array): Promise<void> {
  const draft = await open(`${path}.new`, 'w', 0o600)
  await draft.writeFile(`${bytesToHex(seed)}\n`)
  await draft.sync()
  await draft.close()
  await rename(`${path}.new`, path)
  const directory = await open(folder, 'r')
  await directory.sync()
  await directory.close()
}
