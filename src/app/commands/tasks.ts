import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { taskFacts, taskLimits, tidyTask, type Said, type TaskWord } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { Look } from '../look.ts'
import { mayChangeTask, mayTakeOff, tasksOf, type Known } from '../select/tasks.ts'
import type { TaskCommands, TaskWords } from '../taskTypes.ts'
import { edited, memberCircle, write } from '../writing.ts'

export const taskCommands: CommandTable<TaskCommands> = {
  addTask: { on: 'team', run: addTask },
  changeTask: { on: 'team', run: changeTask },
  tickTask: { on: 'team', run: tickTask },
  takeTask: { on: 'team', run: takeTask },
  removeTask: { on: 'team', run: removeTask },
}

type Done = Promise<Result<null, AppRefusal>>

/** Anybody in the circle, for anybody in it. */
export async function addTask(
  context: Context,
  takes: TaskCommands['addTask']['takes'],
): Promise<Result<{ taskId: string }, AppRefusal>> {
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const task = soundTask(context, circle.value, takes)
  if (!task.ok) return task
  const from = (takes.from ?? '').slice(0, 128)
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.task, (draft) => {
      Object.assign(draft, { ...task.value, from })
    }),
  )
  return written.ok ? ok({ taskId: written.value.document }) : written
}

async function changeTask(context: Context, takes: TaskCommands['changeTask']['takes']): Done {
  const found = known(context, takes.taskId)
  if (!found.ok) return found
  const { look, one } = found.value
  if (!mayChangeTask(look, one)) return refuse({ kind: 'not-allowed' })
  const task = soundTask(context, one.row.circle.id, takes)
  if (!task.ok) return task
  const done = await edited(context, takes.taskId, (draft) => {
    for (const [name, value] of Object.entries(task.value)) if (draft[name] !== value) draft[name] = value
  })
  return done.ok ? ok(null) : done
}

function soundTask(
  context: Context,
  circle: CircleId,
  words: TaskWords,
): Result<Record<string, Plain>, AppRefusal> {
  const tidy = tidyTask({ ...words, time: words.time ?? '' })
  if (!tidy.ok) return tidy
  const { personId } = words
  const members = context.state()?.circleById.get(circle)?.members ?? []
  if (personId !== null && !members.includes(personId as PersonId)) return refuse({ kind: 'not-found' })
  return ok({ ...tidy.value, person: personId ?? '' })
}

async function tickTask(context: Context, { taskId, done }: TaskCommands['tickTask']['takes']): Done {
  return say(context, taskId, taskFacts.done, done, ({ state }) => state.done)
}

async function takeTask(context: Context, { taskId, takes }: TaskCommands['takeTask']['takes']): Done {
  return say(context, taskId, taskFacts.taken, takes, ({ state }, { me }) =>
    state.taken.filter((one) => one.by === me),
  )
}

async function removeTask(context: Context, { taskId, gone }: TaskCommands['removeTask']['takes']): Done {
  return say(context, taskId, taskFacts.off, gone, ({ state }) => state.off)
}

/** Said twice it is said once; taken back it names all that it takes back. */
async function say(
  context: Context,
  taskId: string,
  type: string,
  is: boolean,
  before: (one: Known, look: Look) => readonly Said<TaskWord>[],
): Done {
  const found = known(context, taskId)
  if (!found.ok) return found
  const { look, one } = found.value
  if (type === taskFacts.off && !mayTakeOff(look, one, look.me)) return refuse({ kind: 'not-allowed' })
  const said = before(one, look)
  if (is ? said.some((word) => word.by === look.me) : said.length === 0) return ok(null)
  const replaces = is ? [] : said.map((word) => word.id).slice(-taskLimits.replaces)
  const written = await write(context, one.row.circle.id, 'month', (place) =>
    context.documents.fact(place, { type, data: { task: taskId, is, replaces } }),
  )
  return written.ok ? ok(null) : written
}

function known(context: Context, taskId: string): Result<{ look: Look; one: Known }, AppRefusal> {
  const look = context.look()
  const one = look && tasksOf(look).get(taskId)
  return look && one?.row.circle.members.includes(look.me) ? ok({ look, one }) : refuse({ kind: 'not-found' })
}
