import { selectHeads } from '../profiles/versions.ts'
import type { Trust, TrustSays, TrustWord } from './shape.ts'

/** As it is known to be: `by` is whose device signed it, in the conversation's circle. */
export type TrustWording = Trust & { readonly id: string; readonly by: string; readonly at: number }
export type TrustSaid = TrustWord & { readonly id: string; readonly by: string; readonly at: number }

/** Who is asked, and who may say it for the person in the middle, by the acts. */
export type TrustSides = {
  readonly holder: string
  /** Of the circle, now. */
  readonly isIn: (person: string) => boolean
  /** Writes what the Holder says, or acts for them there. */
  readonly mayWrite: (person: string) => boolean
  readonly actsForHolder: (person: string) => boolean
}

export type TrustSide = {
  readonly person: string
  /** '' while they have not said. */
  readonly says: TrustSays | ''
  readonly words: string
  /** Who said it in their place; '' where they did themselves. */
  readonly toldBy: string
  readonly at: number
}

/** `alone`: nobody else is asked. `half`: one person said it for both sides, so somebody else must say it too. */
export type TrustState = 'agreed' | 'talk' | 'waiting' | 'half' | 'alone'
export type TrustHead = {
  readonly wording: TrustWording
  readonly sides: readonly TrustSide[]
  readonly state: TrustState
}

export type TrustTalk = {
  readonly id: string
  /** What stands: said by the person, or taken by them. Two where neither had read the other. */
  readonly heads: readonly TrustHead[]
  /** What others would say instead, or would like to begin with. */
  readonly offered: readonly TrustHead[]
  /** What stood before, the oldest first. */
  readonly before: readonly TrustWording[]
}

/** All conversations in these. Their order says nothing, and no date decides. */
export function selectTrust(
  wordings: readonly TrustWording[],
  said: readonly TrustSaid[],
  sides: TrustSides,
): readonly TrustTalk[] {
  const wordsByWording = new Map<string, TrustSaid[]>()
  for (const one of said) {
    const known = wordsByWording.get(one.wording)
    if (known) known.push(one)
    else wordsByWording.set(one.wording, [one])
  }
  const byTalk = new Map<string, TrustWording[]>()
  for (const one of wordings) {
    const talk = one.talk === '' ? one.id : one.talk
    const known = byTalk.get(talk)
    if (known) known.push(one)
    else byTalk.set(talk, [one])
  }
  return [...byTalk].map(([id, all]) => {
    const headOf = (wording: TrustWording): TrustHead => {
      const own = sidesOf(wording, wordsByWording.get(wording.id) ?? [], sides)
      return { wording, sides: own, state: stateOf(own) }
    }
    const isTaken = ({ id: wording }: TrustWording): boolean =>
      (wordsByWording.get(wording) ?? []).some((one) => one.says === 'trust' && isHers(one, sides))
    const counts = new Set(all.filter((one) => isFromHer(one, sides) || isTaken(one)))
    const kept = all.filter((one) => counts.has(one))
    const heads = selectHeads(kept)
    const replaced = new Set(kept.flatMap((one) => one.replaces))
    const offered = all.filter((one) => !counts.has(one) && sides.isIn(one.by) && !replaced.has(one.id))
    return {
      id,
      heads: [...heads].sort(byAge).map(headOf),
      offered: offeredOf(offered).map(headOf),
      before: kept.filter((one) => !heads.includes(one)).sort(byAge),
    }
  })
}

/** Of each what they would say now. */
const offeredOf = (all: readonly TrustWording[]): readonly TrustWording[] =>
  [...new Set(all.map(({ by }) => by))]
    .flatMap((by) => selectHeads(all.filter((one) => one.by === by)))
    .sort(byAge)

/** By the Holder, or by who may and says how the Holder said so. */
const isFromHer = ({ by, behalf }: TrustWording, { holder, mayWrite, actsForHolder }: TrustSides): boolean =>
  by === holder || actsForHolder(by) || (mayWrite(by) && behalf?.person === holder)

const isHers = ({ by, behalf }: TrustSaid, { holder, mayWrite, actsForHolder }: TrustSides): boolean =>
  by === holder ? behalf === null : behalf?.person === holder && (mayWrite(by) || actsForHolder(by))

/** Who writes a wording trusts it until they say otherwise; who is not asked says nothing for anybody. */
function sidesOf(wording: TrustWording, said: readonly TrustSaid[], sides: TrustSides): readonly TrustSide[] {
  const { holder, isIn } = sides
  const wroteHers = isFromHer(wording, sides)
  const hers = standing(
    holder,
    said.filter((one) => isHers(one, sides)),
    wroteHers ? wording : undefined,
    wroteHers && wording.by !== holder ? wording.by : '',
  )
  const others = [...new Set(wording.people)].filter((one) => one !== holder && isIn(one))
  return [
    hers,
    ...others.map((person) =>
      standing(
        person,
        said.filter((one) => one.by === person && one.behalf === null),
        wording.by === person ? wording : undefined,
        '',
      ),
    ),
  ]
}

/** Of several that stand, one that is not sure comes before a yes. */
function standing(
  person: string,
  own: readonly TrustSaid[],
  wrote: TrustWording | undefined,
  wroteBy: string,
): TrustSide {
  const heads = [...new Set(own.map(({ by }) => by))].flatMap((by) => {
    const theirs = own.filter((one) => one.by === by)
    return selectHeads(theirs)
  })
  // The person's own word comes before what others say that they said.
  const first = heads.filter(({ by }) => by === person)
  const all = (first.length > 0 ? first : heads).toSorted(byAge)
  const one = all.find(({ says }) => says === 'talk') ?? all.at(-1)
  if (one)
    return {
      ...{ person, says: one.says, words: one.words, at: one.at },
      toldBy: one.by === person ? '' : one.by,
    }
  return wrote
    ? { person, says: 'trust', words: '', toldBy: wroteBy, at: wrote.at }
    : { person, says: '', words: '', toldBy: '', at: 0 }
}

function stateOf(all: readonly TrustSide[]): TrustState {
  if (all.some(({ says }) => says === 'talk')) return 'talk'
  const [hers, ...others] = all
  if (others.length === 0) return 'alone'
  if (!hers || all.some(({ says }) => says === '')) return 'waiting'
  return hers.toldBy !== '' && others.every(({ person }) => person === hers.toldBy) ? 'half' : 'agreed'
}

const byAge = (a: { id: string; at: number }, b: { id: string; at: number }): number =>
  a.at - b.at || (a.id < b.id ? -1 : 1)
