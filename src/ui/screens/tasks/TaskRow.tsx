import { Show } from 'solid-js'
import type { TaskItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { A } from '../../router.tsx'
import { useTaskWords } from './taskWords.ts'

/** One thing to do: ticked with one tap, taken with another, and looked at by its words. */
export function TaskRow(props: { task: TaskItem; today: string }) {
  const { words } = useKith()
  const tick = useTick()
  const take = createAct('takeTask')
  const say = words.tasks
  const told = useTaskWords(() => props.today)
  const isDone = () => props.task.done.length > 0
  return (
    <li class="task" data-done={isDone() ? 'yes' : 'no'}>
      <div class="task-line">
        <button
          class="task-tick"
          type="button"
          aria-pressed={isDone()}
          aria-label={isDone() ? say.untick(props.task.title) : say.tick(props.task.title)}
          onClick={() => void tick.run(props.task, !isDone())}
        >
          <Icon name="check" />
        </button>
        <A class="link-row" href={`/tasks/${props.task.taskId}`}>
          <span class="grow">
            <b>{props.task.title}</b>
            <span class="row-line quiet">
              {isDone() ? told.done(props.task) : `${told.when(props.task)}. ${told.who(props.task)}.`}
            </span>
            <Show when={props.task.isOfBefore}>
              <span class="row-line quiet">{say.ofBefore}</span>
            </Show>
          </span>
          <Icon name={props.task.picture} class="task-picture" />
        </A>
      </div>
      <Show when={props.task.isFree && !isDone()}>
        <button
          class="btn btn-s btn-line"
          type="button"
          aria-label={say.takeIt(props.task.title)}
          aria-disabled={take.busy()}
          onClick={() => void take.run({ taskId: props.task.taskId, takes: true })}
        >
          {say.take}
        </button>
      </Show>
      <Show when={props.task.saved !== 'sent'}>
        <SavedMark saved={props.task.saved} />
      </Show>
      <Refusal of={tick.refusal() ?? take.refusal()} />
    </li>
  )
}

/** Done with one tap, and back with another for ten seconds. */
export function useTick() {
  const { words, offerUndo } = useKith()
  const act = createAct('tickTask')
  const run = async (task: Pick<TaskItem, 'taskId' | 'title'>, done: boolean) => {
    const { taskId } = task
    if (!(await act.run({ taskId, done })) || !done) return
    offerUndo(words.tasks.isDone(task.title), () => void act.run({ taskId, done: false }))
  }
  return { run, refusal: act.refusal }
}
