import { For, Show } from 'solid-js'
import type { CarerView, StepItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { phoneLink } from '../../phones.ts'
import { lineText } from './said.ts'
import { Para } from '../../parts/Para.tsx'

/** Who steps in, in order: each with a call button, and while it is on with what they answered. */
export function CarerSteps(props: { plan: CarerView }) {
  return (
    <section class="card stack no-print">
      <ol class="plain-list">
        <For each={props.plan.steps}>{(step, at) => <Step plan={props.plan} step={step} n={at() + 1} />}</For>
      </ol>
      <Show when={props.plan.audience}>{(who) => <Seen audience={who()} />}</Show>
    </section>
  )
}

function Step(props: { plan: CarerView; step: StepItem; n: number }) {
  const { words, dates } = useKith()
  const say = words.carer
  const line = () => props.step.line
  const isMine = () => props.plan.mine.includes(line().lineId)
  return (
    <li class="step-in">
      <span class="step-number" aria-hidden="true">
        {props.n}
      </span>
      <Show when={line().person}>{(person) => <Face person={person()} size="m" />}</Show>
      <span class="grow">
        <b>{isMine() ? words.people.you : lineText(line(), dates)}</b>
        <Show when={props.plan.on}>
          <Show when={props.step.answer} fallback={<span class="quiet row-line">{say.asked}</span>}>
            {(answer) => (
              <span class="row-line" data-can={answer().can ? 'yes' : 'no'}>
                <Icon name={answer().can ? 'check' : 'cross'} />
                <span>
                  {answer().can ? say.saysYes : say.saysNo}
                  <Show when={answer().by?.personId !== line().person?.personId && answer().by}>
                    {(by) => <span class="quiet small">, {say.byOther(by().name)}</span>}
                  </Show>
                </span>
              </span>
            )}
          </Show>
        </Show>
      </span>
      <Show when={line().phone !== '' && !isMine()}>
        <a class="btn btn-line btn-s" href={phoneLink(line().phone)} rel="external">
          <Icon name="phone" />
          {line().phone}
        </a>
      </Show>
      <Show when={props.plan.on}>
        {(on) => (
          <Show when={isMine() || (props.step.answer === null && line().person === null)}>
            <Answer
              startId={on().startId}
              lineId={line().lineId}
              mine={isMine()}
              who={lineText(line(), dates)}
            />
          </Show>
        )}
      </Show>
    </li>
  )
}

/** Of oneself; of somebody without Kith, whoever rang them says what they said. */
function Answer(props: { startId: string; lineId: string; mine: boolean; who: string }) {
  const { words, tell } = useKith()
  const answer = createAct('answerCarerPlan')
  const say = words.carer
  const give = async (can: boolean) => {
    if (await answer.run({ startId: props.startId, lineId: props.lineId, can })) tell(say.answered)
  }
  return (
    <div class="stack-s step-answer">
      <Para strong text={props.mine ? say.canYou : say.didRing(props.who)} />
      <div class="btns-two">
        <button class="btn btn-line" type="button" onClick={() => void give(true)}>
          {props.mine ? say.can : say.theyCan}
        </button>
        <button class="btn btn-line" type="button" onClick={() => void give(false)}>
          {props.mine ? say.cannot : say.theyCannot}
        </button>
      </div>
      <Refusal of={answer.refusal()} />
    </div>
  )
}
