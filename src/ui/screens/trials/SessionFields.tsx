import { Index, Show } from 'solid-js'
import { trialLimits, type TrialSession } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'

/** One to three days, each with the time it begins. */
export function SessionFields(props: {
  sessions: readonly TrialSession[]
  today: string
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
            <div class="field">
              <label for={`date-${at}`}>{say.date}</label>
              <input
                id={`date-${at}`}
                class="input"
                type="date"
                autocomplete="off"
                value={session().date}
                onInput={(event) => set(at, { date: event.currentTarget.value })}
              />
            </div>
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
