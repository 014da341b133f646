import {
  keepGraceMs,
  letGoAt,
  longestOf,
  parseKeepRule,
  wallOf,
  type MediaRef,
  type SaidRule,
} from '../../domain/index.ts'
import { nominationsOf } from '../../circles/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import type { KeepingView, KeepingViews, LetGoItem } from '../keepingTypes.ts'
import { rowsOf, type Look } from '../look.ts'
import type { MediaItem } from '../mediaTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { countedData } from './counted.ts'
import { audienceOf, circleFor, personOf, personRef } from './refs.ts'

export const keepingViews: ViewTable<KeepingViews> = { keeping: ({ look }) => selectKeeping(look) }

export type StandingRule = SaidRule & { readonly id: string; readonly by: PersonId }

/** The Holder, and who may say in her place who is among those who care, for as long as they may. */
export function mayKeep(look: Look, person: PersonId | undefined): boolean {
  if (person === undefined) return false
  const care = [...look.state.circleById.values()].find(({ purpose }) => purpose === 'care')
  return (
    person === look.state.holder ||
    nominationsOf(look.state, person, look.now).some(
      ({ powers, circles }) => care !== undefined && powers.includes('circles') && circles.includes(care.id),
    )
  )
}

const rulesByLook = new WeakMap<Look, readonly StandingRule[]>()

/** Rules that nobody replaced who may. The newest first. */
export function keepRulesOf(look: Look): readonly StandingRule[] {
  const known = rulesByLook.get(look)
  if (known) return known
  const said = rowsOf(look, documentTypes.keepRule).flatMap((row): readonly StandingRule[] => {
    const by = personOf(look.state, row.first.device)
    if (by === undefined || row.circle.purpose !== 'everyone' || !mayKeep(look, by)) return []
    const data = countedData(look, row)
    const rule = data === null ? undefined : parseKeepRule(data)
    return rule ? [{ id: row.document, by, at: row.first.at, rule }] : []
  })
  const replaced = new Set(said.flatMap(({ rule }) => rule.replaces))
  const standing = said
    .filter(({ id }) => !replaced.has(id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  rulesByLook.set(look, standing)
  return standing
}

/** From when on it is let go; Infinity for never. */
export const letGoOf = (look: Look, ref: MediaRef): number =>
  letGoAt(keepRulesOf(look), ref.kind === 'voice' ? 'voices' : 'photos', ref.at)

/** For what was written of days: what is still kept goes to the screen, and of the rest that it was there. */
export function keptMedia(
  look: Look,
  refs: readonly MediaRef[],
): { readonly media: readonly MediaItem[]; readonly letGo: readonly LetGoItem[] } {
  const [first] = refs.length > 0 ? keepRulesOf(look) : []
  if (!first) return { media: refs.map(look.mediaItem), letGo: [] }
  const isGone = (ref: MediaRef): boolean => letGoOf(look, ref) <= look.now
  return {
    media: refs.filter((ref) => !isGone(ref)).map(look.mediaItem),
    letGo: refs.filter(isGone).map((ref) => ({
      kind: ref.kind,
      on: dayOf(look, letGoOf(look, ref)),
      asked: personRef(look, first.by),
    })),
  }
}

const dayOf = (look: Look, at: number): string => wallOf(at, look.timeZone).date

function selectKeeping(look: Look): KeepingView {
  const rules = keepRulesOf(look)
  const [first] = rules
  const everyone = circleFor(look, 'everyone')
  return {
    photos: longestOf(rules, 'photos'),
    voices: longestOf(rules, 'voices'),
    mayChange: mayKeep(look, look.me),
    said: first
      ? {
          by: personRef(look, first.by),
          on: dayOf(look, first.at),
          starts: dayOf(look, first.at + keepGraceMs),
        }
      : null,
    everyone: everyone ? audienceOf(look, everyone) : null,
  }
}
