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
  const isDropping = acts.some((act) => act.body.type === 'drop')
  const ids = acts
    .filter(({ body }) => newsworthy.has(body.type) && !(isDropping && isEnd(body)))
    .map((act) => act.id)
  if (ids.length > 0) await keepTold(context, ids)
}

/** Nobody asked for what ends along with a device that is taken off: of that they are told here too. */
const isEnd = (body: Act['body']): boolean =>
  (body.type === 'kit' || body.type === 'helpers') && body.kit === null

const newsworthy: ReadonlySet<string> = new Set(['device', 'drop', 'kit', 'helpers', 'recover'])
