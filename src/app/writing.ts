import { ok, refuse, type Result } from '../base/index.ts'
import type { CircleState } from '../circles/index.ts'
import { putBack, type Edit, type Place, type WriteRefusal, type Written } from '../documents/index.ts'
import type { CircleId } from '../keys/index.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { placeFor, placeOfDocument } from './places.ts'
import { countedData, straysOf } from './select/counted.ts'
import type { AppRefusal } from './commandTypes.ts'

/** Everything a person writes goes this way: a place in a circle they are in, the disk, and at once the wire. */
export async function write<T extends Written>(
  context: Context,
  circle: CircleId,
  shelf: 'living' | 'month',
  make: (place: Place) => Promise<Result<T, WriteRefusal>>,
): Promise<Result<T, AppRefusal>> {
  const place = await placeFor(context, circle, shelf)
  if (!place.ok) return place
  return told(context, circle, deliver(context, await make(place.value)))
}

/** Changes a document where it is. */
export async function edited(
  context: Context,
  document: string,
  edit: Edit,
): Promise<Result<Written, AppRefusal>> {
  const place = await placeOfDocument(context, document)
  if (!place.ok) return place
  const mended = await overStrays(context, place.value, document)
  if (!mended.ok) return mended
  const change = await context.documents.change(place.value, document, edit)
  const written = deliver(context, change)
  return told(context, place.value.circle, written)
}

/**
 * What somebody wrote in it who may not goes before the next word of somebody who may, and as a change of its own: else who
 * says what the other said too would change nothing, and have said nothing.
 */
async function overStrays(
  context: Context,
  place: Place & { readonly circle: CircleId },
  document: string,
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const row = look?.chaptersOf(place.circle).find(({ rows }) => rows[document])?.rows[document]
  if (!look || !row || straysOf(look, row).length === 0) return ok(null)
  const counted = countedData(look, row)
  if (counted === null || JSON.stringify(counted) === JSON.stringify(row.data)) return ok(null)
  const written = deliver(
    context,
    await context.documents.change(place, document, (draft) => putBack(draft, counted)),
  )
  return written.ok ? ok(null) : written
}

/** What this device has to say of the relay goes with what a person writes. */
async function told<T extends Written>(
  context: Context,
  circle: CircleId,
  written: Result<T, AppRefusal>,
): Promise<Result<T, AppRefusal>> {
  if (written.ok) await context.attesting().attest(circle)
  return written
}

/** The circle for a purpose, where I am in it. */
export function myCircle(context: Context, purpose: CircleState['purpose']): Result<CircleState, AppRefusal> {
  const me = context.me()
  const circle = [...(context.state()?.circleById.values() ?? [])].find(
    (one) => one.purpose === purpose && one.members.includes(me),
  )
  return circle ? ok(circle) : refuse({ kind: 'not-allowed' })
}

export function memberCircle(context: Context, circleId: string): Result<CircleId, AppRefusal> {
  const circle = context.state()?.circleById.get(circleId as CircleId)
  return circle?.members.includes(context.me()) ? ok(circle.id) : refuse({ kind: 'not-allowed' })
}
