import { createSignal, For, Show } from 'solid-js'
import type { DoorQuestionItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** What somebody asks before they answer an invitation. */
export function DoorQuestions(props: { invitationId: string; name: string }) {
  const view = createView('doors', () => null)
  const questions = () =>
    view()?.doors.find((door) => door.invitationId === props.invitationId)?.questions ?? []
  return (
    <For each={questions()}>
      {(one) => <Question invitationId={props.invitationId} name={props.name} item={one} />}
    </For>
  )
}

function Question(props: { invitationId: string; name: string; item: DoorQuestionItem }) {
  const { words } = useKith()
  const say = words.doors
  const reply = createAct('replyAtDoor')
  const [text, setText] = createSignal('')
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const { invitationId } = props
    void reply.run({ invitationId, questionId: props.item.questionId, text: text() })
  }
  return (
    <section class="stack door-question">
      <h4>{say.heading(props.name)}</h4>
      <blockquote class="quote pre">{props.item.text}</blockquote>
      <Show
        when={props.item.reply}
        fallback={
          <form class="stack" onSubmit={send}>
            <TextArea label={say.reply} hint={say.private} value={text()} onInput={setText} />
            <Refusal of={reply.refusal()} />
            <button class="btn btn-s" type="submit" aria-disabled={reply.busy()}>
              {say.replySend}
            </button>
          </form>
        }
      >
        {(said) => (
          <p class="quiet pre">
            {say.replied} {said()}
          </p>
        )}
      </Show>
    </section>
  )
}
