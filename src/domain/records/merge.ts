import { mediaLimits } from '../media/shape.ts'
import { moods, type Mood, type Outcome, type VisitRecord } from './shape.ts'

/** What says that less was done is believed first: nobody relies on what may not have been. */
const cautious: readonly Outcome[] = ['declined', 'not-done', 'partly', 'not-needed', 'done']

/**
 * What one person wrote of one visit on phones that did not hear of one another, as one record. Words are all there, what is
 * a set adds up, and of a thing that is said in two ways the more careful one counts. Order decides nothing but the order of
 * words: it is that of their documents' ids.
 */
export function mergeRecords(all: readonly VisitRecord[]): VisitRecord | undefined {
  const [first] = all
  if (first === undefined || all.length === 1) return first
  const worst = (of: (one: VisitRecord) => Mood | ''): Mood | '' =>
    moods[Math.max(...all.map((one) => moods.findIndex((mood) => mood === of(one))))] ?? ''
  const joined = (of: (one: VisitRecord) => string): string =>
    [...new Set(all.map(of).filter((text) => text !== ''))].join('\n\n')
  const added = <T>(of: (one: VisitRecord) => readonly T[]): readonly T[] => [...new Set(all.flatMap(of))]
  const tiles: Record<string, Outcome> = {}
  const whys: Record<string, VisitRecord['whys'][string]> = {}
  const rank = (outcome: Outcome): number => cautious.indexOf(outcome)
  for (const one of all)
    for (const [tile, outcome] of Object.entries(one.tiles)) {
      const known = tiles[tile]
      if (known !== undefined && rank(known) < rank(outcome)) continue
      if (known !== outcome) delete whys[tile]
      tiles[tile] = outcome
      const why = one.whys[tile]
      if (why !== undefined) whys[tile] ??= why
    }
  const mood = worst((one) => one.mood)
  return {
    ...first,
    ...{ tiles, whys, mood },
    moodBy: all.find((one) => one.mood === mood && one.moodBy !== '')?.moodBy ?? '',
    moodBefore: worst((one) => one.moodBefore),
    note: joined((one) => one.note),
    chose: joined((one) => one.chose),
    handover: joined((one) => one.handover),
    signs: added((one) => one.signs),
    reach: added((one) => one.reach),
    media: added((one) => one.media).slice(0, mediaLimits.together),
  }
}
