import { For, Match, Show, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, PersonRef, TaskItem } from '../../../app/index.ts'
import { taskPictures, type TaskPicture } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName, Seen } from '../../parts/Audience.tsx'
import { AudienceChoice } from '../../parts/AudienceChoice.tsx'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Face } from '../../parts/Face.tsx'
import { Pick, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Question, useQuestions } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate, useSearchParams } from '../../router.tsx'
import { TimeField } from '../../parts/TimeField.tsx'

const newSteps = ['what', 'when', 'where', 'who'] as const
const steps = newSteps.filter((one) => one !== 'where')
type Step = (typeof newSteps)[number]

/** One question a page; only what is to be done has to be said. A task that is there stays in its circle. */
export function TaskQuestions(props: {
  audiences: readonly Audience[]
  today: string
  task: TaskItem | undefined
}) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const add = createAct('addTask')
  const change = createAct('changeTask')
  const say = words.tasks
  const { task } = props
  const [draft, setDraft] = createStore({
    title: task?.title ?? '',
    picture: (task?.picture ?? 'other') as TaskPicture,
    date: task?.date ?? '',
    time: task?.time ?? '',
    personId: task?.person?.personId ?? '',
    circleId: task?.audience.circle.circleId ?? '',
  })
  const all = (): readonly Step[] => (task ? steps : newSteps)
  const step = (): Step => {
    if (draft.title.trim() === '') return 'what'
    const wanted = all().find((one) => one === search['step']) ?? 'what'
    return wanted === 'who' && !audience() ? 'where' : wanted
  }
  const page = task ? `/tasks/${task.taskId}/change` : '/tasks/new'
  const common = useQuestions({
    title: say.title,
    next: say.ask.next,
    steps: all,
    step,
    hrefOf: (one) => `${page}?step=${one}`,
    home: { href: task ? `/tasks/${task.taskId}` : '/tasks', to: task?.title ?? say.title },
  })
  const audience = () =>
    task?.audience ?? props.audiences.find((one) => one.circle.circleId === draft.circleId)
  const save = async () => {
    const { personId: who, circleId, ...rest } = draft
    const personId = who === '' ? null : who
    if (task) {
      if (!(await change.run({ ...rest, personId, taskId: task.taskId }))) return
      tell(say.changed)
      return navigate(`/tasks/${task.taskId}`)
    }
    if (!(await add.run({ ...rest, personId, circleId }))) return
    tell(say.added)
    navigate('/tasks')
  }
  const toCircle = (circleId: string) => {
    const people = props.audiences.find((one) => one.circle.circleId === circleId)?.people ?? []
    const stays = people.some((one) => one.personId === draft.personId)
    setDraft({ circleId, personId: stays ? draft.personId : '' })
  }
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Question
          {...common()}
          heading={say.ask.what}
          missing={draft.title.trim() === '' ? say.ask.noTitle : undefined}
        >
          <TextField
            label={say.ask.title}
            hint={say.ask.titleHint}
            value={draft.title}
            onInput={(title) => setDraft({ title })}
          />
          <fieldset class="stack-s">
            <legend class="legend">{say.ask.picture}</legend>
            <div class="picks picks-tall">
              <For each={taskPictures}>
                {(picture) => (
                  <Pick
                    type="radio"
                    name="task-picture"
                    checked={draft.picture === picture}
                    before={<Icon name={picture} />}
                    onChange={() => setDraft({ picture })}
                  >
                    {say.pictures[picture]}
                  </Pick>
                )}
              </For>
            </div>
          </fieldset>
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question {...common()} heading={say.ask.when} lead={say.ask.whenLead}>
          <DateField
            label={say.ask.date}
            min={props.today}
            value={draft.date}
            onInput={(date) => setDraft({ date })}
          />
          <Show when={draft.date !== ''}>
            <TimeField label={say.ask.time} value={draft.time} onInput={(time) => setDraft({ time })} />
            <button class="btn btn-quiet" type="button" onClick={() => setDraft({ date: '', time: '' })}>
              {say.ask.any}
            </button>
          </Show>
        </Question>
      </Match>
      <Match when={step() === 'where'}>
        <Question {...common()} heading={say.ask.where} missing={audience() ? undefined : say.ask.noCircle}>
          <AudienceChoice
            legend={say.ask.where}
            audiences={props.audiences}
            value={draft.circleId}
            onChange={toCircle}
          />
        </Question>
      </Match>
      <Match when={step() === 'who' && audience()}>
        {(who) => (
          <Question
            {...common()}
            heading={say.ask.who}
            next={task ? say.ask.save : say.addFor(circleName(words, who().circle))}
            busy={add.busy() || change.busy()}
            onNext={() => void save()}
          >
            <Whom
              people={who().people}
              value={draft.personId}
              onChoose={(personId) => setDraft({ personId })}
            />
            <Seen audience={who()} tense="will" />
            <Refusal of={add.refusal() ?? change.refusal()} />
          </Question>
        )}
      </Match>
    </Switch>
  )
}

function Whom(props: { people: readonly PersonRef[]; value: string; onChoose: (personId: string) => void }) {
  const { words } = useKith()
  const say = words.tasks.ask
  const nobody: PersonRef = { personId: '', name: say.anyone, relation: '', isMe: false, isHolder: false }
  return (
    <ChooseOne
      legend={say.who}
      name="task-for"
      of={[nobody, ...props.people]}
      value={(one) => one.personId}
      chosen={(one) => one.personId === props.value}
      title={(one) => (one.isMe ? say.me : one.name)}
      what={(one) => (one.personId === '' ? say.anyoneWhat : one.isMe ? undefined : one.relation)}
      before={(one) => (one.personId === '' ? <Icon name="people" /> : <Face person={one} />)}
      onChoose={(one) => props.onChoose(one.personId)}
    />
  )
}
