import { checkBackType, checkOn, keptUntil, parseCheck, parseCheckBack } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { SeenCheck, CheckViews } from '../checkTypes.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, rowsOf, savedOf, today, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { countedData } from './counted.ts'
import { audienceOf, isOffered, personRef, writersOf } from './refs.ts'

export const checkViews: ViewTable<CheckViews> = {
  checks: ({ look }, { personId }) => selectChecksView(look, personId as PersonId),
}

function selectChecksView(look: Look, id: PersonId): CheckViews['checks']['data'] {
  const { personId } = personRef(look, id)
  const state = look.state.personById.get(personId as PersonId)
  return {
    person: state ? personRef(look, state.id) : null,
    checks: state ? checksOf(look).filter(({ check }) => isThem(look, check.person, personId)) : [],
    mayNote: state !== undefined && state.id !== look.me && state.standing === 'member',
    audiences: look.circles
      .filter((circle) => isOffered(circle) && circle.members.includes(look.me))
      .map((circle) => audienceOf(look, circle)),
  }
}

const isThem = (look: Look, who: string, personId: string): boolean =>
  personRef(look, who as PersonId).personId === personId

/**
 * The word of who began it, and not of whom it is about. Whether it was taken back, a fact of its author says.
 */
export function checksOf(look: Look): readonly SeenCheck[] {
  const back = new Set(
    factsOf(look, checkBackType).flatMap((fact) => {
      const said = parseCheckBack(fact.data)
      return said ? [`${writersOf(look, [fact.device]).join()} ${said.check}`] : []
    }),
  )
  return rowsOf(look, documentTypes.check)
    .toSorted((a, b) => a.first.at - b.first.at || a.document.localeCompare(b.document))
    .flatMap((row) => {
      const [by = ''] = writersOf(look, [row.first.device])
      const check = parseCheck(countedData(look, row))
      if (!check || check.removed || by === '' || back.has(`${by} ${row.document}`)) return []
      if (isThem(look, check.person, by)) return []
      return [
        {
          checkId: row.document,
          check: checkOn(check, today(look)),
          by: personRef(look, by as PersonId),
          keptUntil: keptUntil(check),
          audience: audienceOf(look, row.circle),
          saved: savedOf(look, row.unsent > 0),
        },
      ]
    })
}
