import {
  carerTypes,
  parseCarerAnswer,
  parseCarerOver,
  selectHeads,
  type CarerAnswer,
} from '../../domain/index.ts'
import type { Fact } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CarerView, CarerViews } from '../carerTypes.ts'
import type { LineItem } from '../emergencyTypes.ts'
import { factsOf, groupBy, type Look, type Placed } from '../look.ts'
import type { PersonRef } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { linesOf, selectEmergency } from './emergency.ts'
import { authorRef, personRef } from './refs.ts'

export const carerViews: ViewTable<CarerViews> = { carer: ({ look }) => selectCarer(look) }

/** Something said of the plan, by somebody who is in its circle. */
type Said = { readonly fact: Placed<Fact>; readonly by: PersonRef }
type Answered = Said & CarerAnswer & { readonly id: string; readonly replaces: readonly string[] }

export type CarerState = {
  readonly view: CarerView
  /** All that were started and are not over; those of them that I can end; the answers about a line. */
  readonly open: readonly string[]
  readonly mineToEnd: readonly string[]
  readonly answersTo: (line: string) => readonly string[]
}

export const selectCarer = (look: Look): CarerView => carerState(look).view

/**
 * The plan is where its first person stands, by the Holder's own word before anybody else's: what is said of it is said to
 * that circle, and counts only there and by whom it is signed. No clock decides anything here: an end ends it whatever its
 * date, and of answers those count that nobody answered after.
 */
export function carerState(look: Look): CarerState {
  const lines = linesOf(selectEmergency(look), 'step-in')
  const first = lines.find((line) => line.by?.isHolder && !line.isOdd) ?? lines[0]
  const circle = look.circles.find((one) => one.id === first?.audience.circle.circleId)
  const within: Look = { ...look, circles: circle ? [circle] : [] }
  const said = (type: string): readonly Said[] =>
    factsOf(within, type).flatMap((fact) => {
      const by = authorRef(look, fact.device)
      return by && circle?.members.includes(by.personId as PersonId) ? [{ fact, by }] : []
    })
  const stepIn = new Set(lines.flatMap(({ person }) => person?.personId ?? []))
  const mayEnd = (who: PersonRef, start: Said): boolean =>
    who.isHolder || stepIn.has(who.personId) || who.personId === start.by.personId
  const endersById = new Map<string, PersonRef[]>()
  for (const { fact, by } of said(carerTypes.over)) {
    const over = parseCarerOver(fact.data)
    for (const id of over ? [over.of, ...over.also] : [])
      endersById.set(id, [...(endersById.get(id) ?? []), by])
  }
  const open = said(carerTypes.on)
    .filter((start) => !endersById.get(start.fact.id)?.some((by) => mayEnd(by, start)))
    .sort((a, b) => a.fact.at - b.fact.at || a.fact.id.localeCompare(b.fact.id))
  const isOpen = new Set(open.map(({ fact }) => fact.id))
  const answers = said(carerTypes.answer).flatMap((one): readonly Answered[] => {
    const answer = parseCarerAnswer(one.fact.data)
    if (!answer || !isOpen.has(answer.of)) return []
    return [{ ...one, ...answer, id: one.fact.id, replaces: answer.after }]
  })
  const answersByLine = groupBy(answers, (answer) => answer.line)
  const me = personRef(look, look.me)
  const mineToEnd = open.filter((start) => mayEnd(me, start)).map(({ fact }) => fact.id)
  const [start] = open
  return {
    view: {
      holder: personRef(look, look.state.holder),
      audience: first?.audience ?? null,
      steps: lines.map((line) => ({ line, answer: answerOf(line, answersByLine.get(line.lineId) ?? []) })),
      cannotHear: lines.flatMap(({ person }) =>
        person && !circle?.members.includes(person.personId as PersonId) ? [person] : [],
      ),
      on: start
        ? { startId: start.fact.id, by: start.by, at: start.fact.at, canEnd: mineToEnd.length > 0 }
        : null,
      mine: lines.flatMap((line) => (line.person?.isMe ? [line.lineId] : [])),
    },
    open: [...isOpen],
    mineToEnd,
    answersTo: (line) => (answersByLine.get(line) ?? []).map(({ id }) => id),
  }
}

/** Their own word, before the Holder's, before anybody's who rang them; where two said it at once, that they cannot come. */
function answerOf(line: LineItem, answers: readonly Answered[]): CarerView['steps'][number]['answer'] {
  const rankOf = ({ by }: Answered): number =>
    by.personId === line.person?.personId ? 2 : by.isHolder ? 1 : 0
  const rank = answers.reduce((most, answer) => Math.max(most, rankOf(answer)), 0)
  const heads = selectHeads(answers.filter((answer) => rankOf(answer) === rank))
  const said = heads.find((answer) => !answer.can) ?? heads[0]
  return said ? { can: said.can, by: said.by, at: said.fact.at } : null
}
