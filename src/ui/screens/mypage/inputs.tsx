import { createUniqueId, For, type Component } from 'solid-js'
import {
  dayParts,
  expertises,
  memberKinds,
  photoUses,
  supportAreas,
  textFields,
  type FieldId,
  type MemberFields,
} from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'
import { Choice, Pick, TextArea, TextField } from '../../parts/fields.tsx'
import { ScalePicks } from '../../parts/ScalePicks.tsx'
import { FacePicks } from './FacePicks.tsx'
import { Emergency, Insurance, Quiet, Rates } from './parted.tsx'
import { Qualifications } from './Qualifications.tsx'

export type InputProps<F extends FieldId> = {
  readonly value: MemberFields[F] | undefined
  readonly label: string
  readonly onChange: (value: MemberFields[F]) => void
  /** Something is typed that is no answer yet. */
  readonly onOdd: (odd: boolean) => void
}
type Input<F extends FieldId> = Component<InputProps<F>>

const text: Input<(typeof textFields)[number]> = (props) => (
  <TextArea label={props.label} value={props.value ?? ''} onInput={props.onChange} />
)
const line = (props: Pick<InputProps<'phone'>, 'value' | 'label' | 'onChange'>) => (
  <TextField label={props.label} value={props.value ?? ''} onInput={props.onChange} />
)

/** One of some, a row each. */
function OneOf<T extends string>(props: {
  label: string
  of: readonly T[]
  chosen: T | undefined
  say: (one: T) => string
  onChange: (one: T) => void
}) {
  const name = createUniqueId()
  return (
    <fieldset class="stack-s">
      <legend class="unseen">{props.label}</legend>
      <div class="card choices">
        <For each={props.of}>
          {(one) => (
            <Choice
              type="radio"
              name={name}
              value={one}
              checked={props.chosen === one}
              title={props.say(one)}
              onChange={() => props.onChange(one)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}

/** Any of some, side by side. */
function SomeOf<T extends string>(props: {
  label: string
  of: readonly T[]
  chosen: readonly T[]
  say: (one: T) => string
  onChange: (chosen: readonly T[]) => void
}) {
  const set = (one: T, on: boolean) =>
    props.onChange(props.of.filter((other) => (other === one ? on : props.chosen.includes(other))))
  return (
    <fieldset class="stack-s">
      <legend class="unseen">{props.label}</legend>
      <div class="picks">
        <For each={props.of}>
          {(one) => (
            <Pick
              type="checkbox"
              name={one}
              checked={props.chosen.includes(one)}
              onChange={(on) => set(one, on)}
            >
              {props.say(one)}
            </Pick>
          )}
        </For>
      </div>
    </fieldset>
  )
}

const kind: Input<'kind'> = (props) => {
  const { words } = useKith()
  return (
    <OneOf
      label={props.label}
      of={memberKinds}
      chosen={props.value}
      say={(one) => words.members.kinds[one].mine}
      onChange={props.onChange}
    />
  )
}

const supported: Input<'supported'> = (props) => {
  const { words } = useKith()
  return (
    <OneOf
      label={props.label}
      of={['yes', 'no'] as const}
      chosen={props.value}
      say={(one) => words.members.yesNo[one]}
      onChange={props.onChange}
    />
  )
}

const expertise: Input<'expertise'> = (props) => {
  const { words } = useKith()
  const say = (one: (typeof expertises)[number]) => words.members.expertise[one]
  return <SomeOf {...props} of={expertises} chosen={props.value ?? []} say={say} />
}
const supports: Input<'supports'> = (props) => {
  const { words } = useKith()
  const say = (one: (typeof supportAreas)[number]) => words.members.supports[one]
  return <SomeOf {...props} of={supportAreas} chosen={props.value ?? []} say={say} />
}
const photoUse: Input<'photoUse'> = (props) => {
  const { words } = useKith()
  const say = (one: (typeof photoUses)[number]) => words.members.photoUse[one]
  return <SomeOf {...props} of={photoUses} chosen={props.value ?? []} say={say} />
}

/** One a line: a comma is part of some names. What is suggested is added or taken off with a tap. */
const languages: Input<'languages'> = (props) => {
  const { words } = useKith()
  const say = words.members.form
  const lines = () => props.value ?? []
  const toggle = (one: string) =>
    props.onChange(lines().includes(one) ? lines().filter((other) => other !== one) : [...lines(), one])
  return (
    <div class="stack-s">
      <TextArea
        label={props.label}
        hint={say.oneALine}
        value={lines().join('\n')}
        onInput={(typed) => props.onChange(typed.split('\n'))}
      />
      <div class="suggest" role="group" aria-label={props.label}>
        <For each={say.languages}>
          {(one) => (
            <button type="button" aria-pressed={lines().includes(one)} onClick={() => toggle(one)}>
              {one}
            </button>
          )}
        </For>
      </div>
    </div>
  )
}

const approach: Input<'approach'> = (props) => {
  const { words } = useKith()
  return <ScalePicks words={words.members.scales} scales={props.value ?? {}} onChange={props.onChange} />
}

/** A week by parts of the day, a day a row. */
const availability: Input<'availability'> = (props) => {
  const { words, dates } = useKith()
  return (
    <div class="stack">
      <For each={[1, 2, 3, 4, 5, 6, 7]}>
        {(day) => (
          <fieldset class="stack-s">
            <legend class="legend">{dates.weekday(day)}</legend>
            <div class="picks picks-four">
              <For each={dayParts}>
                {(part) => {
                  const slot = `${day}-${part}` as const
                  const others = () => (props.value ?? []).filter((one) => one !== slot)
                  return (
                    <Pick
                      type="checkbox"
                      name={slot}
                      checked={props.value?.includes(slot) ?? false}
                      onChange={(on) => props.onChange(on ? [...others(), slot] : others())}
                    >
                      {words.members.parts[part]}
                    </Pick>
                  )
                }}
              </For>
            </div>
          </fieldset>
        )}
      </For>
    </div>
  )
}

const open: Input<'open'> = (props) => {
  const { words } = useKith()
  const until = () => (props.value?.answer === 'not-until' ? props.value.until : '')
  return (
    <div class="stack">
      <OneOf
        label={props.label}
        of={['yes', 'no', 'not-until'] as const}
        chosen={props.value?.answer}
        say={(one) => words.members.openTo[one]}
        onChange={(answer) =>
          props.onChange(answer === 'not-until' ? { answer, until: until() } : { answer, until: '' })
        }
      />
      {props.value?.answer === 'not-until' && (
        <DateField
          label={words.members.form.day}
          value={until()}
          onInput={(day) => props.onChange({ answer: 'not-until', until: day })}
        />
      )}
    </div>
  )
}

const texts = Object.fromEntries(textFields.map((field) => [field, text])) as {
  readonly [F in (typeof textFields)[number]]: Input<F>
}

const inputs: { readonly [F in FieldId]: Input<F> } = {
  ...texts,
  kind,
  face: FacePicks,
  phone: line,
  area: line,
  gender: line,
  quiet: Quiet,
  languages,
  emergency: Emergency,
  supported,
  expertise,
  supports,
  qualifications: Qualifications,
  approach,
  availability,
  open,
  rates: Rates,
  insurance: Insurance,
  photoUse,
}

/** How that question is answered. The value of one field goes to its own input only. */
export const inputOf = (field: FieldId): Component<InputProps<FieldId>> =>
  inputs[field] as Component<InputProps<FieldId>>
