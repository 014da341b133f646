import type { Context } from './context.ts'
import { notes } from './notes.ts'

/** News that was read on this device, by act. */
export const readTold = (context: Context): ReadonlySet<string> =>
  new Set(JSON.parse(context.keyring().noteByName.get(notes.told) ?? '[]') as readonly string[])
