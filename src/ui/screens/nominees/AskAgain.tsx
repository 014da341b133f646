import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { NomineeItem } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Once a year the Holder is asked whether it shall go on. Without an answer it ends by its date. */
export function AskAgain() {
  const view = createView('nominees', () => null)
  const asked = () => (view()?.iAmHolder ? (view()?.nominees ?? []).filter((item) => item.asksAgain) : [])
  return <For each={asked()}>{(item) => <Question item={item} />}</For>
}

function Question(props: { item: NomineeItem }) {
  const { words, dates, tell } = useKith()
  const renew = createSureAct('renewNominee')
  const say = words.nominees.again
  const { personId } = props.item.person
  const who = () => words.say.calledName(props.item.person.name)
  const yes = async () => {
    const called = who()
    if (await renew.run({ personId })) tell(say.done(called))
  }
  return (
    <section class="card card-sun stack">
      <h2>{say.heading(who())}</h2>
      <Para text={say.until(who(), dates.longDate(dates.plainDate(props.item.endsAt)))} />
      <Refusal of={renew.refusal()} />
      <div class="btns">
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={renew.busy()}
          onClick={() => void yes()}
        >
          {say.yes}
        </button>
        <A class="btn btn-line btn-s" href={`/me/nominees/ask?person=${personId}`}>
          {say.change}
        </A>
        <A class="btn btn-line btn-s" href={`/me/nominees/${personId}/stop`}>
          {say.stop}
        </A>
      </div>
      <Show when={renew.asking()}>
        <AskPin of={renew} />
      </Show>
    </section>
  )
}
