import { ok, refuse, type Result } from '../base/index.ts'
import { addDays, type TaskPicture } from '../domain/index.ts'
import { addTask } from './commands/tasks.ts'
import { say } from './commands/words.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { news } from './exampleCast.ts'
import { today } from './look.ts'
import { myCircle } from './writing.ts'

/** For whom by name, or for anyone; in so many days, or at any time. */
const tasks: readonly {
  readonly title: string
  readonly picture: TaskPicture
  readonly person: string | null
  readonly days: number | null
}[] = [
  { title: 'Take the library books back', picture: 'walk', person: null, days: 2 },
  { title: 'Ring the chemist about next week', picture: 'phone', person: 'Anne Holroyd', days: 1 },
  { title: 'Write a card for Ruth\u2019s birthday', picture: 'card', person: 'Maureen Thwaite', days: null },
]

/** A little news, and a little to be done. */
export async function newsAndTasksOfExample(context: Context): Promise<Result<null, AppRefusal>> {
  const told = myCircle(context, 'news')
  for (const text of told.ok ? news : []) {
    const said = await say(context, { circleId: told.ok ? told.value.id : '', text })
    if (!said.ok) return said
  }
  const circle = myCircle(context, 'schedule')
  const look = context.look()
  if (!circle.ok || !look) return circle.ok ? refuse({ kind: 'not-found' }) : circle
  for (const { title, picture, person, days } of tasks) {
    const who = circle.value.members.find((id) => look.state.personById.get(id)?.name === person)
    const date = days === null ? '' : addDays(today(look), days)
    const added = await addTask(context, {
      ...{ title, picture, date, personId: who ?? null, circleId: circle.value.id },
    })
    if (!added.ok) return added
  }
  return ok(null)
}
