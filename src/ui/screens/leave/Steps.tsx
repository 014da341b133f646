import { For, Show } from 'solid-js'
import type { LeavingItem, LeavingView } from '../../../app/index.ts'
import { A, useNavigate, useSearchParams } from '../../router.tsx'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { promisesOf } from './Promised.tsx'
import { Step } from './Step.tsx'
import { ownSteps, stateOf, theirSteps, type LeaveStep } from './steps.ts'
import { Para } from '../../parts/Para.tsx'

/** The steps of leaving, or of ending a place: a list, and a page for each. Any of them can be the last for today. */
export function Steps(props: { item: LeavingItem; view: LeavingView; at: string }) {
  const { words, dates, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const stop = createAct('stopLeaving')
  const say = words.leaving
  const who = () => words.say.calledName(props.item.person.name)
  const steps = () => (props.item.person.isMe ? ownSteps : theirSteps)
  const step = () => steps().find((one) => one === search['step'])
  const unsent = () => open()?.saving.unsent ?? 0
  const promises = createView('promises', () => null)
  const promised = () => promisesOf(promises(), props.item.person.personId).length
  const state = (one: LeaveStep) => stateOf(say, one, props.item, props.view, unsent(), promised())
  const title = (one: LeaveStep) => (one === 'end' && !props.item.person.isMe ? say.endStep : say.steps[one])
  const nextOf = (one: LeaveStep) => steps()[steps().indexOf(one) + 1]
  const openSteps = () => steps().filter((one) => state(one).isOpen)
  const stay = async () => {
    const away = props.item.person.isMe ? '/me' : `/people/${props.item.person.personId}`
    if (!(await stop.run({ leavingId: props.item.leavingId }))) return
    tell(say.stayed)
    navigate(away, { replace: true })
  }
  return (
    <Show
      when={step()}
      fallback={
        <div class="stack-l">
          <Para text={say.until(dates.longDate(props.item.from))} />
          <ol class="card links">
            <For each={steps()}>
              {(one) => (
                <li>
                  <A class="link-row" href={`${props.at}?step=${one}`}>
                    <Icon name={state(one).isDone ? 'check' : state(one).isOpen ? 'list' : 'card'} />
                    <span class="grow">
                      <b>{title(one)}</b>
                      <span class="quiet">{state(one).said}</span>
                    </span>
                    <Icon name="next" />
                  </A>
                </li>
              )}
            </For>
          </ol>
          <Refusal of={stop.refusal()} />
          <Show when={props.item.person.isMe || props.item.by.personId !== props.item.person.personId}>
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={stop.busy()}
              onClick={() => void stay()}
            >
              {props.item.person.isMe ? say.stay : say.stayThem(who())}
            </button>
          </Show>
        </div>
      }
    >
      {(one) => (
        <div class="stack-l">
          <h2>{title(one())}</h2>
          <Step
            step={one()}
            item={props.item}
            view={props.view}
            open={openSteps().map((other) => title(other).toLocaleLowerCase())}
            onNext={() => navigate(`${props.at}?step=${nextOf(one()) ?? 'end'}`)}
          />
          <div class="btns-two">
            <Show when={nextOf(one())}>
              {(next) => (
                <A class="btn" href={`${props.at}?step=${next()}`}>
                  {say.next}
                </A>
              )}
            </Show>
            <A class="btn btn-quiet" href={props.at}>
              {say.later}
            </A>
          </div>
        </div>
      )}
    </Show>
  )
}
