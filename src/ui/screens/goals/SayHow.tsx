import { createSignal, For, Show } from 'solid-js'
import type { GoalItem } from '../../../app/index.ts'
import { goalHows, type GoalHow } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** How it goes: a tap, and words or a photo for whoever likes. */
export function SayHow(props: { goal: GoalItem }) {
  const { words, tell } = useKith()
  const put = createAct('sayOfGoal')
  const [how, setHow] = createSignal<GoalHow>()
  const [text, setText] = createSignal('')
  const [isOpen, setOpen] = createSignal(false)
  const place = () => `goals/${props.goal.goalId}`
  const kept = createView('media', () => ({ place: place() }))
  const say = words.goals
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const now = how()
    if (now === undefined) return put.refuse({ kind: 'nothing-yet' })
    const media = (kept()?.drafts ?? []).map(({ mediaId }) => mediaId)
    if (!(await put.run({ goalId: props.goal.goalId, how: now, text: text(), media }))) return
    setHow(undefined)
    setText('')
    setOpen(false)
    tell(say.said)
  }
  return (
    <Show
      when={isOpen()}
      fallback={
        <button class="btn" type="button" onClick={() => setOpen(true)}>
          {say.say}
        </button>
      }
    >
      <form class="card stack" onSubmit={(event) => void save(event)}>
        <fieldset class="stack-s">
          <legend class="legend">{say.sayHow}</legend>
          <div class="picks picks-day">
            <For each={goalHows}>
              {(one) => (
                <Pick type="radio" name="how" checked={how() === one} onChange={() => setHow(one)}>
                  {say.hows[one]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <TextArea label={say.sayWords} value={text()} onInput={setText} />
        <KeptMedia items={kept()?.drafts ?? []} />
        <PhotoInput place={place()} />
        <Refusal of={put.refusal()} />
        <Seen audience={props.goal.audience} tense="will" />
        <button class="btn btn-big" type="submit" aria-disabled={put.busy()}>
          {say.saySave}
        </button>
      </form>
    </Show>
  )
}
