import type { Plain } from '../../base/index.ts'
import {
  glassFacts,
  glassStandsMs,
  parseGlassAsk,
  parseGlassEnded,
  parseGlassGiven,
  parseGlassMade,
  parseGlassOn,
  parseGlassSealed,
  parseGlassShare,
  type GlassMade,
  type GlassSealed,
} from './shape.ts'

export type GlassFact = {
  readonly id: string
  readonly type: string
  readonly author: string
  readonly at: number
  readonly data: Plain
}

export type GlassAsked = {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly reason: string
  readonly agreed: readonly { readonly by: string; readonly at: number }[]
  readonly opened: readonly { readonly by: string; readonly at: number }[]
  /** Parts that were given to me. */
  readonly given: readonly Uint8Array[]
  readonly standing: 'waiting' | 'agreed' | 'stopped' | 'over'
}

export type Glass = {
  /** Undefined where there is none, or it was ended. */
  readonly now: GlassSealed | undefined
  readonly made: GlassMade | undefined
  /** My own part. */
  readonly share: Uint8Array | undefined
  /** Of all sets, the newest last: nothing that was asked or opened is forgotten. */
  readonly asked: readonly GlassAsked[]
}

/**
 * What the Holder said counts for what there is; what those said whom she named, for what was asked, agreed and opened.
 * Nobody agrees to what they asked themselves.
 */
export function selectGlass(facts: readonly GlassFact[], holder: string, now: number): Glass {
  const of = <T>(type: string, parse: (data: Plain) => T | undefined) =>
    facts.flatMap((fact) => {
      const said = fact.type === type ? parse(fact.data) : undefined
      return said === undefined ? [] : [{ said, by: fact.author, at: fact.at, id: fact.id }]
    })
  const hers = <T>(type: string, parse: (data: Plain) => T | undefined) =>
    of(type, parse).filter(({ by }) => by === holder)
  const sealed = hers(glassFacts.sealed, parseGlassSealed).sort(
    (a, b) => a.at - b.at || a.said.turn - b.said.turn || (a.id < b.id ? -1 : 1),
  )
  const ended = new Set(hers(glassFacts.ended, parseGlassEnded).map(({ said }) => said.set))
  const latest = sealed.filter(({ said }) => !ended.has(said.set)).at(-1)?.said
  const peopleBySet = new Map(sealed.map(({ said }) => [said.set, said.people] as const))
  const stopped = new Set(hers(glassFacts.no, parseGlassOn).map(({ said }) => said.ask))
  const agreed = groupOn(of(glassFacts.agreed, parseGlassOn))
  const opened = groupOn(of(glassFacts.opened, parseGlassOn))
  const given = groupOn(of(glassFacts.given, parseGlassGiven))
  const asked = of(glassFacts.ask, parseGlassAsk)
    .filter(({ said, by }) => peopleBySet.get(said.set)?.includes(by))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ said, by, at, id }): GlassAsked => {
      const may = (one: { by: string }) => one.by !== by && peopleBySet.get(said.set)?.includes(one.by)
      const agreements = (agreed.get(id) ?? []).filter(may)
      // A date that is still to come keeps no asking open for years.
      const isOver = said.set !== latest?.set || Math.abs(now - at) > glassStandsMs
      return {
        ...{ id, by, at, reason: said.reason },
        agreed: agreements.map((one) => ({ by: one.by, at: one.at })),
        opened: (opened.get(id) ?? []).filter((one) => one.by === by).map((one) => ({ by, at: one.at })),
        given: (given.get(id) ?? []).filter(may).map((one) => one.said.share),
        standing: stopped.has(id)
          ? 'stopped'
          : isOver
            ? 'over'
            : agreements.length > 0
              ? 'agreed'
              : 'waiting',
      }
    })
  return {
    now: latest,
    made: hers(glassFacts.made, parseGlassMade).findLast(({ said }) => said.set === latest?.set)?.said,
    share: hers(glassFacts.share, parseGlassShare).findLast(({ said }) => said.set === latest?.set)?.said
      .share,
    asked,
  }
}

function groupOn<T extends { readonly said: { readonly ask: string } }>(all: readonly T[]): Map<string, T[]> {
  const byAsk = new Map<string, T[]>()
  for (const one of all) {
    const known = byAsk.get(one.said.ask)
    if (known) known.push(one)
    else byAsk.set(one.said.ask, [one])
  }
  return byAsk
}
