import { createSignal, For, Show } from 'solid-js'
import type { DigestView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Fold } from '../../parts/Fold.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { TimeField } from '../../parts/TimeField.tsx'

const night = { from: '22:00', to: '07:00' }

/** My quiet hours on this device: those of my page, unless I say others here. */
export function QuietHours(props: { quiet: DigestView['quiet'] }) {
  const { words, dates } = useKith()
  const say = words.digest.quiet
  const set = createAct('setQuiet')
  const [from, setFrom] = createSignal(props.quiet?.hours.from || night.from)
  const [to, setTo] = createSignal(props.quiet?.hours.to || night.to)
  const times = [
    [say.from, from, setFrom],
    [say.to, to, setTo],
  ] as const
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <Show when={props.quiet} fallback={<Para text={say.no} />}>
        {(quiet) => (
          <>
            <Para text={say.is(dates.time(quiet().hours.from), dates.time(quiet().hours.to))} />
            <Para class="quiet" text={say[quiet().of]} />
          </>
        )}
      </Show>
      <Para class="quiet" text={say.what} />
      <Fold title={words.digest.quiet.change} icon="clock">
        <div class="stack">
          <div class="field-row">
            <For each={times}>
              {([label, time, setTime]) => (
                <TimeField label={label} isRequired isShort value={time()} onInput={setTime} />
              )}
            </For>
          </div>
          <Refusal of={set.refusal()} />
          <button
            class="btn"
            type="button"
            aria-disabled={set.busy()}
            onClick={() => void set.run({ quiet: { from: from(), to: to() } })}
          >
            {say.set}
          </button>
          <button
            class="btn btn-line"
            type="button"
            onClick={() => void set.run({ quiet: { from: '', to: '' } })}
          >
            {say.none}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => void set.run({ quiet: null })}>
            {say.asPage}
          </button>
        </div>
      </Fold>
    </section>
  )
}
