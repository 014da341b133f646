import { createUniqueId, For, Show } from 'solid-js'
import { addDays } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Choice, Pick } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import { daysOf, lengths, mostDays } from './draft.ts'
import { StepPage } from './StepPage.tsx'
import { toggled, type StepProps } from './steps.ts'
import { Para } from '../../parts/Para.tsx'

export function WhenStep(props: StepProps) {
  const { words, dates, clock } = useKith()
  const id = createUniqueId()
  const today = () => dates.plainDate(clock.now())
  const say = words.nominees.ask.when
  const others = () =>
    props.view.people.filter(({ person }) => !person.isHolder && person.personId !== props.draft.personId)
  const chosen = () =>
    others().filter(({ person }) => props.draft.starterIds.includes(person.personId)).length
  const voices = () => Math.min(props.draft.voices, chosen())
  const days = () => daysOf(props.draft, today())
  const missing = () => {
    if (props.draft.later && chosen() === 0) return others().length === 0 ? say.nobodyElse : say.needsStarter
    return days() === undefined ? say.needsDay : undefined
  }
  return (
    <StepPage step="when" heading={say.heading} lead={say.lead} missing={missing()} onNext={props.onNext}>
      <fieldset>
        <legend class="legend">{say.from}</legend>
        <div class="card choices">
          <Choice
            type="radio"
            name="from"
            value="now"
            checked={!props.draft.later}
            title={say.now}
            onChange={() => props.onChange({ later: false })}
          />
          <Choice
            type="radio"
            name="from"
            value="later"
            checked={props.draft.later}
            title={say.later}
            what={say.laterWhat(props.who)}
            onChange={() => props.onChange({ later: true })}
          />
        </div>
      </fieldset>
      <Show when={props.draft.later && others().length > 0}>
        <fieldset class="stack-s">
          <legend class="legend">{say.who}</legend>
          <Para class="quiet" text={say.whoWhat} />
          <div class="card choices">
            <For each={others()}>
              {({ person }) => (
                <Choice
                  type="checkbox"
                  name="starter"
                  value={person.personId}
                  checked={props.draft.starterIds.includes(person.personId)}
                  title={person.name}
                  what={words.say.opening(person.relation)}
                  before={<Face person={person} />}
                  onChange={(on) =>
                    props.onChange({ starterIds: toggled(props.draft.starterIds, person.personId, on) })
                  }
                />
              )}
            </For>
          </div>
        </fieldset>
        <Show when={chosen() > 1}>
          <fieldset class="stack-s">
            <legend class="legend">{say.voices}</legend>
            <div class="picks">
              <For each={Array.from({ length: chosen() }, (_, i) => i + 1)}>
                {(n) => (
                  <Pick
                    type="radio"
                    name="voices"
                    checked={voices() === n}
                    onChange={() => props.onChange({ voices: n })}
                  >
                    {say.voice(n)}
                  </Pick>
                )}
              </For>
            </div>
          </fieldset>
        </Show>
      </Show>
      <fieldset class="stack-s">
        <legend class="legend">{say.until}</legend>
        <Para
          class="quiet"
          text={`${say.untilWhat} ${(days() ?? 0) > 365 ? words.nominees.tell.yearly : ''}`}
        />
        <div class="picks">
          <For each={lengths}>
            {(days) => (
              <Pick
                type="radio"
                name="days"
                checked={props.draft.day === null && props.draft.days === days}
                onChange={() => props.onChange({ days, day: null })}
              >
                {say.lengths[days]}
              </Pick>
            )}
          </For>
          <Pick
            type="radio"
            name="days"
            checked={props.draft.day !== null}
            onChange={() => props.onChange({ day: '' })}
          >
            {say.untilDay}
          </Pick>
        </div>
        <Show when={props.draft.day !== null}>
          <div class="field">
            <label for={id}>{say.day}</label>
            <input
              id={id}
              class="input"
              type="date"
              required
              min={addDays(today(), 1)}
              max={addDays(today(), mostDays)}
              value={props.draft.day ?? ''}
              onInput={(event) => props.onChange({ day: event.currentTarget.value })}
            />
          </div>
        </Show>
      </fieldset>
    </StepPage>
  )
}
