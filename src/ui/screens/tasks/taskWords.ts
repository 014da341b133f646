import type { PersonRef, TaskItem } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'

/** When a task is for and who does it, to the one who looks. */
export function useTaskWords(today: () => string) {
  const { words, dates } = useKith()
  const say = words.tasks
  const named = (who: readonly PersonRef[]) => who.map((one) => (one.isMe ? say.you : one.name))
  const when = (task: Pick<TaskItem, 'date' | 'time'>): string => {
    if (task.date === '') return say.anyTime
    const day = dayOf(task.date)
    return task.time === '' ? day : `${day}, ${dates.time(task.time)}`
  }
  const dayOf = (date: string): string => {
    if (date === today()) return say.today
    if (date === addDays(today(), 1)) return say.tomorrow
    return date < today() ? say.since(dates.day(date)) : dates.day(date)
  }
  const who = (task: TaskItem): string => {
    const takers = task.taken.map((one) => one.by)
    if (takers.length === 1 && takers[0]?.isMe) return say.youDo
    if (takers.length > 0) return say.does(named(takers))
    if (task.person === null) return say.forAnyone
    return task.person.isMe ? say.forYou : say.forWhom(task.person.name)
  }
  const done = (task: TaskItem): string => {
    const last = task.done.at(-1)
    return last
      ? words.say.opening(say.doneBy(named(task.done.map((one) => one.by)), dates.stamp(last.at)))
      : ''
  }
  return { when, who, done, named }
}
