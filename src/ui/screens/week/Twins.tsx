import { For, Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'
import { useRuleWords } from '../plan/ruleWords.ts'

/** Two who plan changed the same visits from a day on, without signal: both come until one of the two is chosen. */
export function Twins(props: { one: Planned }) {
  const { words, dates, tell } = useKith()
  const keep = createAct('keepTwin')
  const rule = useRuleWords()
  const say = words.rota.twin
  const take = async (seriesId: string) => {
    if (await keep.run({ seriesId })) tell(say.kept)
  }
  return (
    <Show when={props.one.twins.length > 0}>
      <section class="card card-sun stack">
        <h2>{say.heading}</h2>
        <Para text={props.one.iPlan ? say.lead : say.wait} />
        <Refusal of={keep.refusal()} />
        <ul class="stack">
          <For each={props.one.twins}>
            {(twin) => (
              <li class="stack-s">
                <p>
                  <b>{twin.plan.title}</b>{' '}
                  {say.line(
                    rule(twin.plan),
                    dates.time(twin.plan.start),
                    words.time.duration(twin.plan.minutes),
                    twin.people.map((one) => one.name),
                  )}
                </p>
                <Show when={twin.by}>
                  {(by) => <Para class="quiet small" text={by().isMe ? say.byYou : say.by(by().name)} />}
                </Show>
                <Show when={props.one.iPlan}>
                  <button class="btn btn-line" type="button" onClick={() => void take(twin.seriesId)}>
                    {say.keep}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
