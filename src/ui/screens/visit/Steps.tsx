import { For, Show } from 'solid-js'
import { useWords } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

export type StepName = 'arrive' | 'do' | 'say' | 'leave'

/** Where in the visit one is; each step can be gone to. */
export function Steps(props: { steps: readonly StepName[]; at: StepName; onGo: (step: StepName) => void }) {
  const words = useWords()
  const past = (step: StepName) => props.steps.indexOf(step) < props.steps.indexOf(props.at)
  return (
    <nav aria-label={words.visit.stepsLabel}>
      <ol class="steps">
        <For each={props.steps}>
          {(step) => (
            <li>
              <button
                class="step"
                type="button"
                data-past={past(step) ? 'yes' : 'no'}
                aria-current={step === props.at ? 'step' : undefined}
                onClick={() => props.onGo(step)}
              >
                <span class="step-word">
                  <Show when={past(step)}>
                    <Icon name="check" />
                  </Show>
                  {words.visit.steps[step]}
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
