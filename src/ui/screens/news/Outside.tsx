import { For, Show } from 'solid-js'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { phoneLink } from '../../phones.ts'
import { A } from '../../router.tsx'

/** Who has no app and should hear this: rung or written to, and ticked once somebody told them. */
export function Outside(props: { messageId: string }) {
  const { words } = useKith()
  const view = createView('calls', () => null)
  const tick = createAct('tickCallLine')
  const say = words.news
  const all = () =>
    (view()?.calls ?? []).flatMap((call) =>
      call.lines.filter(({ news }) => news === props.messageId).map((line) => ({ call, line })),
    )
  const name = (called: string) => words.say.calledName(called)
  return (
    <Show when={all().length > 0}>
      <section class="stack">
        <h2>{say.outside}</h2>
        <ul class="card links gap-list">
          <For each={all()}>
            {({ call, line }) => (
              <li class="news-reader stack-s">
                <b>{call.name}</b>
                <For each={line.toldBy}>
                  {(by) => <span class="quiet">{by.isMe ? say.toldByMe : say.toldBy(by.name)}</span>}
                </For>
                <span class="btns-two">
                  <Show
                    when={call.way !== 'letter'}
                    fallback={<ToLetter contactId={call.contactId} to={call.name} />}
                  >
                    <Show when={call.phones[0]} fallback={<span class="quiet">{say.noNumber}</span>}>
                      {(phone) => (
                        <a class="btn btn-line" href={phoneLink(phone())} rel="external">
                          <Icon name="phone" />
                          {say.ring(name(call.name))}
                        </a>
                      )}
                    </Show>
                  </Show>
                  <Show when={line.toldBy.length === 0}>
                    <button
                      class="btn btn-quiet"
                      type="button"
                      onClick={() =>
                        void tick.run({ contactId: call.contactId, about: line.about, told: true })
                      }
                    >
                      <Icon name="check" />
                      {say.iTold(name(call.name))}
                    </button>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Refusal of={tick.refusal()} />
      </section>
    </Show>
  )
}

function ToLetter(props: { contactId: string; to: string }) {
  const { words } = useKith()
  return (
    <A class="btn btn-line" href={`/talk/letter/${props.contactId}`}>
      <Icon name="print" />
      {words.calls.letter.open(props.to)}
    </A>
  )
}
