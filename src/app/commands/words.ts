import { ok, refuse, type Result } from '../../base/index.ts'
import { messageLimits, messageType, tidyText } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import { useMedia } from '../media.ts'
import { memberCircle, write } from '../writing.ts'

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
  const data = {
    text: text.value,
    ...(media.value.length > 0 && { media: media.value }),
    ...(takes.quotes && { quotes: takes.quotes }),
    ...(takes.thanks && { thanks: takes.thanks }),
  }
  const written = await write(context, circle.value, 'month', (place) =>
    context.documents.fact(place, { type: messageType, data }),
  )
  return written.ok ? ok(null) : written
}
