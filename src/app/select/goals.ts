import { isEnded } from '../../circles/index.ts'
import { goalWordType, parseGoal, parseGoalWord } from '../../domain/index.ts'
import { documentTypes } from '../documentTypes.ts'
import type { GoalItem, GoalsView, GoalViews, GoalWordItem } from '../goalTypes.ts'
import { factsOf, groupBy, rowsOf, savedOf, today, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { countedData } from './counted.ts'
import { audienceOf, isOffered, personOf, personRef } from './refs.ts'
import { isForRecords } from './written.ts'

export const goalViews: ViewTable<GoalViews> = { goals: ({ look }) => selectGoals(look) }

/** Nobody buries what somebody hopes for under ten thousand others, nor how it goes. */
const most = { ofOne: 50, words: 50 } as const

export function selectGoals(look: Look): GoalsView {
  const goals = selectItems(look)
  return {
    goals: goals.toSorted((a, b) => Number(a.over !== '') - Number(b.over !== '')),
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .filter((circle) => isForRecords(circle, look.me === look.state.holder))
      .sort((a, b) => Number(b.purpose === 'care') - Number(a.purpose === 'care'))
      .map((circle) => audienceOf(look, circle)),
    holder: personRef(look, look.state.holder),
    today: today(look),
  }
}

function selectItems(look: Look): readonly GoalItem[] {
  const wordsByGoal = groupBy(factsOf(look, goalWordType), ({ circle, data }) => {
    const word = parseGoalWord(data)
    return word ? `${circle.id} ${word.goal}` : ''
  })
  const rows = rowsOf(look, documentTypes.goal).flatMap((row) => {
    const by = personOf(look.state, row.first.device)
    return by !== undefined && isForRecords(row.circle, by === look.state.holder) ? [{ row, by }] : []
  })
  const newest = [...groupBy(rows, ({ by }) => by).values()].flatMap((all) =>
    [...all].sort((a, b) => b.row.first.at - a.row.first.at).slice(0, most.ofOne),
  )
  return newest.flatMap(({ row, by }): readonly GoalItem[] => {
    // It is its author's and the Holder's: what somebody else wrote in it does not count.
    const goal = parseGoal(countedData(look, row) ?? row.data)
    if (!goal) return []
    const words = (wordsByGoal.get(`${row.circle.id} ${row.document}`) ?? [])
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
      .slice(0, most.words)
    return [
      {
        goalId: row.document,
        ...{ title: goal.title, know: goal.know, picture: goal.picture, over: goal.over },
        by: personRef(look, by),
        steps: Object.entries(goal.steps)
          .map(([stepId, { text, done }]) => ({ stepId, text, done }))
          .sort((a, b) => (a.stepId < b.stepId ? -1 : 1)),
        words: words.flatMap((fact) => wordItem(look, fact)),
        canChange: (look.me === by || look.me === look.state.holder) && !isEnded(row.circle),
        canSay: row.circle.members.includes(look.me) && !isEnded(row.circle),
        audience: audienceOf(look, row.circle),
        saved: savedOf(look, row.unsent > 0),
      },
    ]
  })
}

function wordItem(look: Look, fact: ReturnType<typeof factsOf>[number]): readonly GoalWordItem[] {
  const word = parseGoalWord(fact.data)
  const by = personOf(look.state, fact.device)
  if (!word || by === undefined) return []
  const { how, text, date } = word
  return [{ id: fact.id, how, text, date, media: word.media.map(look.mediaItem), by: personRef(look, by) }]
}
