import { selectEpochsOf, type Act, type ActId, type CircleState, type TeamState } from '../circles/index.ts'
import { wallOf } from '../domain/index.ts'
import type { ChapterView, Fact, Row } from '../documents/index.ts'
import type { MediaRef } from '../domain/index.ts'
import type { CircleId, Commitment, PersonId } from '../keys/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Saved } from './types.ts'

/** A row or fact with the circle it is sealed for: what a screen shows always says who else can see it. */
export type Placed<T> = T & { readonly circle: CircleState }

/**
 * What views are selected from: one team as this device has it, at one moment. `circles` narrows it to what some
 * person's keys open, which is how "see it as she sees it" is computed: the same selection over fewer circles.
 */
export type Look = {
  readonly state: TeamState
  /** Every act that is here, as it was said. Whether it counts, `state` knows. */
  readonly actById: ReadonlyMap<ActId, Act>
  readonly me: PersonId
  readonly now: number
  readonly timeZone: string
  readonly connected: boolean
  readonly stuck: boolean
  readonly circles: readonly CircleState[]
  /** A photo or voice note that something refers to, as a screen gets it. */
  readonly mediaItem: (ref: MediaRef) => MediaItem
  /** With `epochs`, what those alone open. */
  readonly chaptersOf: (circle: CircleId, epochs?: readonly Commitment[]) => readonly ChapterView[]
}

type Sorted = {
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly facts: ReadonlyMap<string, readonly Fact[]>
}
/** A chapter's view stays the same one until something comes to it, so of ten years only this month is sorted anew. */
const sortedByView = new WeakMap<ChapterView, Sorted>()

function sorted(view: ChapterView): Sorted {
  const before = sortedByView.get(view)
  if (before) return before
  const rows = groupBy(Object.values(view.rows), (row) => row.type)
  const all = { rows, facts: groupBy(view.facts, (fact) => fact.type) }
  sortedByView.set(view, all)
  return all
}

export const rowsOf = (look: Look, type: string): readonly Placed<Row>[] =>
  look.circles.flatMap((circle) =>
    look
      .chaptersOf(circle.id)
      .flatMap((view) => sorted(view).rows.get(type) ?? [])
      .map((row) => ({ ...row, circle })),
  )

export const factsOf = (look: Look, type: string): readonly Placed<Fact>[] =>
  look.circles.flatMap((circle) =>
    look
      .chaptersOf(circle.id)
      .flatMap((view) => sorted(view).facts.get(type) ?? [])
      .map((fact) => ({ ...fact, circle })),
  )

/** Where a thing is, in the four words of saving. */
export function savedOf(look: Look, unsent: boolean): Saved {
  if (!unsent) return 'sent'
  if (look.stuck) return 'needs-attention'
  return look.connected ? 'sending' : 'on-this-phone'
}

/** The same team as `person` sees it: only what that person was given the keys of, and of that only what I have too. */
export const lookAs = (look: Look, person: PersonId): Look => ({
  ...look,
  me: person,
  circles: look.circles.filter((circle) => circle.members.includes(person)),
  chaptersOf: (circle) => look.chaptersOf(circle, selectEpochsOf(look.state, circle, person)),
})

/** The day on the wall of the supported person's home. */
export const today = (look: Look): string => wallOf(look.now, look.timeZone).date

/** In the order in which they come. Anybody in a circle can say a thing ten thousand times: nothing is looked for in all of it again and again. */
export function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/**
 * So many, in their order: of each author the first ones, by turns. Whoever says a thing ten thousand times hides nobody else's.
 */
export function fairly<T>(all: readonly T[], most: number, authorOf: (one: T) => string): readonly T[] {
  if (all.length <= most) return all
  const byTurn = [...groupBy(all, authorOf).values()].flatMap((own) =>
    own.map((one, turn) => ({ one, turn })),
  )
  const chosen = new Set(
    byTurn
      .sort((a, b) => a.turn - b.turn)
      .slice(0, most)
      .map(({ one }) => one),
  )
  return all.filter((one) => chosen.has(one))
}

/** Made when it is first asked for, and not again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}
