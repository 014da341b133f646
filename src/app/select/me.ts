import { attestationType } from '../attestation.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { openingType } from '../opening.ts'
import { privateType } from '../privately.ts'
import type { MeView, StorageView } from '../types.ts'
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
export const setAsideOf = (look: Look): MeView['setAside'] =>
  look.circles
    .flatMap((circle) => look.chaptersOf(circle.id))
    .flatMap((view) => view.setAside)
    .filter((one) => one.fact === null || !byThemselves.has(one.fact))
    .map((one) => ({
      why: one.reason,
      by: one.device === null ? null : authorRef(look, one.device),
      at: one.at,
      canKeep: one.reason === 'cut-off' && keepable(look, one.device).length > 0,
    }))
