import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { RegainItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Saying } from '../../parts/SayDialog.tsx'
import { Para } from '../../parts/Para.tsx'

/** Somebody comes back by helpers, or asks me to be one: on Today of everybody, until it is over and was read. */
export function RegainCards(props: { onSay: (saying: Saying) => void }) {
  const { words } = useKith()
  const view = createView('helpers', () => null)
  const say = words.helpers.helping
  return (
    <Show when={view()}>
      {(now) => (
        <>
          <For each={now().regains}>{(item) => <RegainCard of={item} onSay={props.onSay} />}</For>
          <For each={now().iHelp.filter((one) => one.said === 'asked')}>
            {(one) => (
              <A class="card card-soft link-row" href="/me/helping">
                <Icon name="heart" />
                <span class="grow">
                  <b>{say.today(one.person.name)}</b>
                  <span class="row-line">{say.todayWhat}</span>
                </span>
                <Icon name="next" />
              </A>
            )}
          </For>
        </>
      )}
    </Show>
  )
}

function RegainCard(props: { of: RegainItem; onSay: (saying: Saying) => void }) {
  const { words } = useKith()
  const say = words.helpers.regain
  const name = () => props.of.person.name
  const heading = () => {
    if (props.of.standing === 'back') return say.back(name())
    if (props.of.standing === 'stopped') return props.of.person.isMe ? say.endedMine : say.ended(name())
    return props.of.person.isMe ? say.mine : say.heading(name())
  }
  return (
    <section class="card stack" classList={{ 'card-sun': props.of.standing !== 'stopped' }}>
      <div class="row">
        <Face person={props.of.person} size="m" />
        <h2>{heading()}</h2>
      </div>
      <Show when={props.of.standing === 'waiting'}>
        <Waiting of={props.of} onSay={props.onSay} />
      </Show>
      <Show when={props.of.standing === 'back' && props.of.canStop}>
        <Para text={say.backWhat(name())} />
      </Show>
      <Buttons of={props.of} />
    </section>
  )
}

function Waiting(props: { of: RegainItem; onSay: (saying: Saying) => void }) {
  const { words, dates, clock } = useKith()
  const vouch = createSureAct('vouch')
  const people = createView('people', () => null)
  const say = words.helpers.regain
  const { tell } = useKith()
  const name = () => props.of.person.name
  const isOver = () => props.of.until <= clock.now()
  const run = async (sure: boolean) => {
    if (!(await vouch.run({ regainId: props.of.regainId, sure }))) return
    tell(sure ? say.sure : say.unsureDone)
  }
  const doubt = () => {
    const everyone = people()?.circles.find((item) => item.circle.purpose === 'everyone')
    if (!everyone) return
    props.onSay({
      title: say.doubtTitle,
      text: say.doubtText(name()),
      audience: { circle: everyone.circle, people: everyone.people },
    })
  }
  return (
    <>
      <Para text={say.by(props.of.helpers.map((one) => one.name))} />
      <Para text={isOver() ? say.whenDone : say.when(dates.stamp(props.of.until))} />
      <Show when={props.of.person.isMe}>
        <Para text={say.mineWhat} />
      </Show>
      <Show when={!props.of.person.isMe && !props.of.canVouch && !props.of.sure}>
        <Para text={say.told(name())} />
      </Show>
      <Show when={props.of.canVouch}>
        <Para text={say.vouchWhat} />
      </Show>
      <Show when={props.of.sure}>
        <Para text={say.sure} />
      </Show>
      <Refusal of={vouch.refusal()} />
      <AskPin of={vouch} />
      <Show when={!props.of.person.isMe}>
        <div class="btns">
          <Show when={props.of.canVouch}>
            <button class="btn" type="button" aria-disabled={vouch.busy()} onClick={() => void run(true)}>
              {say.vouch(name())}
            </button>
          </Show>
          <Show when={props.of.sure}>
            <button class="btn btn-line" type="button" onClick={() => void run(false)}>
              {say.unsure}
            </button>
          </Show>
          <Show when={!props.of.canStop && !props.of.sure}>
            <button class="btn btn-line" type="button" onClick={doubt}>
              {say.doubt}
            </button>
          </Show>
        </div>
      </Show>
    </>
  )
}

function Buttons(props: { of: RegainItem }) {
  const { words, tell } = useKith()
  const stop = createAct('stopRegain')
  const note = createAct('noteNews')
  const say = words.helpers.regain
  const end = async () => {
    const { regainId, person } = props.of
    if (await stop.run({ regainId })) tell(person.isMe ? say.stoppedMine : say.stopped)
  }
  return (
    <>
      <Refusal of={stop.refusal() ?? note.refusal()} />
      <div class="btns">
        <Show when={props.of.canStop}>
          <button class="btn btn-clay" type="button" aria-disabled={stop.busy()} onClick={() => void end()}>
            <Icon name="cross" />
            {props.of.person.isMe ? say.stopMine : say.stop}
          </button>
        </Show>
        <Show when={props.of.standing !== 'waiting'}>
          <button
            class="btn btn-line"
            type="button"
            onClick={() => void note.run({ newsIds: [props.of.regainId] })}
          >
            {say.know}
          </button>
        </Show>
      </div>
    </>
  )
}
