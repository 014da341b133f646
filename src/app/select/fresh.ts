import { digestUntil, hasSeen, spanOf } from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { Context } from '../context.ts'
import { today, type Look } from '../look.ts'
import type { SaidMessage, TalkIndex } from '../talkIndex.ts'
import { lookedIn, readTalkNote } from '../talkNote.ts'
import { isQuietNow, myQuiet } from './quiet.ts'
import { personOf } from './refs.ts'

/** What is new is counted so far: more is "many". */
const freshCounted = 99

export type Fresh = { readonly fresh: readonly SaidMessage[]; readonly answersMe: readonly SaidMessage[] }

/** What others said since I last looked, and of it what answers me. Nothing is new in my quiet hours. */
export function freshIn(
  look: Look,
  context: Context,
  circle: CircleState,
  talk: TalkIndex,
  until: number | null,
): Fresh {
  const seen = lookedIn(look, context, circle.id, talk)
  const mine = (device: string) => personOf(look.state, device) === look.me
  const all = talk
    .latest(freshCounted)
    .filter(({ fact }) => !mine(fact.device) && !hasSeen(seen, { device: fact.device, at: fact.at }))
  return {
    fresh: until === null ? all : all.filter(({ fact }) => fact.at < until),
    // What waits for my answer does not wait for the day or the week.
    answersMe: all.filter(({ quotes }) => {
      const quoted = quotes === '' ? undefined : talk.find(quotes)
      return quoted !== undefined && mine(quoted.fact.device)
    }),
  }
}

/** How new things are marked for me now: not at all, or those said before a moment; null: all. */
export function marking(look: Look, context: Context): 'nothing' | number | null {
  if (isQuietNow(look, myQuiet(look, context)?.hours ?? null)) return 'nothing'
  const until = digestUntil(readTalkNote(context).every, today(look))
  return until === null ? null : spanOf(until, '00:00', 0, look.timeZone).starts
}
