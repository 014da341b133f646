import { ok, refuse, type Result } from '../base/index.ts'
import type { CircleState } from '../circles/index.ts'
import type { Edit, Place, WriteRefusal, Written } from '../documents/index.ts'
import type { CircleId } from '../keys/index.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { placeFor, placeOfDocument } from './places.ts'
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
  const written = deliver(context, await context.documents.change(place.value, document, edit))
  return told(context, place.value.circle, written)
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
