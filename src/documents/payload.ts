import {
  bytesToHex,
  decodeStrict,
  encodePlain,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Result,
} from '../base/index.ts'
import { valueToPlain } from './plainValue.ts'
import type { ChangesPayload, FactPayload, Payload } from './types.ts'
import { idBytes } from './volumes.ts'

export const payloadLimits = { changes: 1000, typeLength: 64 } as const

/** A kind that this app does not know may come from a newer one: its entry is kept. */
export type PayloadRefusal = { readonly kind: 'newer-app-needed' | 'malformed' }

const readId: shape.Reader<string> = (value) => {
  const bytes = shape.fixedBytes(16)(value)
  return bytes && bytesToHex(bytes)
}
const readData: shape.Reader<Plain> = (value) => {
  const plain = valueToPlain(value)
  return plain.ok ? plain.value : undefined
}
const readType = shape.text(payloadLimits.typeLength)

const readChanges = shape.exact<Omit<ChangesPayload, 'kind'>>({
  document: readId,
  type: readType,
  changes: shape.list(shape.someBytes(Number.MAX_SAFE_INTEGER), payloadLimits.changes),
})
const readFact = shape.exact<Omit<FactPayload, 'kind'>>({
  id: readId,
  type: readType,
  corrects: shape.nullable(readId),
  data: readData,
})

export function encodePayload(payload: Payload): Bytes {
  switch (payload.kind) {
    case 'changes': {
      const { document, type, changes } = payload
      return encodePlain({ document: idBytes(document), type, changes })
    }
    case 'fact': {
      const { id, type, corrects, data } = payload
      return encodePlain({
        id: idBytes(id),
        type,
        corrects: corrects === null ? null : idBytes(corrects),
        data,
      })
    }
    default:
      return new Uint8Array(payload.bytes)
  }
}

export function decodePayload(kind: string, bytes: Uint8Array): Result<Payload, PayloadRefusal> {
  switch (kind) {
    case 'changes': {
      const read = readWith(readChanges, bytes)
      return read && read.changes.length > 0 ? ok({ kind, ...read }) : malformed
    }
    case 'fact': {
      const read = readWith(readFact, bytes)
      return read ? ok({ kind, ...read }) : malformed
    }
    case 'act':
    case 'acts':
    case 'grant':
    case 'card':
    case 'answer':
    case 'admission':
      return ok({ kind, bytes })
    default:
      return refuse({ kind: 'newer-app-needed' })
  }
}

const malformed = refuse({ kind: 'malformed' })

function readWith<T>(read: shape.Reader<T>, bytes: Uint8Array): T | undefined {
  const decoded = decodeStrict(bytes)
  return decoded.ok ? read(decoded.value) : undefined
}
