import { apartMs, behindMs, type StandingDose } from '../../domain/index.ts'
import type { Look } from '../look.ts'
import type { ClockItem, HeardItem } from '../medicineTypes.ts'
import type { Medicines } from './medicineFacts.ts'
import { personOf } from './refs.ts'

const minute = 60_000
const dayMs = 24 * 60 * minute

type Heard = {
  /** The newest that somebody else wrote, by their clocks, and what of it is not still to come by mine. */
  readonly newest: number
  readonly lastAt: number
  /** When I wrote something lately, by my clock. */
  readonly mine: ReadonlySet<number>
}
const known = new WeakMap<Look, Heard>()

function heard(look: Look): Heard {
  const before = known.get(look)
  if (before) return before
  const isMine = new Map<string, boolean | null>()
  const whose = (device: string): boolean | null => {
    const found = isMine.get(device)
    if (found !== undefined) return found
    const by = personOf(look.state, device)
    const is = by === undefined ? null : by === look.me
    isMine.set(device, is)
    return is
  }
  let [newest, lastAt] = [0, 0]
  const mine = new Set<number>()
  const hear = (device: string, at: number): void => {
    const is = whose(device)
    if (is === true && Math.abs(look.now - at) < dayMs) mine.add(at)
    if (is !== false) return
    if (at <= look.now) lastAt = Math.max(lastAt, at)
    if (at <= look.now || apartMs(at, look.now) > 0) newest = Math.max(newest, at)
  }
  for (const circle of look.circles)
    if (circle.purpose === 'care')
      for (const view of look.chaptersOf(circle.id)) {
        for (const fact of view.facts) hear(fact.device, fact.at)
        for (const row of Object.values(view.rows)) hear(row.last.device, row.last.at)
      }
  const all = { newest, lastAt, mine }
  known.set(look, all)
  return all
}

/** What this phone has of other people's: whoever has no signal may have given something that is not here. */
export function heardOf(look: Look): HeardItem {
  const { lastAt } = heard(look)
  return { isConnected: look.connected, lastAt: lastAt === 0 ? null : lastAt }
}

/** What a dose that is written now is later than, by whichever clock. */
export const newestHeard = (look: Look): number => heard(look).newest

/** How far this phone is ahead, as far as others that read it have shown. */
export function myAheadMs(look: Look, { ahead }: Medicines): number {
  const { mine } = heard(look)
  return Math.max(0, ...[...ahead].filter(([moment]) => mine.has(moment)).map(([, apart]) => apart))
}

export function myClock(look: Look, medicines: Medicines): ClockItem | null {
  const behind = apartMs(heard(look).newest, look.now)
  return clockItem(behind, myAheadMs(look, medicines))
}

export const doseClock = (look: Look, { ahead }: Medicines, one: StandingDose): ClockItem | null =>
  clockItem(behindMs(one, look.now), ahead.get(one.at) ?? 0)

const clockItem = (behind: number, ahead: number): ClockItem | null =>
  behind > 0
    ? { is: 'behind', minutes: Math.round(behind / minute) }
    : ahead > 0
      ? { is: 'ahead', minutes: Math.round(ahead / minute) }
      : null
