import { createSignal, For, Show } from 'solid-js'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** Words for one person and nobody else: the person in the middle, or somebody whom the leaver chose. */
export function PrivateForm(props: { about: 'why' | 'worked'; label: string; onDone: () => void }) {
  const { words, tell } = useKith()
  const people = createView('people', () => null)
  const said = createAct('sayOnLeaving')
  const say = words.leaving.why
  const others = () => (people()?.people ?? []).map((one) => one.person).filter((one) => !one.isMe)
  const [chosen, setChosen] = createSignal('')
  const [text, setText] = createSignal('')
  const to = () => others().find((one) => one.personId === chosen()) ?? others().find((one) => one.isHolder)
  const who = () => words.say.calledName(to()?.name ?? '')
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const called = who()
    const toId = to()?.personId
    if (toId === undefined) return
    if (!(await said.run({ about: props.about, toId, text: text() }))) return
    tell(say.told(called))
    props.onDone()
  }
  return (
    <form class="card stack" onSubmit={(event) => void send(event)}>
      <TextArea label={props.label} value={text()} onInput={setText} />
      <fieldset class="stack-s">
        <legend class="legend">{say.to}</legend>
        <div class="picks">
          <For each={others()}>
            {(person) => (
              <Pick
                type="radio"
                name="to"
                checked={to()?.personId === person.personId}
                onChange={() => setChosen(person.personId)}
              >
                {words.say.calledName(person.name)}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">{say.only(who())}</span>
      </p>
      <Refusal of={said.refusal()} />
      <Show when={others().length > 0}>
        <button class="btn btn-line" type="submit" aria-disabled={said.busy()}>
          {say.yes}
        </button>
      </Show>
    </form>
  )
}
