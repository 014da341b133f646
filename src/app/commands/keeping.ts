import { ok, refuse, type Result } from '../../base/index.ts'
import { keepTerms } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { KeepingCommands } from '../keepingTypes.ts'
import { keepRulesOf, mayKeep } from '../select/keeping.ts'
import { myCircle, write } from '../writing.ts'

export const keepingCommands: CommandTable<KeepingCommands> = { setKeeping: { on: 'team', run: setKeeping } }

/** A document of its own each time, which takes the place of those that were read. */
async function setKeeping(
  context: Context,
  { photos, voices }: KeepingCommands['setKeeping']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const everyone = myCircle(context, 'everyone')
  if (!look || !everyone.ok || !keepTerms.includes(photos) || !keepTerms.includes(voices))
    return refuse({ kind: 'not-found' })
  if (!mayKeep(look, look.me)) return refuse({ kind: 'not-allowed' })
  const replaces = keepRulesOf(look).map(({ id }) => id)
  const written = await write(context, everyone.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.keepRule, (draft) => {
      Object.assign(draft, { photos, voices, replaces: replaces.slice(0, 100) })
    }),
  )
  return written.ok ? ok(null) : written
}
