import type { FieldId } from '../domain/index.ts'
import { keepNote } from '../keys/index.ts'
import type { Context } from './context.ts'
import { answerNote } from './notes.ts'

/**
 * What this device remembers of an answer of mine, also where no circle of this team has it: sealed, beside all my teams, so
 * that what I said in one is offered in the next; and with this team's keys, by which it comes to a new device of mine.
 */
export function readKeptAnswer({ ports, keyring }: Context, field: FieldId): unknown {
  const name = answerNote(field)
  const note = ports.own.get(name) ?? keyring().noteByName.get(name) ?? ''
  if (note === '') return undefined
  try {
    return JSON.parse(note)
  } catch {
    return undefined
  }
}

/** `note` is empty where the answer was taken back. */
export async function keepAnswer(context: Context, field: FieldId, note: string): Promise<boolean> {
  const name = answerNote(field)
  const kept = await context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), name, note))
  return kept.ok && (await context.ports.own.keep(name, note)).ok
}
