import type { Plain } from '../../base/index.ts'
import { parseSeen, talkLimits, type Head } from './said.ts'

/** How far somebody has seen what each device said, by that device's own clock: words of it that come late are not seen with later ones of others. */
export type Seen = ReadonlyMap<string, number>

/** The furthest of all that was said: order and repetition change nothing. Of too many devices the latest count. */
export function seenOf(said: Iterable<Head>): Seen {
  let all = new Map<string, number>()
  const latest = () =>
    [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, talkLimits.devices)
  for (const { device, at } of said) {
    if ((all.get(device) ?? -1) < at) all.set(device, at)
    if (all.size > 2 * talkLimits.devices) all = new Map(latest())
  }
  return new Map(latest())
}

export const hasSeen = (seen: Seen | undefined, message: Head): boolean =>
  (seen?.get(message.device) ?? -1) >= message.at

/** What is new in these beside what was seen: the last of each device. */
export const headsBeyond = (seen: Seen, messages: readonly Head[]): readonly Head[] =>
  [...seenOf(messages.filter((one) => !hasSeen(seen, one)))]
    .map(([device, at]) => ({ device, at }))
    .slice(0, talkLimits.heads)

type Said = { readonly id: string; readonly at: number; readonly data: Plain }

/** Of what one device said in a month so many words, the newest first: of somebody who only looks that is all of it. */
export function newestSeen(said: readonly Said[]): readonly Head[] {
  const heads: Head[] = []
  for (const { data } of said.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))) {
    if (heads.length >= talkLimits.headsOfMonth) break
    heads.push(...parseSeen(data))
  }
  return heads
}
