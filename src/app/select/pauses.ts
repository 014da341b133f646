import {
  endFacts,
  parseNotEnded,
  parsePause,
  parseTeamEnded,
  restsOn,
  type Pause,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, rowsOf, type Look, type Placed } from '../look.ts'
import { countedData } from './counted.ts'
import { selectWorn } from './hatSaid.ts'
import { personOf } from './refs.ts'

export type TeamPause = { readonly row: Placed<Row>; readonly pause: Pause; readonly by: PersonId }

/** The Holder, and whoever was ever asked to act in her place. */
export const mayPause = (look: Look, person: PersonId | undefined): boolean =>
  person !== undefined &&
  (person === look.state.holder || look.state.nominations.some((one) => one.person === person))

/** Pauses that nobody ended, earliest first. What somebody else wrote in one is set aside. */
export const pausesOf = (look: Look): readonly TeamPause[] =>
  rowsOf(look, documentTypes.pause)
    .flatMap((row): readonly TeamPause[] => {
      const by = personOf(look.state, row.first.device)
      if (by === undefined || !mayPause(look, by) || row.circle.purpose !== 'everyone') return []
      const pause = parsePause(countedData(look, row))
      return pause && !pause.over ? [{ row, pause, by }] : []
    })
    .sort((a, b) => a.pause.from.localeCompare(b.pause.from) || (a.row.document < b.row.document ? -1 : 1))

/** Keepers by the Holder's own offer: a nominee chooses nobody to say that she has died. */
export const keepersOf = (look: Look): readonly PersonId[] =>
  selectWorn(look)
    .filter((one) => one.hat === 'keeper' && one.state === 'worn' && one.by === look.state.holder)
    .map((one) => one.person as PersonId)

export type TeamEnd = {
  readonly id: string
  readonly kind: 'ended' | 'died'
  readonly on: string
  readonly by: PersonId
}

/** The Holder ends her team; that she has died a keeper says. Either is not so once she, or who said it, says so. */
export function endOfTeam(look: Look): TeamEnd | undefined {
  const said = factsOf(look, endFacts.ended)
  if (said.length === 0) return undefined
  const keepers = keepersOf(look)
  const notSo = factsOf(look, endFacts.notEnded).map((fact) => ({
    ended: parseNotEnded(fact.data),
    by: personOf(look.state, fact.device),
  }))
  const ends = said.flatMap((fact): readonly TeamEnd[] => {
    const ended = parseTeamEnded(fact.data)
    const by = personOf(look.state, fact.device)
    if (!ended || by === undefined || fact.circle.purpose !== 'everyone') return []
    const may = ended.kind === 'ended' ? by === look.state.holder : keepers.includes(by)
    const isTakenBack = notSo.some(
      (one) => one.ended === fact.id && (one.by === by || one.by === look.state.holder),
    )
    return may && !isTakenBack ? [{ id: fact.id, ...ended, by }] : []
  })
  return ends[0]
}

/** Whether visits of a day rest: in a pause, and from the day on which the team ended. */
export function restingBy(look: Look): (day: string) => boolean {
  const pauses = pausesOf(look)
  const end = endOfTeam(look)
  return (day) => pauses.some((one) => restsOn(one.pause, day)) || (end !== undefined && day >= end.on)
}
