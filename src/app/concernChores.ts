import { concernWaits, toldLaterUntil } from '../domain/index.ts'
import { passOn } from './commands/concerns.ts'
import { concernsOf, isAbout } from './concernFacts.ts'
import type { Context } from './context.ts'

/**
 * A worry that the Holder does not know of is passed on to her once nobody agrees any longer that it waits: by any phone of
 * those who know. Not where it is about her. Answers when to look again, in ms.
 */
export async function tellHolderInTime(context: Context): Promise<number | undefined> {
  const look = context.look()
  if (!look) return undefined
  const { holder } = look.state
  let wake: number | undefined
  for (const concern of concernsOf(look, context)) {
    if (concern.group.includes(holder) || isAbout(look, concern, holder)) continue
    const left = toldLaterUntil(concern, look.now) - look.now
    if (left <= 0) await passOn(context, look, concern, holder, 'over')
    else wake = Math.min(left, wake ?? concernWaits.first, 86_400_000)
  }
  return wake
}
