import { createSignal } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** A question instead of a yes, in words. */
export function AskAbout(props: { lineIds: readonly string[]; open: boolean; onClose: () => void }) {
  const { words, tell } = useKith()
  const ask = createAct('answerClaim')
  const [text, setText] = createSignal('')
  const say = words.money.question
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(await ask.run({ lineIds: props.lineIds, says: 'queried', words: text() }))) return
    setText('')
    props.onClose()
    tell(say.done)
  }
  return (
    <Sheet open={props.open} title={say.title} onClose={() => props.onClose()}>
      <form class="stack" onSubmit={(event) => void send(event)}>
        <Para class="quiet" text={say.hint} />
        <TextArea label={say.label} value={text()} onInput={setText} />
        <Refusal of={ask.refusal()} />
        <div class="btns-two">
          <button class="btn" type="submit" aria-disabled={ask.busy()}>
            {say.send}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
            {say.no}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
