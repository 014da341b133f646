import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { parsePence, type MemberFields } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'
import { Choice, TextField } from '../../parts/fields.tsx'
import type { InputProps } from './inputs.tsx'

/** Answers that have parts: a time and another, some amounts of money. */

function TimeField(props: { label: string; value: string; onInput: (value: string) => void }) {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="input input-short"
        type="time"
        autocomplete="off"
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  )
}

export function Quiet(props: InputProps<'quiet'>) {
  const { words } = useKith()
  const value = () => props.value ?? { from: '21:00', to: '08:00' }
  // What stands there is what is meant, also where nobody touched it.
  if (props.value === undefined) props.onChange(value())
  return (
    <div class="field-row">
      <TimeField
        label={words.members.form.from}
        value={value().from}
        onInput={(from) => props.onChange({ ...value(), from })}
      />
      <TimeField
        label={words.members.form.to}
        value={value().to}
        onInput={(to) => props.onChange({ ...value(), to })}
      />
    </div>
  )
}

export function Emergency(props: InputProps<'emergency'>) {
  const { words } = useKith()
  const say = words.members
  const name = createUniqueId()
  const none: MemberFields['emergency'] = { answer: 'no', minutes: null, holdsKey: false }
  const value = () => props.value ?? none
  const minutes = (typed: string) => {
    const odd = !/^\d{0,4}$/.test(typed.trim())
    props.onOdd(odd)
    if (!odd) props.onChange({ ...value(), minutes: typed.trim() === '' ? null : Number(typed) })
  }
  return (
    <div class="stack">
      <fieldset>
        <legend class="unseen">{props.label}</legend>
        <div class="card choices">
          <For each={['yes', 'no'] as const}>
            {(answer) => (
              <Choice
                type="radio"
                name={name}
                value={answer}
                checked={props.value?.answer === answer}
                title={answer === 'yes' ? say.say.emergencyYes : say.say.emergencyNo}
                onChange={() => props.onChange({ ...value(), answer })}
              />
            )}
          </For>
          <Choice
            type="checkbox"
            name="key"
            value="key"
            checked={value().holdsKey}
            title={say.form.key}
            onChange={(holdsKey) => props.onChange({ ...value(), holdsKey })}
          />
        </div>
      </fieldset>
      <Show when={value().answer === 'yes'}>
        <TextField
          label={say.form.minutes}
          value={value().minutes === null ? '' : String(value().minutes)}
          onInput={minutes}
        />
      </Show>
    </div>
  )
}

export function Rates(props: InputProps<'rates'>) {
  const { words } = useKith()
  const say = words.members.form
  const none: MemberFields['rates'] = { weekday: null, night: null, bankHoliday: null, minimumMinutes: null }
  const value = () => props.value ?? none
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({})
  const shown = (name: 'weekday' | 'night' | 'bankHoliday') => {
    const pence = value()[name]
    return typed()[name] ?? (pence === null ? '' : (pence / 100).toFixed(2))
  }
  const isOdd = (text: string) => !parsePence(text).ok
  const set = (name: 'weekday' | 'night' | 'bankHoliday', text: string) => {
    setTyped({ ...typed(), [name]: text })
    props.onOdd(Object.values(typed()).some(isOdd))
    const pence = parsePence(text)
    if (pence.ok) props.onChange({ ...value(), [name]: pence.value })
  }
  const least = (text: string) =>
    props.onChange({ ...value(), minimumMinutes: /^\d{1,4}$/.test(text.trim()) ? Number(text) : null })
  return (
    <div class="stack">
      <For each={['weekday', 'night', 'bankHoliday'] as const}>
        {(name) => (
          <TextField
            label={say[name]}
            hint={name === 'weekday' ? say.money : undefined}
            value={shown(name)}
            invalid={isOdd(shown(name))}
            onInput={(text) => set(name, text)}
          />
        )}
      </For>
      <TextField
        label={say.least}
        value={value().minimumMinutes === null ? '' : String(value().minimumMinutes)}
        onInput={least}
      />
    </div>
  )
}

export function Insurance(props: InputProps<'insurance'>) {
  const { words } = useKith()
  const say = words.members.form
  const value = () => props.value ?? { what: '', until: '' }
  return (
    <div class="stack">
      <TextField
        label={say.insurance}
        value={value().what}
        onInput={(what) => props.onChange({ ...value(), what })}
      />
      <DateField
        label={say.until}
        value={value().until}
        onInput={(until) => props.onChange({ ...value(), until })}
      />
    </div>
  )
}
