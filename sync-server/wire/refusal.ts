import { assertNever } from '../../src/base/index.ts'
import type { RefusalCode } from '../../src/protocol/index.ts'
import type { StorageRefusal } from '../storage/storage.ts'

/** The disk's refusals in the words of the protocol. */
export function codeOf(refusal: StorageRefusal): RefusalCode {
  switch (refusal.kind) {
    case 'volume-full':
      return 'volume-full'
    case 'disk-full':
      return 'relay-full'
    case 'disk-broken':
      return 'relay-failing'
    default:
      return assertNever(refusal)
  }
}
