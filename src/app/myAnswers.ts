import type { FieldId } from '../domain/index.ts'
import type { Keyring } from '../keys/index.ts'
import { answerNote } from './notes.ts'

/** What this device remembers of an answer of mine, also where no circle of this team has it. Sealed with the keyring. */
export function readKeptAnswer(keyring: Keyring, field: FieldId): unknown {
  const note = keyring.noteByName.get(answerNote(field)) ?? ''
  if (note === '') return undefined
  try {
    return JSON.parse(note)
  } catch {
    return undefined
  }
}
