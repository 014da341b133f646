import {
  parseTask,
  parseTaskWord,
  selectTaskStates,
  taskFacts,
  type Said,
  type Task,
  type TaskState,
  type TaskWord,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, savedOf, today, type Look, type Placed } from '../look.ts'
import type { TaskItem, TasksView, TaskViews, TaskWordItem } from '../taskTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { countedData } from './counted.ts'
import { audienceOf, isOffered, personOf, personRef } from './refs.ts'

export const taskViews: ViewTable<TaskViews> = {
  tasks: ({ look }) => selectTasks(look),
  task: ({ look }, { taskId }) => {
    const one = tasksOf(look).get(taskId)
    return { task: one && one.state.off.length === 0 ? itemOf(look, one) : null, today: today(look) }
  },
}

/** A task with all that stands of what people said of it. */
export type Known = {
  readonly row: Placed<Row>
  readonly task: Task
  readonly by: PersonId | undefined
  readonly state: TaskState
  /** Something of it has not been sent. */
  readonly isUnsent: boolean
}

const nothing: TaskState = { done: [], taken: [], off: [] }
/** Of each who writes them, the newest: nobody buries what is to be done under ten thousand. */
const mostOfOne = 200
const dayMs = 86_400_000
const doneShown = { days: 14, most: 40 } as const

const known = new WeakMap<Look, ReadonlyMap<string, Known>>()

/** Every task that counts, those that were taken off too, by its id. Read once for each look. */
export function tasksOf(look: Look): ReadonlyMap<string, Known> {
  const before = known.get(look)
  if (before) return before
  const rows = groupBy(rowsOf(look, documentTypes.task), (row) => personOf(look.state, row.first.device))
  const newest = [...rows].flatMap(([by, ones]) =>
    [...ones]
      .sort((a, b) => b.first.at - a.first.at)
      .slice(0, mostOfOne)
      .flatMap((row): readonly Omit<Known, 'state'>[] => {
        const task = parseTask(countedData(look, row) ?? row.data)
        return task ? [{ row, task, by, isUnsent: row.unsent > 0 }] : []
      }),
  )
  const rowById = new Map(newest.map((one) => [one.row.document as string, one]))
  const unsent = new Set<string>()
  const wordsOf = (type: string, may: (one: Omit<Known, 'state'>, who: string) => boolean): readonly Word[] =>
    factsOf(look, type).flatMap((fact): readonly Word[] => {
      const author = personOf(look.state, fact.device)
      const said = parseTaskWord(fact.data)
      const one = said && rowById.get(said.task)
      // Who knows the id of a task of another circle says nothing of it here.
      if (author === undefined || !one || one.row.circle.id !== fact.circle.id) return []
      const by = personRef(look, author).personId
      if (!may(one, by)) return []
      if (fact.number === null) unsent.add(said.task)
      return [{ id: fact.id, by, at: fact.at, said }]
    })
  const states = selectTaskStates({
    done: wordsOf(taskFacts.done, () => true),
    taken: wordsOf(taskFacts.taken, () => true),
    off: wordsOf(taskFacts.off, (one, who) => mayTakeOff(look, one, who)),
  })
  const byId = new Map(
    [...rowById].map(([id, one]) => [
      id,
      { ...one, state: states.get(id) ?? nothing, isUnsent: one.isUnsent || unsent.has(id) },
    ]),
  )
  known.set(look, byId)
  return byId
}

type Word = Said<TaskWord>

export const mayTakeOff = (look: Look, { by, task }: Omit<Known, 'state'>, who: string): boolean =>
  who === look.state.holder ||
  who === task.person ||
  (by !== undefined && who === personRef(look, by).personId)

export const mayChangeTask = (look: Look, { by }: Known): boolean =>
  look.me === look.state.holder || by === look.me

function selectTasks(look: Look): TasksView {
  const items = selectTaskItems(look)
  const since = look.now - doneShown.days * dayMs
  return {
    today: today(look),
    open: items.filter((one) => one.done.length === 0),
    done: items
      .filter((one) => doneAt(one) >= since)
      .sort((a, b) => doneAt(b) - doneAt(a) || byId(a, b))
      .slice(0, doneShown.most),
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .map((circle) => audienceOf(look, circle)),
  }
}

const doneAt = ({ done }: TaskItem): number => done.reduce((last, one) => Math.max(last, one.at), 0)
const byId = (a: TaskItem, b: TaskItem): number => (a.taskId < b.taskId ? -1 : 1)
/** Those of a day before those of any time. */
const when = ({ date, time }: TaskItem): string => `${date || '9999'} ${time || '99'}`

/** What is mine to do, or what I said that I do. */
export const selectMyTasks = (look: Look): readonly TaskItem[] =>
  selectTaskItems(look).filter((one) => one.isMine && one.done.length === 0)

/** In the order of their days. */
export const selectTaskItems = (look: Look): readonly TaskItem[] =>
  [...tasksOf(look).values()]
    .filter(({ state }) => state.off.length === 0)
    .map((one) => itemOf(look, one))
    .sort((a, b) => when(a).localeCompare(when(b)) || byId(a, b))

function itemOf(look: Look, one: Known): TaskItem {
  const { row, task, by, state } = one
  const person = task.person === '' ? null : personRef(look, task.person as PersonId)
  const taken = wordsBy(look, state.taken).filter(
    ({ by: who }) => look.state.personById.get(who.personId as PersonId)?.standing === 'member',
  )
  const done = wordsBy(look, state.done)
  return {
    taskId: row.document,
    ...{ title: task.title, picture: task.picture, date: task.date, time: task.time, from: task.from },
    // Who is no person of this team is nobody: then anyone can do it.
    person: person?.name ? person : null,
    by: by === undefined ? null : personRef(look, by),
    at: row.first.at,
    ...{ taken, done },
    isMine: person?.isMe === true || taken.some((word) => word.by.isMe),
    isFree: !person?.name && taken.length === 0,
    isOfBefore: taken.length + done.length === 0 && isOfBefore(look, row),
    isPast: task.date !== '' && task.date < today(look),
    mayChange: mayChangeTask(look, one),
    mayTakeOff: mayTakeOff(look, one, look.me),
    audience: audienceOf(look, row.circle),
    saved: savedOf(look, one.isUnsent),
  }
}

/** Who reads from a later day on has what is to be done, and not what was said of it before. */
function isOfBefore(look: Look, { circle, first }: Placed<Row>): boolean {
  const act = circle.grantByPerson.get(look.me)
  if (act === undefined || circle.historyByPerson.get(look.me) !== 'today') return false
  return first.at < (look.actById.get(act)?.body.at ?? 0)
}

/** Each person once, with what they said first. */
function wordsBy(look: Look, words: readonly Word[]): readonly TaskWordItem[] {
  const first = new Map<string, TaskWordItem>()
  for (const { by, at } of words) {
    const ref = personRef(look, by as PersonId)
    const before = first.get(ref.personId)
    if (!before || at < before.at) first.set(ref.personId, { by: ref, at })
  }
  return [...first.values()].sort((a, b) => a.at - b.at || (a.by.personId < b.by.personId ? -1 : 1))
}
