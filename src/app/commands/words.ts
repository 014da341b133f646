import { ok, refuse, type Result } from '../../base/index.ts'
import { cardLimits, messageLimits, messageType, tidyName, tidyText } from '../../domain/index.ts'
import { setText } from '../../documents/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import { useMedia } from '../media.ts'
import { placeOfDocument } from '../places.ts'
import { edited, write } from '../writing.ts'

/** Says something to a circle. */
export async function say(
  context: Context,
  takes: Commands['say']['takes'],
): Promise<Result<null, AppRefusal>> {
  const text = tidyText(takes.text, messageLimits.text)
  if (!text.ok) return text
  const mediaIds = (takes.media ?? []).slice(0, messageLimits.media)
  if (text.value === '' && mediaIds.length === 0) return refuse({ kind: 'empty-name' })
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const data = media.value.length > 0 ? { text: text.value, media: media.value } : { text: text.value }
  const written = await write(context, circle.value, 'month', (place) =>
    context.documents.fact(place, { type: messageType, data }),
  )
  return written.ok ? ok(null) : written
}

/**
 * Writes a card of the supported person's profile. Moved to another circle it is written there as a new card and taken
 * out of the old one: what the old circle has read it has read.
 */
export async function saveCard(
  context: Context,
  takes: Commands['saveCard']['takes'],
): Promise<Result<{ cardId: string }, AppRefusal>> {
  if (context.me() !== context.state()?.holder) return refuse({ kind: 'not-allowed' })
  const starter = tidyName(takes.starter, cardLimits.starter)
  if (!starter.ok) return starter
  const text = tidyText(takes.text, cardLimits.text)
  if (!text.ok) return text
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle

  const old = takes.cardId === null ? undefined : await placeOfDocument(context, takes.cardId)
  if (old && !old.ok) return old
  if (takes.cardId !== null && old?.value.circle === circle.value) {
    const written = await edited(context, takes.cardId, (draft) => {
      if (draft['starter'] !== starter.value) draft['starter'] = starter.value
      setText(draft, 'text', text.value)
    })
    return written.ok ? ok({ cardId: takes.cardId }) : written
  }
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.card, (draft) => {
      Object.assign(draft, { starter: starter.value, text: text.value, removed: false })
    }),
  )
  if (!written.ok) return written
  if (takes.cardId !== null) {
    const gone = await edited(context, takes.cardId, (draft) => {
      draft['removed'] = true
      setText(draft, 'text', '')
    })
    if (!gone.ok) return gone
  }
  return ok({ cardId: written.value.document })
}

function memberCircle(context: Context, circleId: string): Result<CircleId, AppRefusal> {
  const circle = context.state()?.circleById.get(circleId as CircleId)
  return circle?.members.includes(context.me()) ? ok(circle.id) : refuse({ kind: 'not-allowed' })
}
