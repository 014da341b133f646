import { ok, refuse, type Result } from '../../base/index.ts'
import { emptySaying, sayingOf, selectHeads, type Saying } from '../../domain/index.ts'
import { setText } from '../../documents/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { selectRights } from '../select/cardWriters.ts'
import { selectVersions, type PlacedVersion } from '../select/cards.ts'
import { edited, write } from '../writing.ts'

/** What is said on a safety-critical card now, in its circle. */
export function headsNow(context: Context, cardId: string): readonly PlacedVersion[] {
  const look = context.look()
  if (!look) return []
  const versions = selectVersions(look, selectRights(look))
  return [...selectHeads(versions.filter((one) => one.card === cardId))].sort(
    (a, b) => a.row.first.at - b.row.first.at || a.id.localeCompare(b.id),
  )
}

/**
 * Writes a new version in place of all that this device has, without words where the card is taken away. What it replaces
 * is emptied after: who is let in from today on is given what is written there, and is not to read what stood before.
 */
export async function putVersion(
  context: Context,
  circle: CircleId,
  cardId: string,
  saying: Saying | null,
): Promise<Result<null, AppRefusal>> {
  const before = headsNow(context, cardId)
  if (!context.look()) return refuse({ kind: 'not-found' })
  const replaces = before.map((one) => one.id)
  const written = await write(context, circle, 'living', (place) =>
    context.documents.create(place, documentTypes.cardVersion, (draft) => {
      Object.assign(draft, { card: cardId, replaces, gone: saying === null })
      Object.assign(draft, sayingOf(saying ?? emptySaying))
    }),
  )
  if (!written.ok) return written
  for (const one of before) {
    const emptied = await edited(context, one.id, (draft) => {
      setText(draft, 'text', '')
      Object.assign(draft, { symbols: [], scales: {}, safe: [], media: [], helper: '', behalf: null })
    })
    if (!emptied.ok) return emptied
  }
  return ok(null)
}
