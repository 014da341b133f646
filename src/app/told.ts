import type { Act } from '../circles/index.ts'
import { keepNote } from '../keys/index.ts'
import type { Context } from './context.ts'
import { notes } from './notes.ts'

/** News that was read on this device or said here, by act. */
export const readTold = (context: Context): ReadonlySet<string> =>
  new Set(JSON.parse(context.keyring().noteByName.get(notes.told) ?? '[]') as readonly string[])

export const keepTold = (context: Context, ids: readonly string[]) => {
  const next = JSON.stringify([...new Set([...readTold(context), ...ids])].slice(-500))
  return context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), notes.told, next))
}

/** Nobody is told of what they did here. By its place and not by the key that signed it: a copy of this device has that too. */
export async function noteSaid(context: Context, acts: readonly Act[]): Promise<void> {
  const ids = acts.filter((act) => newsworthy.has(act.body.type)).map((act) => act.id)
  if (ids.length > 0) await keepTold(context, ids)
}

const newsworthy: ReadonlySet<string> = new Set(['device', 'drop', 'kit', 'helpers', 'recover'])
