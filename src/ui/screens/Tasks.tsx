import { For, Show } from 'solid-js'
import type { TaskItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { TaskRow } from './tasks/TaskRow.tsx'

/** What is to be done: mine first, then what anybody can take. */
export function Tasks() {
  const { words } = useKith()
  const view = createView('tasks', () => null)
  const say = words.tasks
  const of = (is: (task: TaskItem) => boolean) => (view()?.open ?? []).filter(is)
  const mine = () => of((task) => task.isMine)
  const free = () => of((task) => !task.isMine && task.isFree)
  const others = () => of((task) => !task.isMine && !task.isFree)
  return (
    <Screen
      title={say.title}
      heading={say.title}
      lead={say.lead}
      back={{ href: '/today', to: words.today.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().open.length === 0}>
              <section class="card stack-s">
                <Para strong text={say.empty} />
                <Para class="quiet" text={say.emptyWhat} />
              </section>
            </Show>
            <Part heading={say.headings.mine} tasks={mine()} today={now().today} />
            <Part heading={say.headings.free} tasks={free()} today={now().today} />
            <Part heading={say.headings.others} tasks={others()} today={now().today} />
            <A class="btn btn-big" href="/tasks/new">
              <Icon name="plus" />
              {say.add}
            </A>
            <Show when={now().done.length > 0}>
              <Fold title={`${say.headings.done}: ${now().done.length}`}>
                <ul class="card tasks">
                  <For each={now().done}>{(task) => <TaskRow task={task} today={now().today} />}</For>
                </ul>
              </Fold>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Part(props: { heading: string; tasks: readonly TaskItem[]; today: string }) {
  return (
    <Show when={props.tasks.length > 0}>
      <section class="stack">
        <h2>{props.heading}</h2>
        <ul class="card tasks">
          <For each={props.tasks}>{(task) => <TaskRow task={task} today={props.today} />}</For>
        </ul>
      </section>
    </Show>
  )
}
