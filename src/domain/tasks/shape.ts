import { ok, refuse, shape, type Plain, type Result } from '../../base/index.ts'
import { isPlainDate, isWallTime, readDay, type PlainDate, type WallTime } from '../dates.ts'
import { tidyName, type TextRefusal } from '../words.ts'

/** A picture for what is to be done. Ids are kept for ever; `ui` draws them. */
export const taskPictures = [
  'other',
  'phone',
  'shopping',
  'tablets',
  'card',
  'print',
  'house',
  'housework',
  'lunch',
  'walk',
  'outing',
  'heart',
  'purse',
  'calendar',
] as const
export type TaskPicture = (typeof taskPictures)[number]

/** Something to do that is no visit. `date` and `time` are '' at any time, `person` is '' for anyone, `from` the message it came of. */
export type Task = {
  readonly title: string
  readonly picture: TaskPicture
  readonly date: PlainDate | ''
  readonly time: WallTime | ''
  readonly person: string
  readonly from: string
}

/** What people say of a task, each by its author. What it takes the place of, it names. */
export const taskFacts = { done: 'task-done', taken: 'task-taken', off: 'task-off' } as const

/** `is` false: not done after all, not by me after all, to be done again. */
export type TaskWord = { readonly task: string; readonly is: boolean; readonly replaces: readonly string[] }

export const taskLimits = { title: 200, replaces: 50 } as const

const id = shape.text(128)
const time: shape.Reader<string> = (value) =>
  value === '' || (typeof value === 'string' && isWallTime(value)) ? value : undefined

const readTask = shape.lenient<Task>({
  title: [shape.text(taskLimits.title * 4), ''],
  picture: [shape.oneOf(...taskPictures), 'other'],
  date: [readDay, ''],
  time: [time, ''],
  person: [shape.text(64), ''],
  from: [id, ''],
})
const readWord = shape.lenient<TaskWord>({
  task: [id, ''],
  is: [shape.flag, true],
  replaces: [shape.list(id, taskLimits.replaces), []],
})

export function parseTask(data: Plain): Task | undefined {
  const task = readTask(data)
  return task && task.title.trim() !== '' ? task : undefined
}
export function parseTaskWord(data: Plain): TaskWord | undefined {
  const word = readWord(data)
  return word && word.task !== '' ? word : undefined
}

type Typed = {
  readonly title: string
  readonly date: string
  readonly time: string
  readonly picture: string
}

/** A time without a day is no time. */
export function tidyTask(
  typed: Typed,
): Result<Pick<Task, keyof Typed>, TextRefusal | { readonly kind: 'bad-date' }> {
  const title = tidyName(typed.title, taskLimits.title)
  if (!title.ok) return title
  const { date } = typed
  const at = date === '' ? '' : typed.time
  if ((date !== '' && !isPlainDate(date)) || (at !== '' && !isWallTime(at)))
    return refuse({ kind: 'bad-date' })
  const picture = taskPictures.find((one) => one === typed.picture) ?? 'other'
  return ok({ title: title.value, date, time: at, picture })
}
