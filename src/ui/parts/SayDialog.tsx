import { createEffect, createSignal, Show } from 'solid-js'
import type { Audience } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from './Audience.tsx'
import { TextArea } from './fields.tsx'
import { Refusal } from './Refusal.tsx'
import { Sheet } from './Sheet.tsx'
import { Para } from './Para.tsx'

export type Saying = {
  readonly title: string
  readonly text: string
  readonly audience: Audience
  readonly note?: string | undefined
}

/** Says one thing to one circle, after showing the words and who will read them. What is said cannot be taken back. */
export function SayDialog(props: { saying: Saying | undefined; onClose: () => void }) {
  const { words, tell } = useKith()
  const [text, setText] = createSignal('')
  const say = createAct('say')
  createEffect(() => {
    if (props.saying) setText(props.saying.text)
  })
  const send = async (saying: Saying) => {
    const said = await say.run({ circleId: saying.audience.circle.circleId, text: text() })
    if (!said) return
    props.onClose()
    tell(words.today.tell.done(saying.audience.people.filter((person) => !person.isMe).length))
  }
  return (
    <Sheet
      open={props.saying !== undefined}
      title={props.saying?.title ?? ''}
      onClose={() => props.onClose()}
    >
      <Show when={props.saying}>
        {(saying) => (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void send(saying())
            }}
          >
            <TextArea label={words.today.tell.label} value={text()} onInput={setText} />
            <Show when={saying().note}>{(note) => <Para class="quiet" text={note()} />}</Show>
            <Seen audience={saying().audience} tense="will" />
            <Refusal of={say.refusal()} />
            <div class="btns-two">
              <button class="btn" type="submit">
                {words.today.tell.yes}
              </button>
              <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
                {words.today.tell.no}
              </button>
            </div>
          </form>
        )}
      </Show>
    </Sheet>
  )
}
