import type { ChapterView, Row } from '../../documents/index.ts'
import { attestationType } from '../attestation.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { openingType } from '../opening.ts'
import { privateType } from '../privately.ts'
import type { MeView, StorageView } from '../types.ts'
import { straysOf } from './counted.ts'
import { selectDeviceList } from './devices.ts'
import { keepable } from './keepable.ts'
import { authorRef, personRef } from './refs.ts'

export function selectMe(look: Look, context: Context, storage: StorageView): MeView {
  const views = look.circles.flatMap((circle) => look.chaptersOf(circle.id))
  const counts = context.documents.counts()
  return {
    me: personRef(look, look.me),
    devices: selectDeviceList(look, context),
    onThisPhone: {
      documents: views.reduce((n, view) => n + Object.keys(view.rows).length, 0),
      facts: views.reduce((n, view) => n + view.facts.filter(({ type }) => !unseen.has(type)).length, 0),
      entries: counts.entriesOpened,
      unsent: context.carrier.unsent(),
    },
    storage,
    relay: { address: new URL(context.ports.relayUrl).host, state: context.carrier.state().kind },
    setAside: setAsideOf(look),
  }
}

const byThemselves: ReadonlySet<string> = new Set([attestationType, openingType])
/** Nor is what is said between others counted before somebody whom it may be about. */
const unseen: ReadonlySet<string> = new Set([...byThemselves, privateType])

/**
 * Entries that were kept and not applied, each with why and by whom. What a phone says by itself comes too late now and
 * then, when its person is put out, and nobody misses it.
 */
export function setAsideOf(look: Look): MeView['setAside'] {
  const views = look.circles.flatMap((circle) => look.chaptersOf(circle.id))
  const entries = views
    .flatMap((view) => view.setAside)
    .filter((one) => one.fact === null || !byThemselves.has(one.fact))
    .map((one) => ({
      why: one.reason,
      by: one.device === null ? null : authorRef(look, one.device),
      at: one.at,
      canKeep: one.reason === 'cut-off' && keepable(look, one.device).length > 0,
    }))
  const strays = views
    .flatMap(ofSeveral)
    .flatMap((row) => straysOf(look, row))
    .map(({ device, at }) => ({ why: 'not-theirs', by: authorRef(look, device), at, canKeep: false }))
  return [...entries, ...strays]
}

const ofSeveralByView = new WeakMap<ChapterView, readonly Row[]>()

/** Documents in which more than one phone wrote: looked for once for as long as a chapter stays as it is. */
function ofSeveral(view: ChapterView): readonly Row[] {
  const known = ofSeveralByView.get(view) ?? Object.values(view.rows).filter((row) => row.authors.length > 1)
  ofSeveralByView.set(view, known)
  return known
}
