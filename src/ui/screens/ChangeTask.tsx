import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { TaskQuestions } from './tasks/TaskQuestions.tsx'

/** Something new to do, or what is there put otherwise. */
export function ChangeTask() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('tasks', () => null)
  const say = words.tasks
  const isNew = () => params['taskId'] === undefined
  const task = () => view()?.open.find((one) => one.taskId === params['taskId'] && one.mayChange)
  return (
    <Show
      when={view() && (isNew() || task()) ? view() : undefined}
      fallback={
        <Screen title={say.title} heading={say.title} back={{ href: '/tasks', to: say.title }}>
          <Ready data={view()}>{() => <Para text={say.gone} />}</Ready>
        </Screen>
      }
    >
      {(now) => <TaskQuestions audiences={now().audiences} today={now().today} task={task()} />}
    </Show>
  )
}
