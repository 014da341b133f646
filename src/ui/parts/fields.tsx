import { createEffect, createUniqueId, For, on, Show, type JSX } from 'solid-js'
import { Labelled } from './Labelled.tsx'

/** A question with one line of text as its answer. */
export function TextField(props: {
  label: string
  hint?: string | undefined
  value: string
  onInput: (value: string) => void
  invalid?: boolean | undefined
  errorId?: string | undefined
  maxLength?: number | undefined
  suggestions?: readonly string[] | undefined
}) {
  let input: HTMLInputElement | undefined
  // What is missing may stand a screen above the button that was pressed.
  createEffect(
    on(
      () => props.invalid,
      (isWrong) => isWrong && input?.focus(),
      { defer: true },
    ),
  )
  return (
    <Labelled label={props.label} hint={props.hint} invalid={props.invalid} errorId={props.errorId}>
      {(id, described) => (
        <>
          <input
            ref={(element) => (input = element)}
            id={id}
            class="input"
            type="text"
            value={props.value}
            // The browser keeps what it offers again in a file that is not sealed: a locked Kith would be read there.
            autocomplete="off"
            maxlength={props.maxLength}
            aria-invalid={props.invalid ? 'true' : undefined}
            aria-describedby={described()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <Show when={props.suggestions}>
            {(suggestions) => (
              <div class="suggest" role="group" aria-label={props.label}>
                <For each={suggestions()}>
                  {(words) => (
                    <button
                      type="button"
                      aria-pressed={props.value === words}
                      onClick={() => props.onInput(words)}
                    >
                      {words}
                    </button>
                  )}
                </For>
              </div>
            )}
          </Show>
        </>
      )}
    </Labelled>
  )
}

/** A question with some lines of text as its answer. */
export function TextArea(props: {
  label: string
  hint?: string | undefined
  value: string
  onInput: (value: string) => void
  onLeave?: (() => void) | undefined
  invalid?: boolean | undefined
  errorId?: string | undefined
}) {
  return (
    <Labelled label={props.label} hint={props.hint} invalid={props.invalid} errorId={props.errorId}>
      {(id, described) => (
        <textarea
          id={id}
          class="input"
          rows="3"
          autocomplete="off"
          value={props.value}
          aria-invalid={props.invalid ? 'true' : undefined}
          aria-describedby={described()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onLeave?.()}
        />
      )}
    </Labelled>
  )
}

/** One row of a list that can be ticked. The whole row is the target. */
export function Choice(props: {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  checked: boolean
  disabled?: boolean | undefined
  title: string
  what?: string | undefined
  note?: string | undefined
  before?: JSX.Element | undefined
  onChange: (checked: boolean) => void
}) {
  const id = createUniqueId()
  return (
    <label class="choice">
      <input
        class="tick"
        type={props.type}
        name={props.name}
        value={props.value}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.what || props.note ? id : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.before}
      <span class="grow">
        <b>{props.title}</b>
        <Show when={props.what || props.note}>
          <span class="quiet" id={id}>
            {props.what}
            <Show when={props.note}>
              <Show when={props.what}>
                <br />
              </Show>
              {props.note}
            </Show>
          </span>
        </Show>
      </span>
    </label>
  )
}

/** A small choice among several side by side. */
export function Pick(props: {
  type: 'checkbox' | 'radio'
  name: string
  checked: boolean
  disabled?: boolean | undefined
  before?: JSX.Element | undefined
  onChange: (checked: boolean) => void
  children: JSX.Element
}) {
  return (
    <label class="pick">
      <input
        class="tick"
        type={props.type}
        name={props.name}
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.before}
      <span>{props.children}</span>
    </label>
  )
}
