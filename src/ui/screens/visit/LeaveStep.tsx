import { createSignal, For, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { moods, type Mood } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** How it was, and what the next person must know. Both can be left open. */
export function LeaveStep(props: { view: NonNullable<VisitView>; canWrite: boolean; onNext: () => void }) {
  const { words } = useKith()
  const open = useOpen()
  const leave = createAct('leaveVisit')
  const [mood, setMood] = createSignal<Mood | null>(props.view.mine?.mood ?? null)
  const [handover, setHandover] = createSignal(props.view.mine?.handover ?? '')
  const [toKnow, setToKnow] = createSignal<boolean | null>(handover() === '' ? null : true)
  const say = words.visit.leave
  const go = async () => {
    const { visitId } = props.view.visit
    if (await leave.run({ visitId, mood: mood(), handover: toKnow() ? handover().trim() : '' }))
      props.onNext()
  }
  return (
    <div class="stack-l">
      <Show when={props.canWrite}>
        <fieldset class="stack-s">
          <legend class="legend">
            {open()?.team.iAmHolder ? say.moodSelf : say.mood(open()?.team.holder.name ?? '')}
          </legend>
          <div class="mood-picks">
            <For each={moods}>
              {(one) => (
                <Pick
                  type="radio"
                  name="mood"
                  checked={mood() === one}
                  onChange={() => setMood(one)}
                  before={<Icon name={one} class="mood-icon" />}
                >
                  {words.write.moods[one]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <fieldset class="stack-s">
          <legend class="legend">{say.handover}</legend>
          <div class="picks">
            <Pick type="radio" name="know" checked={toKnow() === true} onChange={() => setToKnow(true)}>
              {say.yes}
            </Pick>
            <Pick type="radio" name="know" checked={toKnow() === false} onChange={() => setToKnow(false)}>
              {say.no}
            </Pick>
          </div>
        </fieldset>
        <Show when={toKnow()}>
          <TextArea
            label={say.handoverLabel}
            hint={say.handoverHint}
            value={handover()}
            onInput={setHandover}
          />
        </Show>
        <Show when={props.view.recordAudience}>
          {(audience) => <Seen audience={audience()} tense="will" />}
        </Show>
      </Show>
      <Show when={!props.canWrite}>
        <Para class="quiet" text={words.visit.notMine.lead} />
        <Seen audience={props.view.visit.audience} />
      </Show>
      <Refusal of={leave.refusal()} />
      <div class="last-act">
        <button class="btn btn-big" type="button" aria-disabled={leave.busy()} onClick={() => void go()}>
          <Icon name="leave" />
          {props.view.visit.state === 'left' ? say.saveOnly : say.button}
        </button>
      </div>
    </div>
  )
}
