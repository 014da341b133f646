import type { CircleState, TeamState } from '../../src/circles/index.ts'
import type { ChapterView, Fact, Row } from '../../src/documents/index.ts'
import type { Look } from '../../src/app/look.ts'
import type { PersonId } from '../../src/keys/index.ts'

export type Said = Pick<Fact, 'type' | 'data' | 'at'> & { readonly id: string; readonly device: string }

export const now = Date.UTC(2026, 10, 22, 12)

/** Views select from facts; these need no phones to be there. Each person's device is called after them. */
export function lookOfFacts(
  me: string,
  members: readonly string[],
  months: Readonly<Record<string, readonly (readonly Said[])[]>>,
  rows: readonly Partial<Row>[] = [],
): Look {
  const people = new Map(
    members.map((id) => [id, { id, name: id, relation: '', standing: 'member', now: undefined }]),
  )
  const circles = Object.keys(months).map(
    (id) =>
      ({
        id,
        purpose: id,
        name: '',
        members,
        own: undefined,
        closings: [],
        heads: [],
      }) as unknown as CircleState,
  )
  const views = Object.fromEntries(
    Object.entries(months).map(([circle, chapters]) => [
      circle,
      chapters.map(
        (said, n) =>
          ({
            chapter: `${circle} ${n}`,
            rows: n > 0 ? {} : Object.fromEntries(rows.map((row) => [row.document, row])),
            facts: said.map((fact) => ({ ...fact, number: 1, corrects: null })),
          }) as unknown as ChapterView,
      ),
    ]),
  )
  return {
    state: {
      holder: members[0],
      personById: people,
      deviceById: new Map(members.map((id) => [id, { person: id }])),
    } as unknown as TeamState,
    ...{ actById: new Map(), me: me as PersonId, now, timeZone: 'Europe/London' },
    ...{ connected: true, stuck: false, circles },
    mediaItem: (ref) => ({ ...ref, mediaId: 'm' }) as never,
    chaptersOf: (circle) => views[circle] ?? [],
  }
}
