import { For, Show } from 'solid-js'
import type { Basis } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Choice, TextField } from '../../parts/fields.tsx'
import { StepPage } from './StepPage.tsx'
import type { StepProps } from './steps.ts'

const bases: readonly Basis[] = ['asked', 'attorney', 'deputy']
const mostLetters = 100

export function WhyStep(props: StepProps) {
  const { words } = useKith()
  const say = words.nominees.ask.why
  return (
    <StepPage step="why" heading={say.heading(props.who)} lead={say.lead} onNext={props.onNext}>
      <fieldset>
        <legend class="unseen">{say.legend}</legend>
        <div class="card choices">
          <For each={bases}>
            {(basis) => (
              <Choice
                type="radio"
                name="basis"
                value={basis}
                checked={props.draft.basis === basis}
                title={say.choices[basis].title}
                what={say.choices[basis].what}
                onChange={() => props.onChange({ basis })}
              />
            )}
          </For>
        </div>
      </fieldset>
      <Show when={props.draft.basis !== 'asked'}>
        <TextField
          label={say.evidence}
          hint={say.evidenceHint}
          value={props.draft.evidence}
          maxLength={mostLetters}
          onInput={(evidence) => props.onChange({ evidence })}
        />
      </Show>
    </StepPage>
  )
}
