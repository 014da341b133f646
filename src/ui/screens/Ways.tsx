import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { JourneysView, JourneyWay } from '../../app/index.ts'
import { journeyLimits, travelModes, type TravelMode } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Pick, TextField } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useWayWords } from './week/wayWords.ts'

/** How long it takes from one place of the plan to another: as it went before, as somebody wrote it, or by the miles. */
export function Ways() {
  const { words } = useKith()
  const view = createView('journeys', () => null)
  const say = words.rota.way
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/week', to: words.week.title }}>
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.week.cannot} />}>
            {(ways) => <Body view={ways()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Body(props: { view: NonNullable<JourneysView> }) {
  const { words } = useKith()
  const choose = createAct('sayTravelMode')
  const say = words.rota.way
  return (
    <div class="stack-l">
      <fieldset class="stack-s">
        <legend class="legend">{say.how}</legend>
        <div class="picks">
          <For each={travelModes}>
            {(mode) => (
              <Pick
                type="radio"
                name="mode"
                checked={props.view.mode === mode}
                onChange={() => void choose.run({ mode })}
              >
                {say.mode[mode]}
              </Pick>
            )}
          </For>
        </div>
        <Refusal of={choose.refusal()} />
      </fieldset>
      <Show when={props.view.ways.length > 0} fallback={<Para text={say.none} />}>
        <ul class="stack">
          <For each={props.view.ways}>
            {(way) => (
              <li>
                <Way way={way} mode={props.view.mode ?? 'bus'} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Para class="quiet small" text={say.never} />
      <Seen audience={props.view.audience} />
      <A class="btn btn-line" href="/week/order">
        {say.order}
        <Icon name="next" />
      </A>
    </div>
  )
}

function Way(props: { way: JourneyWay; mode: TravelMode }) {
  const { words, tell } = useKith()
  const act = createAct('sayJourney')
  const told = useWayWords()
  const [mode, setMode] = createSignal<TravelMode>(props.mode)
  const [minutes, setMinutes] = createSignal('')
  const [miles, setMiles] = createSignal('')
  const say = words.rota.way
  const numberOf = (text: string): number => Number(text.trim().replace(',', '.'))
  const put = async (said: { minutes: number | null; miles: number | null }) => {
    const { from, to } = props.way
    if (!(await act.run({ from, to, mode: mode(), ...said }))) return
    setMinutes('')
    setMiles('')
    tell(say.saved)
  }
  const others = () => props.way.minutes.filter((one) => one.mode !== props.mode)
  return (
    <article class="card stack-s">
      <h2>{say.between(told.place(props.way.from), told.place(props.way.to))}</h2>
      <Para text={told.known(props.way.mine)} />
      <Show when={props.way.miles}>{(far) => <Para class="quiet" text={say.miles(String(far()))} />}</Show>
      <For each={others()}>
        {(one) => (
          <Para
            class="quiet"
            text={say.other(say.mode[one.mode], words.time.duration(one.journey.minutes))}
          />
        )}
      </For>
      <Fold title={props.way.mine ? say.change : say.tell}>
        <div class="stack">
          <div class="picks">
            <For each={travelModes}>
              {(one) => (
                <Pick
                  type="radio"
                  name={`mode-${props.way.from}-${props.way.to}`}
                  checked={mode() === one}
                  onChange={() => setMode(one)}
                >
                  {say.mode[one]}
                </Pick>
              )}
            </For>
          </div>
          <TextField label={say.minutes} hint={say.minutesHint} value={minutes()} onInput={setMinutes} />
          <button
            class="btn"
            type="button"
            aria-disabled={act.busy()}
            onClick={() => void put({ minutes: numberOf(minutes()) || 0, miles: null })}
          >
            {say.save}
          </button>
          <TextField
            label={say.farther}
            hint={say.fartherHint(journeyLimits.tenths / 10)}
            value={miles()}
            onInput={setMiles}
          />
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={act.busy()}
            onClick={() => void put({ minutes: null, miles: numberOf(miles()) || 0 })}
          >
            {say.saveMiles}
          </button>
          <Refusal of={act.refusal()} />
        </div>
      </Fold>
    </article>
  )
}
