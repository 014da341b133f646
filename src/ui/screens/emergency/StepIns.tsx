import { For, Show } from 'solid-js'
import type { LineItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { lineText } from './said.ts'

/** Who steps in, in their order; each can be taken out. */
export function StepIns(props: { lines: readonly LineItem[] }) {
  const { words, dates } = useKith()
  const remove = createAct('removeLines')
  const say = words.emergencyCard.field
  return (
    <Show when={props.lines.length > 0}>
      <ol class="card links plain-list">
        <For each={props.lines}>
          {(line, at) => (
            <li class="step-in">
              <span class="step-number" aria-hidden="true">
                {at() + 1}
              </span>
              <Show when={line.person}>{(person) => <Face person={person()} size="s" />}</Show>
              <span class="grow">
                <b>{lineText(line, dates)}</b>
                <Show when={line.phone !== ''}>
                  <span class="quiet row-line">{line.phone}</span>
                </Show>
              </span>
              <button
                class="btn btn-quiet btn-s"
                type="button"
                aria-label={`${say.take}: ${lineText(line, dates)}`}
                onClick={() => void remove.run({ lineIds: [line.lineId] })}
              >
                {say.take}
              </button>
            </li>
          )}
        </For>
      </ol>
      <Refusal of={remove.refusal()} />
    </Show>
  )
}
