import type { Fact } from '../../documents/index.ts'
import { groupBy, type Look } from '../look.ts'
import { personOf } from './refs.ts'

/** Of each author the newest so many: whoever says a thing ten thousand times has few of them read. */
export const newestOfEach = (look: Look, facts: readonly Fact[], most: number): readonly Fact[] =>
  facts.length <= most
    ? facts
    : [...groupBy(facts, ({ device }) => personOf(look.state, device)).values()].flatMap((all) =>
        all.length <= most
          ? all
          : all.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, most),
      )
