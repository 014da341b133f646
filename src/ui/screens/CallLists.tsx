import { createSignal, For, Show } from 'solid-js'
import type { CallItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Choice, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { phoneLink } from '../phones.ts'
import { A } from '../router.tsx'

/** Who is not in the app: what they should hear this week, who rings them, and what they know by now. It prints. */
export function CallLists() {
  const { words } = useKith()
  const view = createView('calls', () => null)
  const say = words.calls
  return (
    <Screen
      title={say.title}
      heading={say.title}
      lead={say.lead}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show
            when={now().calls.length > 0}
            fallback={
              <div class="card stack">
                <Para text={say.none} />
                <A class="btn" href="/people">
                  {say.toPeople}
                </A>
              </div>
            }
          >
            <div class="stack-l">
              <div class="stack-l no-print">
                <For each={now().calls}>{(call) => <Call call={call} />}</For>
                <button class="btn btn-big" type="button" onClick={() => window.print()}>
                  <Icon name="print" />
                  {say.print}
                </button>
              </div>
              <Sheet calls={now().calls} />
            </div>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Call(props: { call: CallItem }) {
  const { words } = useKith()
  const add = createAct('addCallLine')
  const tick = createAct('tickCallLine')
  const take = createAct('takeCall')
  const [text, setText] = createSignal('')
  const say = words.calls
  const contactId = () => props.call.contactId
  const iRing = () => props.call.ringers.some(({ isMe }) => isMe)
  const names = (people: CallItem['ringers']) =>
    people.map((one) => (one.isMe ? words.talk.you : words.say.calledName(one.name)))
  const send = async () => {
    if (await add.run({ contactId: contactId(), text: text() })) setText('')
  }
  return (
    <section class="card stack">
      <h2>{props.call.name}</h2>
      <Show when={props.call.what || props.call.when}>
        <p class="quiet">{[props.call.what, props.call.when].filter(Boolean).join('. ')}</p>
      </Show>
      <p>
        <Show when={props.call.ringers.length > 0} fallback={<span class="quiet">{say.nobody}</span>}>
          {say.rings(names(props.call.ringers))}
        </Show>
      </p>
      <div class="btns-two">
        <For each={props.call.phones.slice(0, 2)}>
          {(phone) => (
            <a class="btn btn-line" href={phoneLink(phone)} rel="external">
              <Icon name="phone" />
              {phone}
            </a>
          )}
        </For>
        <button
          class="btn btn-quiet"
          type="button"
          aria-pressed={iRing()}
          onClick={() => void take.run({ contactId: contactId(), rings: !iRing() })}
        >
          {iRing() ? say.notI : say.iRing}
        </button>
      </div>
      <Show when={props.call.lines.length > 0} fallback={<Para class="quiet" text={say.nothing} />}>
        <fieldset>
          <legend class="legend">{say.toTell}</legend>
          <div class="choices">
            <For each={props.call.lines}>
              {(line) => (
                <Choice
                  type="checkbox"
                  name={line.about}
                  value={line.about}
                  checked={line.toldBy.length > 0}
                  disabled={line.toldBy.length > 0 && !line.toldBy.some(({ isMe }) => isMe)}
                  title={line.text}
                  what={line.toldBy.length > 0 ? say.told(names(line.toldBy)) : undefined}
                  onChange={(told) => void tick.run({ contactId: contactId(), about: line.about, told })}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <form
        class="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField label={say.add} value={text()} onInput={setText} />
        <Refusal of={add.refusal() ?? tick.refusal() ?? take.refusal()} />
        <button class="btn btn-line" type="submit" aria-disabled={add.busy() || text().trim() === ''}>
          <Icon name="plus" />
          {say.put}
        </button>
      </form>
      <Seen audience={props.call.audience} />
    </section>
  )
}

/** On paper: in large letters, with a box for each thing. What they know already is left out. */
function Sheet(props: { calls: readonly CallItem[] }) {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const say = words.calls
  const toTell = (call: CallItem) => call.lines.filter(({ toldBy }) => toldBy.length === 0)
  return (
    <article class="sheet-paper call-sheet" data-large="yes">
      <header class="sheet-head">
        <h2>{say.title}</h2>
        <p>
          <b>{open()?.team.holder.name}</b>
          <span>{dates.longDate(dates.plainDate(clock.now()))}</span>
        </p>
      </header>
      <For each={props.calls.filter((call) => toTell(call).length > 0)}>
        {(call) => (
          <section>
            <h3>{call.name}</h3>
            <p>{[...call.phones, call.when].filter(Boolean).join(' · ')}</p>
            <p>{call.ringers.length > 0 ? say.rings(call.ringers.map(({ name }) => name)) : say.whoRings}</p>
            <ul>
              <For each={toTell(call)}>{(line) => <li>☐ {line.text}</li>}</For>
            </ul>
          </section>
        )}
      </For>
    </article>
  )
}
