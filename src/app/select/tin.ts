import {
  parseTinCount,
  parseTinMove,
  parseTinSeen,
  selectTin,
  tinFacts,
  type Said,
  type Tin,
} from '../../domain/index.ts'
import type { Fact } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import { moneyOf, ownId } from '../moneyFacts.ts'
import type { TinView, TinViews } from '../tinTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, circleFor, personOf, personRef } from './refs.ts'

export const tinViews: ViewTable<TinViews> = { tin: ({ look, context }) => selectTinView(look, context) }

const tinByLook = new WeakMap<Look, Tin>()

export function tinOf(look: Look, context: Context): Tin {
  const known = tinByLook.get(look)
  if (known) return known
  const of = <T>(type: string, parse: (data: Fact['data']) => T | undefined): readonly Said<T>[] =>
    factsOf(look, type).flatMap((fact) => {
      const author = personOf(look.state, fact.device)
      const said = fact.circle.purpose === 'money' ? parse(fact.data) : undefined
      if (author === undefined || said === undefined) return []
      return [{ id: ownId(fact.id, author), by: personRef(look, author).personId, at: fact.at, said }]
    })
  const made = selectTin({
    moves: of(tinFacts.moved, parseTinMove),
    counts: of(tinFacts.counted, parseTinCount),
    seen: of(tinFacts.seen, parseTinSeen),
    ledger: moneyOf(look, context).ledger,
  })
  tinByLook.set(look, made)
  return made
}

/** What a screen shows of each; the sums are of all. */
const most = 60

function selectTinView(look: Look, context: Context): TinView {
  const circle = circleFor(look, 'money')
  const holder = personRef(look, look.state.holder)
  if (!circle)
    return { isBegun: false, balance: 0, waiting: 0, items: [], counts: [], holder, audience: null }
  const { balance, waiting, lines, counts } = tinOf(look, context)
  const unsent = new Set(
    [tinFacts.moved, tinFacts.counted].flatMap((type) =>
      factsOf(look, type).flatMap((fact) =>
        fact.number === null ? [ownId(fact.id, personOf(look.state, fact.device) ?? '')] : [],
      ),
    ),
  )
  const saved = (id: string) => savedOf(look, unsent.has(id))
  return {
    isBegun: lines.some(({ kind }) => kind === 'begun'),
    ...{ balance, waiting, holder, audience: audienceOf(look, circle) },
    items: lines.slice(0, most).map(({ id, by, ...line }) => ({
      ...{ ...line, entryId: id, by: personRef(look, by as PersonId), saved: saved(id) },
      mayTakeBack: by === look.me && line.kind !== 'spent',
    })),
    counts: counts.slice(0, most).map(({ id, by, seenBy, ...count }) => ({
      ...{ ...count, countId: id, by: personRef(look, by as PersonId), saved: saved(id) },
      seenBy: seenBy.map((one) => personRef(look, one as PersonId)),
      maySign: count.isLast && by !== look.me && !seenBy.includes(look.me),
    })),
  }
}
