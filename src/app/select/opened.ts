import { addDays } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import { today, type Look } from '../look.ts'
import { mondayOf, openingsOf } from '../opening.ts'
import { readTold } from '../told.ts'
import type { OpenedLine, OpenedView, OpenedWeek } from '../types.ts'
import { circleRef, isOffered, personRef } from './refs.ts'

const weeksShown = 8

/** Week by week, the newest first. To the Holder all of it; to everybody else what is told of them. */
export function selectOpened(look: Look, context: Context): OpenedView {
  const iAmHolder = look.me === look.state.holder
  const openings = openingsOf(look).filter((one) => iAmHolder || one.by === look.me)
  const first = mondayOf(today(look))
  const weeks = Array.from({ length: weeksShown }, (_, n) => addDays(first, -7 * n)).map(
    (from): OpenedWeek => {
      const ofWeek = openings.filter((one) => mondayOf(one.day) === from)
      const daysByLine = new Map<string, { line: Omit<OpenedLine, 'days'>; days: Set<string> }>()
      for (const { by, circle, what, day } of ofWeek) {
        const found = look.state.circleById.get(circle)
        if (!found) continue
        const name = `${by} ${circle} ${what}`
        const line = { by: personRef(look, by), circle: circleRef(look, found), what }
        const known = daysByLine.get(name) ?? { line, days: new Set() }
        daysByLine.set(name, { ...known, days: known.days.add(day) })
      }
      return {
        from,
        to: addDays(from, 6),
        lines: [...daysByLine.values()]
          .map(({ line, days }) => ({ ...line, days: days.size }))
          .sort((a, b) => b.days - a.days || a.by.name.localeCompare(b.by.name)),
        nobody: iAmHolder ? unopened(look, new Set(ofWeek.map((one) => one.circle))) : [],
      }
    },
  )
  const [, last] = weeks
  const isTold = last === undefined || readTold(context).has(newsIdOf(last.from))
  const isNews = iAmHolder && last !== undefined && last.lines.length > 0 && !isTold
  return {
    iAmHolder,
    weeks: weeks.filter((week, n) => n === 0 || week.lines.length > 0),
    news: isNews ? { newsId: newsIdOf(last.from), week: last } : null,
  }
}

/** A week is told once. */
const newsIdOf = (monday: string): string => `opened ${monday}`

/** Circles that others are in, and that nobody of them looked into. */
const unopened = (look: Look, opened: ReadonlySet<string>) =>
  look.circles
    .filter(
      (circle) =>
        circle.purpose !== 'everyone' &&
        isOffered(circle) &&
        circle.members.length > 1 &&
        !opened.has(circle.id),
    )
    .map((circle) => circleRef(look, circle))
