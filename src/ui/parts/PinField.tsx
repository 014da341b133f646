import { createSignal, For, Show } from 'solid-js'
import type { LockKind } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Icon } from './Icon.tsx'
import { Labelled } from './Labelled.tsx'

const rows = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/**
 * What is typed to open something: a plain field, so that a password manager, the clipboard and every keyboard work,
 * and for a PIN large numbers to press besides. It can be looked at while it is typed.
 */
export function PinField(props: {
  kind: LockKind
  label: string
  hint?: string | undefined
  value: string
  onInput: (value: string) => void
  use: 'current' | 'new'
  pad?: boolean | undefined
  invalid?: boolean | undefined
  errorId?: string | undefined
  ref?: ((input: HTMLInputElement) => void) | undefined
}) {
  const { words } = useKith()
  const [shown, setShown] = createSignal(false)
  const say = words.lock.field
  return (
    <Labelled label={props.label} hint={props.hint} invalid={props.invalid} errorId={props.errorId}>
      {(id, described) => (
        <>
          <div class="pin-line">
            <input
              ref={(element) => props.ref?.(element)}
              id={id}
              class="input pin-input"
              data-kind={props.kind}
              type={shown() ? 'text' : 'password'}
              inputmode={props.kind === 'pin' ? 'numeric' : 'text'}
              // What can be read in a field the browser keeps with the page, in the clear, unless it is told not to.
              autocomplete={shown() ? 'off' : props.use === 'new' ? 'new-password' : 'current-password'}
              autocapitalize="off"
              spellcheck={false}
              maxlength={props.kind === 'pin' ? 16 : 200}
              value={props.value}
              aria-invalid={props.invalid ? 'true' : undefined}
              aria-describedby={described()}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
            <button
              class="btn btn-quiet btn-s"
              type="button"
              aria-pressed={shown()}
              onClick={() => setShown(!shown())}
            >
              <Icon name="eye" />
              {shown() ? say.hide : say.show}
            </button>
          </div>
          <Show when={props.pad && props.kind === 'pin'}>
            <div class="pad" role="group" aria-label={say.pad}>
              <For each={rows}>
                {(digit) => (
                  <button type="button" onClick={() => props.onInput(props.value + digit)}>
                    {digit}
                  </button>
                )}
              </For>
              <button type="button" class="pad-word" onClick={() => props.onInput('')}>
                {say.clear}
              </button>
              <button type="button" onClick={() => props.onInput(`${props.value}0`)}>
                0
              </button>
              <button type="button" class="pad-word" onClick={() => props.onInput(props.value.slice(0, -1))}>
                {say.delete}
              </button>
            </div>
          </Show>
        </>
      )}
    </Labelled>
  )
}
