import { A, useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { DismissHow, NomineeItem, PersonRef } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** Two ways to take it back, of one size; then whom they let in, to look at. */
export function StopNominee() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('nominees', () => null)
  const [done, setDone] = createSignal<NomineeItem>()
  const item = () => view()?.nominees.find((one) => one.person.personId === params['personId'])
  const who = () => words.say.calledName((done() ?? item())?.person.name ?? '')
  const say = words.nominees.stop
  const lead = () => {
    const was = done()
    if (was) return was.letIn.length + was.shared.length > 0 ? say.doneLead : say.doneNone
    return item() && say.lead(who())
  }
  return (
    <Screen
      title={say.title}
      heading={done() ? say.done(who()) : item() ? say.heading(who()) : say.title}
      lead={lead()}
      back={{ href: '/me/nominees', to: words.nominees.title }}
    >
      <Ready data={view()}>
        {() => (
          <Show when={done()} fallback={<Question item={item()} who={who()} onDone={setDone} />}>
            {(was) => (
              <>
                <Brought item={was()} who={who()} />
                <div class="btns-two">
                  <A class="btn btn-line" href="/me/nominees/ask">
                    {say.another}
                  </A>
                  <A class="btn btn-line" href="/me/nominees">
                    {say.back}
                  </A>
                </div>
              </>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Question(props: {
  item: NomineeItem | undefined
  who: string
  onDone: (item: NomineeItem) => void
}) {
  const { words } = useKith()
  const dismiss = createSureAct('dismiss')
  const say = words.nominees.stop
  const after = (item: NomineeItem) =>
    item.basis === 'asked'
      ? say.afterLines(props.who)
      : [...say.afterLines(props.who), words.nominees.tell.law]
  const end = async (item: NomineeItem, how: DismissHow) => {
    // What the view gives changes in place, and this is to be shown when it is gone from there.
    const copies = (people: readonly PersonRef[]) => people.map((one) => ({ ...one }))
    const was = {
      ...item,
      person: { ...item.person },
      letIn: copies(item.letIn),
      shared: copies(item.shared),
    }
    if (await dismiss.run({ personId: was.person.personId, how })) props.onDone(was)
  }
  return (
    <Show when={props.item} fallback={<Para text={say.gone(props.who)} />}>
      {(item) => (
        <div class="stack-l">
          <Consequences title={say.after} lines={after(item())} kind="changes" />
          <Refusal of={dismiss.refusal()} />
          <section class="stack">
            <h2>{say.how}</h2>
            <div class="btns-two ways">
              <div class="card stack">
                <Para text={say.toldWhat(props.who)} />
                <button
                  class="btn btn-line"
                  type="button"
                  aria-disabled={dismiss.busy()}
                  onClick={() => void end(item(), 'told')}
                >
                  {say.told(props.who)}
                </button>
              </div>
              <div class="card stack">
                <Para text={say.quietlyWhat(props.who)} />
                <button
                  class="btn btn-line"
                  type="button"
                  aria-disabled={dismiss.busy()}
                  onClick={() => void end(item(), 'quietly')}
                >
                  {say.quietly}
                </button>
              </div>
            </div>
          </section>
          <Brought item={item()} who={props.who} />
          <A class="btn btn-quiet" href="/me/nominees">
            {say.no}
          </A>
          <AskPin of={dismiss} />
        </div>
      )}
    </Show>
  )
}

function Brought(props: { item: NomineeItem; who: string }) {
  const { words } = useKith()
  const say = words.nominees.stop
  return (
    <>
      <Listed heading={say.letIn(props.who)} people={props.item.letIn} />
      <Listed heading={say.shared(props.who)} people={props.item.shared} />
    </>
  )
}

function Listed(props: { heading: string; people: readonly PersonRef[] }) {
  const { words } = useKith()
  const say = words.nominees.stop
  return (
    <Show when={props.people.length > 0}>
      <section class="stack">
        <h2>{props.heading}</h2>
        <Para class="quiet" text={say.letInWhat} />
        <ul class="card links">
          <For each={props.people}>
            {(person) => (
              <li>
                <A class="link-row" href={`/people/${person.personId}`}>
                  <Face person={person} />
                  <span class="grow">
                    <b>{person.name}</b>
                    <span class="quiet">{words.say.opening(person.relation)}</span>
                  </span>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
