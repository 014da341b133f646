import { ok, refuse, type Result } from '../../base/index.ts'
import { selectHeads, type Saying } from '../../domain/index.ts'
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
  return selectHeads(versions.filter((one) => one.card === cardId))
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
      const { text, symbols, scales, how, helper, saidHow } = saying ?? nothing
      Object.assign(draft, { card: cardId, replaces, gone: saying === null })
      Object.assign(draft, { text, symbols: [...symbols], scales: { ...scales }, how, helper, saidHow })
    }),
  )
  if (!written.ok) return written
  for (const one of before) {
    const emptied = await edited(context, one.id, (draft) => {
      setText(draft, 'text', '')
      Object.assign(draft, { symbols: [], scales: {}, helper: '', saidHow: '' })
    })
    if (!emptied.ok) return emptied
  }
  return ok(null)
}

const nothing: Saying = { text: '', symbols: [], scales: {}, how: 'self', helper: '', saidHow: '' }
