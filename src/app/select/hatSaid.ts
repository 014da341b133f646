import { nominationsOf, type TeamState } from '../../circles/index.ts'
import {
  hatFacts,
  hatNeeds,
  parseHat,
  parseHatAnswer,
  parseHatEnd,
  parseHatOffer,
  parseHatPass,
  parseHatsWorn,
  selectWearing,
  type Hat,
  type HatRights,
  type Said,
  type Wearing,
} from '../../domain/index.ts'
import type { Plain } from '../../base/index.ts'
import type { Row } from '../../documents/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { today, factsOf, rowsOf, type Look, type Placed } from '../look.ts'
import { personOf } from './refs.ts'

/** A hat of the team, with the documents it is made of: two people may have put out the same one at once. */
export type TeamHat = {
  readonly hatId: string
  readonly hat: Hat
  readonly rows: readonly Placed<Row>[]
  /** Circles that this device knows and that the hat is not worn without. */
  readonly circles: readonly CircleId[]
}

/** Those that are out. One of the catalogue is named by its kind, whoever put it out first. */
export function teamHats(look: Look): readonly TeamHat[] {
  const byId = new Map<string, TeamHat>()
  for (const row of [...rowsOf(look, documentTypes.hat)].sort(byAge)) {
    const hat = parseHat(row.data)
    if (!hat || hat.gone || row.circle.purpose !== 'everyone') continue
    if (!mayPutOut(look.state, personOf(look.state, row.first.device))) continue
    const hatId = hat.kind === '' ? row.document : hat.kind
    const known = byId.get(hatId)
    byId.set(
      hatId,
      known
        ? { ...known, rows: [...known.rows, row] }
        : { hatId, hat, rows: [row], circles: circlesOf(look, hat) },
    )
  }
  return [...byId.values()]
}

const byAge = (a: Row, b: Row): number => a.first.at - b.first.at || a.document.localeCompare(b.document)

function circlesOf(look: Look, hat: Hat): readonly CircleId[] {
  const all = [...look.state.circleById.values()]
  if (hat.kind === '') return all.filter((one) => hat.circles.includes(one.id)).map((one) => one.id)
  const needs: readonly string[] = hatNeeds[hat.kind]
  return all.filter((one) => needs.includes(one.purpose)).map((one) => one.id)
}

/** The Holder, and whoever was ever asked to say who sees what in her place: a hat itself gives nobody anything. */
export const mayPutOut = (state: TeamState, person: PersonId | undefined): boolean =>
  person === state.holder ||
  state.nominations.some((one) => one.person === person && one.powers.includes('circles'))

/** The nomination by which somebody may offer a hat today, which needs these circles; undefined for who may not. */
export const nominationFor = (look: Look, person: string, circles: readonly CircleId[]): string | undefined =>
  nominationsOf(look.state, person as PersonId, look.now).find(
    (one) => one.powers.includes('circles') && circles.every((circle) => one.circles.includes(circle)),
  )?.act

/** Every offer that counts. What it is asked of is facts that anybody in the team could have put: the acts say who may. */
export function selectWorn(look: Look, hats: readonly TeamHat[] = teamHats(look)): readonly Wearing[] {
  const { state } = look
  const rights: HatRights = {
    isHolder: (person) => person === state.holder,
    isMember: (person) => state.personById.get(person as PersonId)?.standing === 'member',
    isNominee: (person, under, hatId) => {
      const hat = hats.find((one) => one.hatId === hatId)
      return hat !== undefined && under !== '' && nominationFor(look, person, hat.circles) === under
    },
  }
  const of = <T>(type: string, parse: (data: Plain) => T | undefined): readonly Said<T>[] =>
    factsOf(look, type).flatMap((fact) => {
      const by = personOf(state, fact.device)
      const said = parse(fact.data)
      if (by === undefined || said === undefined || fact.circle.purpose !== 'everyone') return []
      return [{ id: fact.id, by, at: fact.at, said }]
    })
  return selectWearing(
    {
      offers: of(hatFacts.offer, parseHatOffer),
      answers: of(hatFacts.answer, parseHatAnswer),
      ends: of(hatFacts.end, parseHatEnd),
      passes: of(hatFacts.pass, parseHatPass),
      worn: of(hatFacts.worn, parseHatsWorn),
    },
    rights,
    today(look),
  )
}
