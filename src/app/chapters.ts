import type { TeamState } from '../circles/index.ts'
import { chapterIdOf, isIdOf, type ChapterView, type Documents } from '../documents/index.ts'
import type { CircleId, Commitment, DeviceId } from '../keys/index.ts'
import { composeLiving } from './composing.ts'
import { createCopies } from './copies.ts'
import { carriersOf, generationOf, generationsOf, narrowView, type CarrierOf } from './generations.ts'

export type Chapters = {
  /** What lives in the circle as one chapter, then its months. With `epochs`, what those alone open. */
  of(
    state: TeamState,
    circle: CircleId,
    months: readonly string[],
    epochs?: readonly Commitment[],
  ): readonly ChapterView[]
}

/** What lives is composed anew only when one of its generations has changed: a screen looks many times. */
export function createChapters(documents: Documents): Chapters {
  const composedByCircle = new Map<
    string,
    { readonly views: readonly ChapterView[]; readonly composed: ChapterView | undefined }
  >()

  const copies = createCopies()
  const creatorByDocument = new Map<string, DeviceId>()
  /** The device that the id names, of all that there ever were in the team. */
  function creatorIn(state: TeamState, document: string): DeviceId | undefined {
    const known = creatorByDocument.get(document)
    if (known !== undefined) return known
    for (const device of state.deviceById.keys()) {
      if (!isIdOf(document, device)) continue
      creatorByDocument.set(document, device)
      return device
    }
    return undefined
  }

  function livingOf(
    name: string,
    views: readonly ChapterView[],
    state: TeamState,
    carrierOf: CarrierOf,
  ): ChapterView | undefined {
    const kept = composedByCircle.get(name)
    if (kept?.views.length === views.length && kept.views.every((view, i) => view === views[i]))
      return kept.composed
    const composed = composeLiving(views, {
      carrierOf,
      creatorOf: (document) => creatorIn(state, document),
      personOf: personIn(state),
    })
    composedByCircle.set(name, { views, composed })
    return composed
  }

  return {
    of(state, circle, months, epochs) {
      const found = state.circleById.get(circle)
      const isWhole = !epochs || epochs.length === found?.epochs.length
      const names = isWhole ? generationsOf(found) : generationsAmong(state, circle, epochs)
      const living = livingOf(
        [circle, ...names].join(),
        names.flatMap((name) => documents.view(chapterIdOf(circle, 'living', name)) ?? []),
        state,
        carriersOf(state, found),
      )
      const ofMonths = months.flatMap((month) => documents.view(chapterIdOf(circle, 'month', month)) ?? [])
      const open = isWhole ? undefined : volumesOf(documents, circle, epochs)
      const [now = [], then = []] = copies.apart([living ? [living] : [], ofMonths], personIn(state))
      return [...now, ...(open ? then.map((view) => narrowView(view, open)) : then)]
    },
  }
}

const personIn = (state: TeamState) => (device: DeviceId) => state.deviceById.get(device)?.person

const generationsAmong = (
  state: TeamState,
  circle: CircleId,
  epochs: readonly Commitment[],
): readonly string[] => {
  const found = state.circleById.get(circle)
  const theirs = new Set(epochs.map((commitment) => generationOf(found, commitment)))
  return generationsOf(found).filter((name) => theirs.has(name))
}

const volumesOf = (
  documents: Documents,
  circle: CircleId,
  epochs: readonly Commitment[],
): ReadonlySet<string> =>
  new Set(
    documents
      .volumes()
      .filter((one) => one.circle === circle && epochs.includes(one.commitment))
      .map((one) => one.volume),
  )
