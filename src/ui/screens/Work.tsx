import { A, useNavigate } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { TeamsView, WorkLimitsView } from '../../app/index.ts'
import { mostWeekHours } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Choice, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** Whoever works chooses their work: what is missing in all their teams, what suits them first, and what they would rather not. */
export function Work() {
  const { words } = useKith()
  const teams = createView('teams', () => null)
  const limits = createView('workLimits', () => null)
  const say = words.rota.work
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/week', to: words.week.title }}>
      <Ready data={teams()}>
        {(view) => (
          <div class="stack-l">
            <Gaps heading={say.suits} gaps={view().gaps.filter((one) => one.suits)} />
            <Gaps heading={say.others} gaps={view().gaps.filter((one) => !one.suits)} />
            <Show when={view().gaps.length === 0}>
              <Para text={say.none} />
            </Show>
            <A class="btn btn-quiet" href="/me/page/availability">
              {say.days}
            </A>
            <Show when={limits()}>{(known) => <Limits view={known()} />}</Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

type Gap = TeamsView['gaps'][number]

function Gaps(props: { heading: string; gaps: readonly Gap[] }) {
  return (
    <Show when={props.gaps.length > 0}>
      <section class="stack">
        <h2>{props.heading}</h2>
        <ul class="stack">
          <For each={props.gaps}>
            {(gap) => (
              <li>
                <OneGap gap={gap} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function OneGap(props: { gap: Gap }) {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const answer = createAct('answerVisit')
  const change = createAct('switchTeam')
  const say = words.rota.work
  const could = async () => {
    const { visitId, ringId } = props.gap
    if (await answer.run({ visitId, says: 'maybe', all: false, ringId }))
      tell(say.told(props.gap.holder.name))
  }
  const look = async () => {
    const { isHere, ringId, visitId } = props.gap
    if (isHere || (await change.run({ ringId }))) navigate(`/week/${visitId}`)
  }
  return (
    <article class="card card-gap stack-s">
      <h3>
        {dates.day(props.gap.date)}, {dates.time(props.gap.start)}
      </h3>
      <Para
        text={`${say.what(words.say.calledName(props.gap.holder.name), props.gap.title)}, ${words.time.duration(props.gap.minutes)}`}
      />
      <Refusal of={answer.refusal() ?? change.refusal()} />
      <div class="btns">
        <button class="btn" type="button" aria-disabled={answer.busy()} onClick={() => void could()}>
          <Icon name="check" />
          {say.could}
        </button>
        <button class="btn btn-line" type="button" onClick={() => void look()}>
          {say.see}
          <Icon name="next" />
        </button>
      </div>
    </article>
  )
}

function Limits(props: { view: NonNullable<WorkLimitsView> }) {
  const { words, tell } = useKith()
  const act = createAct('sayWorkLimits')
  const [hours, setHours] = createSignal(props.view.limits.hours === 0 ? '' : String(props.view.limits.hours))
  const [alone, setAlone] = createSignal(props.view.limits.noLoneNights)
  const say = words.rota.work
  const save = async () => {
    const most = hours().trim() === '' ? 0 : Number(hours().trim())
    if (!Number.isSafeInteger(most) || most < 0 || most > mostWeekHours)
      return act.refuse({ kind: 'not-an-answer' })
    if (await act.run({ hours: most, noLoneNights: alone() })) tell(say.saved)
  }
  return (
    <section class="card stack">
      <h2>{say.limits}</h2>
      <Para text={say.limitsLead} />
      <TextField label={say.hours} hint={say.hoursHint} value={hours()} onInput={setHours} />
      <Choice
        type="checkbox"
        name="alone"
        value="alone"
        checked={alone()}
        title={say.alone}
        what={say.aloneWhat}
        onChange={setAlone}
      />
      <Para
        class="quiet small"
        text={say.seen(props.view.planners.map((one) => words.say.calledName(one.name)))}
      />
      <Refusal of={act.refusal()} />
      <button class="btn btn-line" type="button" aria-disabled={act.busy()} onClick={() => void save()}>
        {say.save}
      </button>
    </section>
  )
}
