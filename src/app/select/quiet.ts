import { isQuiet, wallOf, type QuietHours } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import type { DigestView } from '../digestTypes.ts'
import type { Look } from '../look.ts'
import { readTalkNote } from '../talkNote.ts'
import { quietHoursOf } from './members.ts'

/** By the clock on the wall where this device is: of whoever holds it, and of others as far as that is known here. */
export const isQuietNow = (look: Look, hours: QuietHours | null): boolean =>
  hours !== null &&
  isQuiet({ quietFrom: hours.from, quietUntil: hours.to }, wallOf(look.now, look.timeZone).time)

/** My own: what I set on this device, or else what I say on my page. */
export function myQuiet(look: Look, context: Context): DigestView['quiet'] {
  const here = readTalkNote(context).quiet
  if (here) return here.from === '' || here.to === '' ? null : { hours: here, of: 'here' }
  const hours = quietHoursOf(look, look.me)
  return hours ? { hours, of: 'page' } : null
}
