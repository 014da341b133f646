import { For, Show } from 'solid-js'
import type { LineItem } from '../../../app/index.ts'
import type { EmergencyField } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { BehalfLine } from '../../parts/OnBehalf.tsx'
import { phoneLink } from '../../phones.ts'
import { lineText, wordingsOf } from './said.ts'

/** What is said in a field: where people have not agreed every wording, each with who says it. */
export function Wordings(props: { field: EmergencyField; lines: readonly LineItem[]; behalf?: boolean }) {
  const { words, dates } = useKith()
  const say = words.emergencyCard
  const lines = () => wordingsOf(props.lines)
  const isOpen = () => lines().length > 1 && props.field !== 'step-in'
  return (
    <>
      <Show when={isOpen()}>
        <p class="not-agreed">
          <Icon name="alert" />
          <b>{say.notAgreed}</b>
        </p>
      </Show>
      <For each={lines()}>
        {(line, at) => (
          <>
            <Show when={isOpen() && at() > 0}>
              <p class="quiet">{say.or}</p>
            </Show>
            <p class="said pre">{lineText(line, dates, props.field) || say.gone}</p>
            <Show when={line.phone !== ''}>
              <p>
                <a class="said-phone" href={phoneLink(line.phone)} rel="external">
                  <Icon name="phone" />
                  {line.phone}
                </a>
              </p>
            </Show>
            <Show when={isOpen() && line.by}>{(by) => <p class="quiet small">{say.by(by().name)}</p>}</Show>
            <Show when={line.isOdd && line.by}>
              {(by) => (
                <p class="not-agreed">
                  <Icon name="alert" />
                  {say.odd(by().name)}
                </p>
              )}
            </Show>
            <Show when={props.behalf}>
              <BehalfLine by={line.by} behalf={line.behalf} />
            </Show>
          </>
        )}
      </For>
    </>
  )
}
