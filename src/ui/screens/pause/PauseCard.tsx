import { Show } from 'solid-js'
import type { EndedItem, PauseItem, PauseView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { Para } from '../../parts/Para.tsx'

/** For Today: that the team rests, or that it has ended, calmly and first. */
export function PauseCard(props: { link?: boolean }) {
  const view = createView('pause', () => null)
  return (
    <Show when={view()}>
      {(now) => (
        <Show
          when={now().ended}
          fallback={
            <Show when={now().now ?? now().coming}>
              {(pause) => <Rests pause={pause()} view={now()} link={props.link === true} />}
            </Show>
          }
        >
          {(ended) => <Ended ended={ended()} />}
        </Show>
      )}
    </Show>
  )
}

function Rests(props: { pause: PauseItem; view: PauseView; link: boolean }) {
  const { words, dates, tell } = useKith()
  const go = createAct('goOn')
  const say = words.pause
  const day = (date: string) => dates.longDate(date)
  const line = () => {
    if (!props.view.now) return say.coming(day(props.pause.from))
    return say.card(props.pause.until === '' ? null : day(props.pause.until))
  }
  const goOn = async () => {
    if (await go.run(null)) tell(say.wentOn)
  }
  return (
    <section class="card card-soft stack">
      <h2>{line()}</h2>
      <Show when={props.pause.why !== ''}>
        <p class="pre">{props.pause.why}</p>
      </Show>
      <Para class="quiet small" text={say.by(words.say.calledName(props.pause.by.name))} />
      <Refusal of={go.refusal()} />
      <div class="btns">
        <Show when={props.view.mayPause}>
          <button class="btn btn-s" type="button" aria-disabled={go.busy()} onClick={() => void goOn()}>
            {say.goOn}
          </button>
        </Show>
        <Show when={props.link}>
          <A class="btn btn-line btn-s" href="/pause">
            {say.look}
          </A>
        </Show>
      </div>
    </section>
  )
}

function Ended(props: { ended: EndedItem }) {
  const { words, dates, tell } = useKith()
  const open = useOpen()
  const back = createAct('takeBackEnd')
  const say = words.pause.end
  const holder = () => open()?.team.holder.name ?? ''
  const isMine = () => open()?.team.iAmHolder ?? false
  const died = () => props.ended.kind === 'died'
  const heading = () => {
    const day = dates.longDate(props.ended.on)
    if (!died()) return say.endedCard(holder(), day)
    return isMine() ? say.diedMe(words.say.calledName(props.ended.by.name)) : say.died(holder(), day)
  }
  const notSo = async () => {
    if (await back.run({ endedId: props.ended.endedId })) tell(say.takenBack)
  }
  return (
    <section class="card stack">
      <h2>{heading()}</h2>
      <Para text={died() ? say.diedWhat(holder()) : say.endedWhat} />
      <Refusal of={back.refusal()} />
      <Show when={props.ended.mayTakeBack}>
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={back.busy()}
          onClick={() => void notSo()}
        >
          <Icon name="undo" />
          {died() && isMine() ? say.notSoMe : say.notSo}
        </button>
      </Show>
    </section>
  )
}
