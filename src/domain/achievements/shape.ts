import { shape, type Plain } from '../../base/index.ts'
import type { Said } from '../hats/select.ts'
import { selectHeads } from '../profiles/versions.ts'

/** What somebody is glad to tell of themselves, in the circles they chose. README of `domain`. */
export const achievementType = 'achievement'
export const achievementKinds = ['hours', 'learned'] as const
export type AchievementKind = (typeof achievementKinds)[number]
export const achievementLimits = { text: 200, back: 20 } as const

/** `minutes` given in `year`, or `text` of what was learned. `replaces`: own ones; `gone`: it only takes those back. */
export type Achievement = {
  readonly kind: AchievementKind
  readonly year: string
  readonly minutes: number
  readonly text: string
  readonly gone: boolean
  readonly replaces: readonly string[]
}

const readYear: shape.Reader<string> = (value) =>
  typeof value === 'string' && /^[12]\d{3}$/.test(value) ? value : undefined
const readAchievement = shape.lenient<Omit<Achievement, 'kind'> & { readonly kind: AchievementKind | '' }>({
  kind: [shape.oneOf(...achievementKinds), ''],
  year: [readYear, ''],
  minutes: [shape.whole(0, 366 * 1440), 0],
  text: [shape.text(achievementLimits.text * 4), ''],
  gone: [shape.flag, false],
  replaces: [shape.list(shape.text(200), achievementLimits.back), []],
})

/** Undefined for what says nothing. */
export function parseAchievement(data: Plain): Achievement | undefined {
  const found = readAchievement(data)
  if (!found || found.kind === '' || found.year === '') return undefined
  const isSaid = found.kind === 'hours' ? found.minutes > 0 : found.text.trim() !== ''
  return isSaid || found.gone ? { ...found, kind: found.kind } : undefined
}

/** What stands: only who told a thing takes it back. The newest first. */
export function selectAchievements(all: readonly Said<Achievement>[]): readonly Said<Achievement>[] {
  const authors = new Map(all.map((one) => [one.id, one.by]))
  const own = all.map((one) => ({
    ...one,
    replaces: one.said.replaces.filter((other) => authors.get(other) === one.by),
  }))
  return selectHeads(own)
    .filter(({ said }) => !said.gone)
    .map(({ replaces: _, ...one }) => one)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}
