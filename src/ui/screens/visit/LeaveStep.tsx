import { createSignal, For, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { moodSayers, reachable, type Mood, type MoodSayer, type Reachable } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick, TextArea } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { reachIcons } from '../../parts/visitIcons.ts'
import { Moods } from './Moods.tsx'

/** How it was, and what the next person must know. Both can be left open. */
export function LeaveStep(props: { view: NonNullable<VisitView>; canWrite: boolean; onNext: () => void }) {
  const { words } = useKith()
  const open = useOpen()
  const leave = createAct('leaveVisit')
  const [mood, setMood] = createSignal<Mood | null>(props.view.mine?.mood ?? null)
  const [handover, setHandover] = createSignal(props.view.mine?.handover ?? '')
  const [toKnow, setToKnow] = createSignal<boolean | null>(handover() === '' ? null : true)
  const [by, setBy] = createSignal<MoodSayer | null>(props.view.mine?.moodBy ?? null)
  const [reach, setReach] = createSignal<readonly Reachable[]>(props.view.mine?.reach ?? [])
  const say = words.visit.leave
  const go = async () => {
    const { visitId } = props.view.visit
    const said = { mood: mood(), handover: toKnow() ? handover().trim() : '' }
    const more = { moodBy: open()?.team.iAmHolder ? ('person' as const) : by(), reach: [...reach()] }
    if (await leave.run({ visitId, ...said, ...more })) props.onNext()
  }
  return (
    <div class="stack-l">
      <Show when={props.canWrite}>
        <fieldset class="stack-s">
          <legend class="legend">
            {open()?.team.iAmHolder ? say.moodSelf : say.mood(open()?.team.holder.name ?? '')}
          </legend>
          <Moods name="mood" value={mood()} onChoose={setMood} />
        </fieldset>
        <Show when={mood() !== null && !open()?.team.iAmHolder}>
          <fieldset class="stack-s">
            <legend class="legend">{words.visits.leave.by}</legend>
            <div class="picks picks-visit">
              <For each={moodSayers}>
                {(one) => (
                  <Pick type="radio" name="mood-by" checked={by() === one} onChange={() => setBy(one)}>
                    {one === 'person'
                      ? words.visits.leave.byPerson(open()?.team.holder.name ?? '')
                      : words.visits.leave.byWriter}
                  </Pick>
                )}
              </For>
            </div>
          </fieldset>
        </Show>
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
        <Show when={!open()?.team.iAmHolder}>
          <Fold title={words.visits.leave.reach} open={reach().length > 0}>
            <div class="card stack-s">
              <Para class="quiet" text={words.visits.leave.reachWhat} />
              <div class="picks picks-visit">
                <For each={reachable}>
                  {(one) => (
                    <Pick
                      type="checkbox"
                      name="reach"
                      checked={reach().includes(one)}
                      onChange={(on) =>
                        setReach(on ? [...reach(), one] : reach().filter((other) => other !== one))
                      }
                      before={<Icon name={reachIcons[one]} />}
                    >
                      {words.visits.reach[one]}
                    </Pick>
                  )}
                </For>
              </div>
            </div>
          </Fold>
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
