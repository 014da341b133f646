import { createSignal, For, Show } from 'solid-js'
import type { GoalItem, GoalsView } from '../../app/index.ts'
import { goalPictures, type GoalPicture } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Pick, TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { createWhoCanSee, WhoCanSee } from '../parts/WhoCanSee.tsx'
import { useNavigate, useParams } from '../router.tsx'
import { iconOfGoal } from './goals/icons.ts'

/** A hope is written down, or changed. */
export function GoalForm() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('goals', () => null)
  const goal = () => view()?.goals.find((one) => one.goalId === params['goalId'])
  const may = () => (params['goalId'] ? goal()?.canChange : (view()?.audiences.length ?? 0) > 0)
  const say = words.goals.form
  const holder = () => view()?.holder
  return (
    <Screen
      title={say.title}
      heading={holder()?.isMe === false ? say.headingFor(holder()?.name ?? '') : say.heading}
      lead={say.lead}
      back={{ href: '/goals', to: words.goals.title }}
    >
      <Ready data={view()} cards={1}>
        {(now) => (
          <Show when={may()} fallback={<Para text={words.frame.notYours.lead} />}>
            <Form view={now()} goal={goal()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { view: GoalsView; goal: GoalItem | undefined }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveGoal')
  const say = words.goals.form
  const [title, setTitle] = createSignal(props.goal?.title ?? '')
  const [know, setKnow] = createSignal(props.goal?.know ?? '')
  const [picture, setPicture] = createSignal<GoalPicture>(props.goal?.picture ?? 'star')
  const [steps, setSteps] = createSignal((props.goal?.steps ?? []).map((step) => step.text).join('\n'))
  const who = createWhoCanSee(
    props.goal?.audience.circle.circleId ?? props.view.audiences[0]?.circle.circleId,
  )
  /** A line that says what a step said is that step. */
  const stepsAsked = () => {
    const left = [...(props.goal?.steps ?? [])]
    const lines = steps().split('\n')
    return lines
      .map((line) => line.trim())
      .filter(Boolean)
      .map((text) => {
        const at = left.findIndex((step) => step.text === text)
        const [known] = at < 0 ? [] : left.splice(at, 1)
        return { stepId: known?.stepId ?? null, text }
      })
  }
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const circleId = props.goal ? props.goal.audience.circle.circleId : await who.place()
    if (circleId === undefined) return
    const said = { title: title(), know: know(), picture: picture(), steps: stepsAsked(), circleId }
    const done = await save.run({ goalId: props.goal?.goalId ?? null, ...said })
    if (done) navigate('/goals')
  }
  return (
    <form class="stack-l" onSubmit={(event) => void put(event)}>
      <TextField label={say.label} hint={say.hint} value={title()} onInput={setTitle} maxLength={200} />
      <fieldset class="stack-s">
        <legend class="legend">{say.picture}</legend>
        <div class="picks picks-tall">
          <For each={goalPictures}>
            {(one) => (
              <Pick
                type="radio"
                name="picture"
                checked={picture() === one}
                before={<Icon name={iconOfGoal[one]} />}
                onChange={() => setPicture(one)}
              >
                {words.goals.pictures[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <TextArea label={say.know} value={know()} onInput={setKnow} />
      <TextArea label={say.steps} value={steps()} onInput={setSteps} />
      <Show when={!props.goal}>
        <WhoCanSee choice={who} legend={say.who} audiences={props.view.audiences} />
      </Show>
      <Refusal of={save.refusal() ?? who.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={save.busy() || who.busy()}>
        {say.save}
      </button>
    </form>
  )
}
