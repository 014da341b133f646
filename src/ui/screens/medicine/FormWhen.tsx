import { For, Index, Show } from 'solid-js'
import type { MedicineWords } from '../../../app/index.ts'
import { medicineLimits, type MedicineTime } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick, TextArea, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Labelled } from '../../parts/Labelled.tsx'
import { TimeField } from '../../parts/TimeField.tsx'
import { DayPicks } from '../../parts/DayPicks.tsx'

const gaps = [30, 60, 120, 180, 240, 360, 480, 720, 1440] as const
const mosts = [1, 2, 3, 4, 5, 6, 8, 10, 12] as const
const everys = [2, 3, 4, 5, 7, 14, 28] as const
const oftens = [
  ['day', 1],
  ['week', 1],
  ['day', 2],
  ['once', 1],
] as const

type Part = {
  readonly draft: MedicineWords
  /** The page asks it already. */
  readonly isStep?: boolean | undefined
  readonly onChange: (more: Partial<MedicineWords>) => void
}

/** At set times, or when it is needed. */
export function FormTimes(props: Part) {
  const { words } = useKith()
  const say = words.medicine.form
  const setTime = (n: number, more: Partial<MedicineTime>) =>
    props.onChange({ times: props.draft.times.map((one, at) => (at === n ? { ...one, ...more } : one)) })
  return (
    <>
      <fieldset class="stack-s">
        <legend class={props.isStep ? 'unseen' : 'legend'}>{say.when}</legend>
        <div class="picks picks-wide">
          <For each={[false, true]}>
            {(isNeeded) => (
              <Pick
                type="radio"
                name="when"
                checked={props.draft.isNeeded === isNeeded}
                onChange={() => props.onChange({ isNeeded })}
              >
                {isNeeded ? say.whenNeeded : say.atTimes}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={!props.draft.isNeeded}>
        <div class="stack">
          <Index each={props.draft.times}>
            {(one, n) => (
              <div class="card stack-s">
                <TimeField label={say.time} value={one().time} onInput={(time) => setTime(n, { time })} />
                <TextField
                  label={say.timeAmount}
                  value={one().amount}
                  onInput={(amount) => setTime(n, { amount })}
                />
                <button
                  class="btn btn-quiet"
                  type="button"
                  onClick={() => props.onChange({ times: props.draft.times.filter((_, at) => at !== n) })}
                >
                  <Icon name="bin" />
                  {say.takeTime}
                </button>
              </div>
            )}
          </Index>
          <Show when={props.draft.times.length < medicineLimits.times}>
            <button
              class="btn btn-line"
              type="button"
              onClick={() => props.onChange({ times: [...props.draft.times, { time: '', amount: '' }] })}
            >
              <Icon name="plus" />
              {say.addTime}
            </button>
          </Show>
        </div>
      </Show>
    </>
  )
}

export function FormDays(props: Part) {
  const { words } = useKith()
  const say = words.medicine.form
  const names = [say.everyDay, say.someDays, say.everyFew, say.once]
  const often = () => {
    const { repeat, interval } = props.draft
    if (repeat === 'week' || repeat === 'month-weekday') return 1
    if (repeat === 'once') return 3
    return interval > 1 ? 2 : 0
  }
  return (
    <>
      <fieldset class="stack-s">
        <legend class={props.isStep ? 'unseen' : 'legend'}>{say.often}</legend>
        <div class="picks picks-wide">
          <For each={oftens}>
            {([repeat, interval], n) => (
              <Pick
                type="radio"
                name="often"
                checked={often() === n()}
                onChange={() => props.onChange({ repeat, interval })}
              >
                {names[n()]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={often() === 1}>
        <DayPicks days={props.draft.weekdays} onChange={(weekdays) => props.onChange({ weekdays })} />
      </Show>
      <Show when={often() === 2}>
        <Choose
          label={say.every}
          of={everys}
          value={props.draft.interval}
          name={(n) => String(n)}
          onChange={(interval) => props.onChange({ interval })}
        />
      </Show>
    </>
  )
}

export function FormRules(props: Part) {
  const { words } = useKith()
  const say = words.medicine.form
  return (
    <>
      <Show when={props.draft.isNeeded}>
        <TextArea
          label={words.medicine.what.tryFirst}
          value={props.draft.tryFirst}
          onInput={(tryFirst) => props.onChange({ tryFirst })}
        />
        <Choose
          label={say.most}
          of={[0, ...mosts]}
          value={props.draft.most}
          name={(n) => (n === 0 ? say.mostNone : String(n))}
          onChange={(most) => props.onChange({ most })}
        />
      </Show>
      <Choose
        label={say.gap}
        of={[0, ...gaps]}
        value={props.draft.gap}
        name={(n) => (n === 0 ? say.gapNone : say.gapOf(n))}
        onChange={(gap) => props.onChange({ gap })}
      />
    </>
  )
}

function Choose(props: {
  label: string
  of: readonly number[]
  value: number
  name: (n: number) => string
  onChange: (n: number) => void
}) {
  const all = () => [...new Set([...props.of, props.value])].sort((a, b) => a - b)
  return (
    <Labelled label={props.label}>
      {(id) => (
        <select
          id={id}
          class="input"
          value={props.value}
          onChange={(event) => props.onChange(Number(event.currentTarget.value))}
        >
          <For each={all()}>{(n) => <option value={n}>{props.name(n)}</option>}</For>
        </select>
      )}
    </Labelled>
  )
}
