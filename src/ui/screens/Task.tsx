import { Show } from 'solid-js'
import type { TaskItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { CameFrom } from '../parts/CameFrom.tsx'
import { Faces } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useNavigate, useParams } from '../router.tsx'
import { useTick } from './tasks/TaskRow.tsx'
import { useTaskWords } from './tasks/taskWords.ts'

/** One thing to do, with all that was said of it. */
export function Task() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('task', () => ({ taskId: params['taskId'] ?? '' }))
  const say = words.tasks
  const task = () => view()?.task
  return (
    <Screen title={say.title} heading={task()?.title ?? say.title} back={{ href: '/tasks', to: say.title }}>
      <Ready data={view()}>
        {(now) => (
          <Show when={task()} fallback={<Para text={say.gone} />}>
            {(one) => <OneTask task={one()} today={now().today} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function OneTask(props: { task: TaskItem; today: string }) {
  const { words, dates } = useKith()
  const say = words.tasks
  const told = useTaskWords(() => props.today)
  const isDone = () => props.task.done.length > 0
  const people = (said: TaskItem['done']) => said.map((one) => one.by)
  return (
    <div class="stack-l">
      <section class="card stack">
        <p class="visit-card">
          <Icon name={props.task.picture} class="task-large" />
          <span class="grow">
            <b>{isDone() ? say.headings.done : told.when(props.task)}</b>
            <br />
            {isDone() ? told.done(props.task) : told.who(props.task)}
          </span>
          <Faces people={people(isDone() ? props.task.done : props.task.taken)} />
        </p>
        <Show when={props.task.isOfBefore}>
          <Para text={say.ofBefore} />
        </Show>
        <Show when={!isDone() && props.task.taken.length > 1}>
          <Para text={words.say.opening(say.bothDo(told.named(people(props.task.taken))))} />
        </Show>
        <Show when={props.task.done.length > 1}>
          <Para text={words.say.opening(say.bothDone(told.named(people(props.task.done))))} />
        </Show>
        <Show when={props.task.by}>
          {(by) => (
            <Para
              class="quiet small"
              text={[
                say.writtenBy(by().isMe ? say.you : by().name, dates.stamp(props.task.at)),
                props.task.from === '' ? '' : say.fromTalk,
              ]
                .filter(Boolean)
                .join(' ')}
            />
          )}
        </Show>
        <CameFrom of={props.task.taskId} />
        <Show when={props.task.saved !== 'sent'}>
          <SavedMark saved={props.task.saved} />
        </Show>
        <Seen audience={props.task.audience} />
      </section>
      <Acts task={props.task} isDone={isDone()} />
    </div>
  )
}

function Acts(props: { task: TaskItem; isDone: boolean }) {
  const { words, tell, offerUndo } = useKith()
  const navigate = useNavigate()
  const tick = useTick()
  const take = createAct('takeTask')
  const remove = createAct('removeTask')
  const say = words.tasks
  const iDo = () => props.task.taken.some((one) => one.by.isMe)
  const takeIt = async () => {
    const takes = !iDo()
    if ((await take.run({ taskId: props.task.taskId, takes })) && takes) tell(say.taken)
  }
  const takeOff = async () => {
    const { taskId } = props.task
    if (!(await remove.run({ taskId, gone: true }))) return
    navigate('/tasks')
    offerUndo(say.removed, () => void remove.run({ taskId, gone: false }))
  }
  return (
    <div class="main-act">
      <Refusal of={tick.refusal() ?? take.refusal() ?? remove.refusal()} />
      <button
        class="btn btn-big"
        classList={{ 'btn-line': props.isDone }}
        type="button"
        onClick={() => void tick.run(props.task, !props.isDone)}
      >
        <Icon name={props.isDone ? 'undo' : 'check'} />
        {props.isDone ? say.again : say.mark}
      </button>
      <Show when={!props.isDone}>
        <div class="btns">
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={take.busy()}
            onClick={() => void takeIt()}
          >
            {iDo() ? say.notMe : say.take}
          </button>
          <Show when={props.task.mayChange}>
            <A class="btn btn-quiet" href={`/tasks/${props.task.taskId}/change`}>
              {say.change}
            </A>
          </Show>
        </div>
      </Show>
      <Show when={props.task.mayTakeOff}>
        <button class="text-btn text-btn-clay" type="button" onClick={() => void takeOff()}>
          <Icon name="bin" />
          {say.remove}
        </button>
      </Show>
    </div>
  )
}
