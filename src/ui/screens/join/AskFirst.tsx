import { createSignal, For, onMount, Show } from 'solid-js'
import type { DoorQuestionItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** A question before the answer: to the inviter alone, and what they said to it. */
export function AskFirst(props: { link: string; inviter: string }) {
  const { words, tell } = useKith()
  const say = words.doors
  const ask = createAct('askAtDoor')
  const read = createAct('readDoor')
  const [text, setText] = createSignal('')
  const [isOpen, setOpen] = createSignal(false)
  const [questions, setQuestions] = createSignal<readonly DoorQuestionItem[]>([])
  const look = async () => {
    const door = await read.run({ link: props.link })
    if (door) setQuestions(door.gives.questions)
  }
  onMount(() => void look())
  const send = async () => {
    if (!(await ask.run({ link: props.link, text: text() }))) return
    tell(say.sent)
    setText('')
    setOpen(false)
    await look()
  }
  return (
    <section class="stack">
      <Show when={questions().length > 0}>
        <div class="card stack">
          <h2>{say.yours}</h2>
          <For each={questions()}>
            {(one) => (
              <div class="stack-s">
                <p class="pre">{one.text}</p>
                <Show when={one.reply} fallback={<Para class="quiet" text={say.waiting(props.inviter)} />}>
                  {(reply) => <blockquote class="quote pre">{reply()}</blockquote>}
                </Show>
              </div>
            )}
          </For>
        </div>
      </Show>
      <Show
        when={isOpen()}
        fallback={
          <button class="text-btn" type="button" onClick={() => setOpen(true)}>
            {say.ask(props.inviter)}
          </button>
        }
      >
        <div class="card stack">
          <TextArea label={say.label} hint={say.only(props.inviter)} value={text()} onInput={setText} />
          <Refusal of={ask.refusal()} />
          <button class="btn btn-line" type="button" aria-disabled={ask.busy()} onClick={() => void send()}>
            {say.send}
          </button>
        </div>
      </Show>
    </section>
  )
}
