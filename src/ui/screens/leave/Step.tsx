import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { LeavingItem, LeavingView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Consequences } from '../../parts/Consequences.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SayDialog, type Saying } from '../../parts/SayDialog.tsx'
import { DayStrip } from '../../parts/VisitCard.tsx'
import { useHatWords } from '../hats/hatWords.ts'
import { PassOn } from '../hats/PassOn.tsx'
import { A } from '../../router.tsx'
import { EndStep } from './EndStep.tsx'
import { Goodbye } from './Goodbye.tsx'
import { PrivateForm } from './PrivateForm.tsx'
import { Promised } from './Promised.tsx'
import { Things } from './Things.tsx'
import type { LeaveStep } from './steps.ts'
import { WhenForm } from './WhenForm.tsx'

/** One step. What it asks can be left undone. */
export function Step(props: {
  step: LeaveStep
  item: LeavingItem
  view: LeavingView
  /** What is not done yet, for the last step to say. */
  open: readonly string[]
  onNext: () => void
}) {
  const { words, dates } = useKith()
  const open = useOpen()
  const send = createAct('sendNow')
  const [saying, setSaying] = createSignal<Saying>()
  const say = words.leaving
  const isMe = () => props.item.person.isMe
  const who = () => words.say.calledName(props.item.person.name)
  const unsent = () => open()?.saving.unsent ?? 0
  const askVisits = () => {
    const audience = props.view.schedule
    const text = say.visits.text(who(), dates.longDate(props.item.from), props.item.visits.length)
    if (audience) setSaying({ title: say.visits.askTitle, text, audience })
  }
  const shareWorked = () => {
    const audience = props.view.everyone
    if (audience) setSaying({ title: say.steps.worked, text: say.worked.text, audience })
  }
  return (
    <>
      <Switch>
        <Match when={props.step === 'when'}>
          <WhenForm
            view={props.view}
            personId={isMe() ? null : props.item.person.personId}
            from={props.item.from}
            onDone={() => props.onNext()}
          />
        </Match>
        <Match when={props.step === 'why'}>
          <Para text={say.why.what} />
          <PrivateForm about="why" label={say.why.label} onDone={() => props.onNext()} />
        </Match>
        <Match when={props.step === 'sent'}>
          <Para text={unsent() === 0 ? say.sent.none : say.sent.some(unsent())} />
          <Show when={unsent() > 0}>
            <Refusal of={send.refusal()} />
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={send.busy()}
              onClick={() => void send.run(null)}
            >
              {send.busy() ? words.saving.sendingNow : words.saving.sendNow}
            </button>
          </Show>
        </Match>
        <Match when={props.step === 'visits'}>
          <Show
            when={props.item.visits.length > 0}
            fallback={<Para text={isMe() ? say.visits.none : say.visits.noneThem(who())} />}
          >
            <Para text={say.visits.some} />
            <DayStrip visits={props.item.visits} />
            <Show when={props.view.schedule}>
              <button class="btn btn-line" type="button" onClick={askVisits}>
                {say.visits.ask}
              </button>
            </Show>
          </Show>
        </Match>
        <Match when={props.step === 'hats'}>
          <Hats item={props.item} />
        </Match>
        <Match when={props.step === 'promises'}>
          <Promised personId={props.item.person.personId} />
        </Match>
        <Match when={props.step === 'things'}>
          <Things item={props.item} />
        </Match>
        <Match when={props.step === 'keep'}>
          <Show
            when={isMe()}
            fallback={<Consequences title={say.steps.keep} lines={say.keep.them(who())} kind="changes" />}
          >
            <Consequences title={say.keep.goes} lines={say.keep.goesLines} kind="goes" />
            <Consequences title={say.keep.leaverKeeps} lines={say.keep.leaverKeepsLines} kind="stays" />
            <Consequences title={say.keep.teamKeeps} lines={say.keep.teamKeepsLines} kind="stays" />
          </Show>
        </Match>
        <Match when={props.step === 'goodbye'}>
          <Para text={isMe() ? say.goodbye.what : say.goodbye.whatThem(who())} />
          <Goodbye item={props.item} everyone={props.view.everyone} onSaid={() => props.onNext()} />
        </Match>
        <Match when={props.step === 'worked'}>
          <Para text={say.worked.what} />
          <PrivateForm about="worked" label={say.worked.label} onDone={() => props.onNext()} />
          <button class="btn btn-line" type="button" onClick={shareWorked}>
            {say.worked.share}
          </button>
        </Match>
        <Match when={props.step === 'end'}>
          <EndStep item={props.item} open={props.open} />
        </Match>
      </Switch>
      <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
    </>
  )
}

function Hats(props: { item: LeavingItem }) {
  const { words } = useKith()
  const hatWords = useHatWords()
  const hats = createView('hats', () => null)
  const say = words.leaving.hats
  const hat = (hatId: string) => hats()?.hats.find((one) => one.hatId === hatId)
  return (
    <Show when={props.item.hats.length > 0} fallback={<Para text={say.none} />}>
      <For each={props.item.hats}>
        {(one) => (
          <Show when={hat(one.hatId)}>
            {(found) => (
              <section class="card stack">
                <h3>{hatWords.name(found())}</h3>
                <Show when={one.passTo}>
                  {(to) => (
                    <Para text={words.hats.page.passes(hatWords.who(one.person), hatWords.who(to()))} />
                  )}
                </Show>
                <Show
                  when={props.item.person.isMe}
                  fallback={
                    <A class="btn btn-line btn-s" href={`/hats/${one.hatId}/ask`}>
                      {words.hats.offerAnother}
                    </A>
                  }
                >
                  <PassOn one={one} open />
                </Show>
              </section>
            )}
          </Show>
        )}
      </For>
    </Show>
  )
}
