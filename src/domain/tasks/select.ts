import type { Said } from '../hats/select.ts'
import type { TaskWord } from './shape.ts'

/** What people said of a task; or of all of them, before it is folded. */
export type TaskState = {
  readonly done: readonly Said<TaskWord>[]
  readonly taken: readonly Said<TaskWord>[]
  readonly off: readonly Said<TaskWord>[]
}

/**
 * Two who do it, or want to, without signal both stay: neither a clock nor the order in which things came decides. That it is
 * not done after all takes the place of those who said it was done before, and of nobody who says so meanwhile. "I'll do it" is
 * each one's own: nobody takes it back for somebody else.
 */
export function selectTaskStates(said: TaskState): ReadonlyMap<string, TaskState> {
  const done = byTask(standing(said.done, () => true))
  const taken = byTask(standing(said.taken, (by, whose) => by === whose))
  const off = byTask(standing(said.off, () => true))
  return new Map(
    [...new Set([...done.keys(), ...taken.keys(), ...off.keys()])].map((task) => [
      task,
      { done: done.get(task) ?? [], taken: taken.get(task) ?? [], off: off.get(task) ?? [] },
    ]),
  )
}

type Words = readonly Said<TaskWord>[]

function standing(all: Words, mayReplace: (by: string, whose: string) => boolean): Words {
  const byId = new Map(all.map((one) => [one.id, one]))
  const gone = new Set<string>()
  for (const { by, said } of byId.values())
    for (const id of said.replaces) {
      const of = byId.get(id)
      if (of && of.said.task === said.task && mayReplace(by, of.by)) gone.add(id)
    }
  return [...byId.values()].filter((one) => one.said.is && !gone.has(one.id))
}

/** By id, so that all phones have one order. */
function byTask(all: Words): ReadonlyMap<string, Words> {
  const groups = new Map<string, Said<TaskWord>[]>()
  for (const one of [...all].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(one.said.task)
    if (group) group.push(one)
    else groups.set(one.said.task, [one])
  }
  return groups
}
