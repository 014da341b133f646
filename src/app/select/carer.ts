import { carerTypes, parseCarerAnswer, parseCarerOver } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CarerView, CarerViews } from '../carerTypes.ts'
import { factsOf, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { linesOf, selectEmergency } from './emergency.ts'
import { authorRef, personRef } from './refs.ts'

export const carerViews: ViewTable<CarerViews> = { carer: ({ look }) => selectCarer(look) }

/** The plan is where its first person stands: what is said of it is said to that circle, and counts only there. */
export function selectCarer(look: Look): CarerView {
  const lines = linesOf(selectEmergency(look), 'step-in')
  const audience = lines[0]?.audience ?? null
  const within: Look = {
    ...look,
    circles: look.circles.filter((circle) => circle.id === audience?.circle.circleId),
  }
  const over = new Set(factsOf(within, carerTypes.over).map((fact) => parseCarerOver(fact.data)?.of))
  const [start] = factsOf(within, carerTypes.on)
    .filter((fact) => !over.has(fact.id))
    .sort((a, b) => b.at - a.at || a.id.localeCompare(b.id))
  const answers = factsOf(within, carerTypes.answer)
    .flatMap((fact) => {
      const answer = parseCarerAnswer(fact.data)
      return answer && answer.of === start?.id ? [{ ...answer, fact }] : []
    })
    .sort((a, b) => b.fact.at - a.fact.at || a.fact.id.localeCompare(b.fact.id))
  const circle = look.state.circleById.get(audience?.circle.circleId as CircleId)
  return {
    holder: personRef(look, look.state.holder),
    audience,
    steps: lines.map((line) => {
      const said = answers.find((answer) => answer.line === line.lineId)
      return {
        line,
        answer: said ? { can: said.can, by: authorRef(look, said.fact.device), at: said.fact.at } : null,
      }
    }),
    cannotHear: lines.flatMap(({ person }) =>
      person && !circle?.members.includes(person.personId as PersonId) ? [person] : [],
    ),
    on: start ? { startId: start.id, by: authorRef(look, start.device), at: start.at } : null,
    mine: lines.flatMap((line) => (line.person?.isMe ? [line.lineId] : [])),
  }
}
