import { For } from 'solid-js'
import { scaleIds, type ScaleId, type Scales } from '../../domain/index.ts'

export type ScaleWords = Readonly<
  Record<ScaleId, { readonly name: string; readonly steps: readonly string[] }>
>

/** Between two ways, five worded steps each: one tap, nothing to drag. A second tap takes it back. */
export function ScalePicks(props: { words: ScaleWords; scales: Scales; onChange: (scales: Scales) => void }) {
  const set = (id: ScaleId, step: number) => {
    const { [id]: before, ...others } = props.scales
    props.onChange(before === step ? others : { ...others, [id]: step })
  }
  return (
    <For each={scaleIds}>
      {(id) => (
        <div class="stack-s" role="group" aria-label={props.words[id].name}>
          <h2 class="legend">{props.words[id].name}</h2>
          <div class="steps-five">
            <For each={props.words[id].steps}>
              {(step, n) => (
                <button
                  type="button"
                  aria-pressed={props.scales[id] === n() + 1}
                  onClick={() => set(id, n() + 1)}
                >
                  {step}
                </button>
              )}
            </For>
          </div>
        </div>
      )}
    </For>
  )
}
