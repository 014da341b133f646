import { createSignal, Show } from 'solid-js'
import type { PromisesView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { Choice, TextArea } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** A promise in one's own words: to everyone, or to one person and between those two. The other may be asked for it instead. */
export function Give(props: { view: PromisesView }) {
  const { words, tell } = useKith()
  const say = words.promises.given
  const between = words.promises.between
  const [text, setText] = createSignal('')
  const [to, setTo] = createSignal<string | null>(null)
  const [asks, setAsks] = createSignal(false)
  const give = createAct('givePromise')
  const promise = createAct('promisePerson')
  const others = () => props.view.people.filter((person) => !person.isMe)
  const person = () => others().find((one) => one.personId === to())
  const name = () => words.say.calledName(person()?.name ?? '')
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const one = person()
    const done = one
      ? await promise.run({ toPersonId: one.personId, text: text(), asks: asks() })
      : await give.run({ text: text() })
    if (!done) return
    setText('')
    if (one) tell(asks() ? between.asked(name()) : between.saved(name()))
  }
  return (
    <form class="card stack" onSubmit={(event) => void save(event)}>
      <h3>{say.ask}</h3>
      <Show when={others().length > 0}>
        <h4 class="legend">{between.who}</h4>
        <ChooseOne
          legend={between.who}
          name="promise-to"
          of={[null, ...others()]}
          value={(one) => one?.personId ?? ''}
          chosen={(one) => (one?.personId ?? null) === (person()?.personId ?? null)}
          title={(one) => (one ? between.to(words.say.calledName(one.name)) : between.all)}
          before={(one) => (one ? <Face person={one} /> : <Icon name="people" />)}
          onChoose={(one) => setTo(one?.personId ?? null)}
        />
      </Show>
      <Show when={person()}>
        <Choice
          type="checkbox"
          name="promise-asks"
          value="asks"
          checked={asks()}
          title={between.asks(name())}
          onChange={setAsks}
        />
      </Show>
      <TextArea
        label={person() && asks() ? between.asksLabel(name()) : say.label}
        hint={say.hint}
        value={text()}
        onInput={setText}
      />
      <Show
        when={person()}
        fallback={
          <Show when={props.view.audience}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
        }
      >
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{between.only(name())}</span>
        </p>
      </Show>
      <Refusal of={give.refusal() ?? promise.refusal()} />
      <button class="btn btn-line" type="submit" aria-disabled={give.busy() || promise.busy()}>
        {person() ? (asks() ? between.ask : between.save(name())) : say.save}
      </button>
    </form>
  )
}
