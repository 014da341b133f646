import { createSignal, For, Show } from 'solid-js'
import type { CallItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { circleName, Seen } from '../../parts/Audience.tsx'
import { Choice, TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { phoneLink } from '../../phones.ts'
import { A } from '../../router.tsx'

/** One person without the app: who rings them, what they should hear, and what came back from them. */
export function CallCard(props: { call: CallItem }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const off = createAct('takeCallLineOff')
  const add = createAct('addCallLine')
  const tick = createAct('tickCallLine')
  const take = createAct('takeCall')
  const [text, setText] = createSignal('')
  const say = words.calls
  const contactId = () => props.call.contactId
  const isLetter = () => props.call.way === 'letter'
  const iRing = () => props.call.ringers.some(({ isMe }) => isMe)
  const names = (people: CallItem['ringers']) =>
    people.map((one) => (one.isMe ? words.talk.you : words.say.calledName(one.name)))
  const send = async () => {
    if (await add.run({ contactId: contactId(), text: text() })) setText('')
  }
  return (
    <section class="card stack">
      <h3>{props.call.name}</h3>
      <Show when={props.call.what || props.call.when}>
        <p class="quiet">{[props.call.what, props.call.when].filter(Boolean).join('. ')}</p>
      </Show>
      <Show when={props.call.way !== ''}>
        <Para
          class="quiet"
          text={
            props.call.hears.length > 0
              ? say.hears(props.call.hears.map((circle) => circleName(words, circle)))
              : say.hearsNothing
          }
        />
      </Show>
      <Show when={!isLetter()} fallback={<ToLetter call={props.call} />}>
        <p>
          <Show when={props.call.ringers.length > 0} fallback={<span class="quiet">{say.nobody}</span>}>
            {say.rings(names(props.call.ringers))}
          </Show>
        </p>
        <Show when={props.call.phones.length === 0}>
          <div class="notice card-gap">
            <Icon name="phone" />
            <Para class="grow" text={say.noNumber} />
          </div>
          <A class="btn btn-line" href={`/people/ring/${contactId()}/change`}>
            <Icon name="plus" />
            {say.addNumber}
          </A>
        </Show>
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
      </Show>
      <For each={props.call.wrote}>
        {(one) => (
          <div class="paper-filed">
            <span class="quiet small">{say.wrote(dates.day(one.writtenOn))}</span>
            <p class="pre">{one.text}</p>
            <MediaList items={one.media} by={undefined} />
          </div>
        )}
      </For>
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
        <For each={props.call.lines.filter(({ by, news }) => by?.isMe && news === '')}>
          {(line) => (
            <button
              class="text-btn text-btn-clay"
              type="button"
              onClick={() => void off.run({ contactId: contactId(), about: line.about })}
            >
              <Icon name="bin" />
              {say.off}: {line.text.slice(0, 40)}
            </button>
          )}
        </For>
      </Show>
      <Refusal of={tick.refusal() ?? take.refusal() ?? off.refusal()} />
      <Fold title={say.put} icon="plus">
        <form
          class="stack-s"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <TextField label={say.add} value={text()} onInput={setText} />
          <Refusal of={add.refusal()} />
          <button class="btn btn-line" type="submit" aria-disabled={add.busy() || text().trim() === ''}>
            <Icon name="plus" />
            {say.put}
          </button>
        </form>
      </Fold>
      <Show when={open()?.team.iAmHolder}>
        <A class="btn btn-quiet" href={`/talk/lists/${contactId()}`}>
          <Icon name="talk" />
          {say.way.link}
        </A>
      </Show>
      <Seen audience={props.call.audience} />
    </section>
  )
}

const ToLetter = (props: { call: CallItem }) => {
  const { words } = useKith()
  return (
    <A class="btn" href={`/talk/letter/${props.call.contactId}`}>
      <Icon name="print" />
      {words.calls.letter.open(props.call.name)}
    </A>
  )
}
