import { Index, Show } from 'solid-js'
import { trialLimits, type TrialSession } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'

/** One to three days, each with the time it begins. */
export function SessionFields(props: {
  sessions: readonly TrialSession[]
  onChange: (sessions: readonly TrialSession[]) => void
}) {
  const { words } = useKith()
  const say = words.trials.offer.when
  const set = (at: number, change: Partial<TrialSession>) =>
    props.onChange(props.sessions.map((one, i) => (i === at ? { ...one, ...change } : one)))
  return (
    <div class="stack">
      <Index each={props.sessions}>
        {(session, at) => (
          <fieldset class="card stack">
            <legend class="legend">{say.session(at + 1)}</legend>
            <DateField label={say.date} value={session().date} onInput={(date) => set(at, { date })} />
            <div class="field">
              <label for={`start-${at}`}>{say.start}</label>
              <input
                id={`start-${at}`}
                class="input"
                type="time"
                autocomplete="off"
                value={session().start}
                onInput={(event) => set(at, { start: event.currentTarget.value })}
              />
            </div>
            <Show when={props.sessions.length > 1}>
              <button
                class="text-btn"
                type="button"
                onClick={() => props.onChange(props.sessions.filter((_, i) => i !== at))}
              >
                {say.less}
              </button>
            </Show>
          </fieldset>
        )}
      </Index>
      <Show when={props.sessions.length < trialLimits.sessions}>
        <button
          class="btn btn-line"
          type="button"
          onClick={() => props.onChange([...props.sessions, { date: '', start: '10:00' }])}
        >
          {say.more}
        </button>
      </Show>
    </div>
  )
}
