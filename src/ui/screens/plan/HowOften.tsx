import { For, Show } from 'solid-js'
import type { VisitPlan } from '../../../app/index.ts'
import { lastOfMonth, repeats, weekdayOf, type Repeat } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { DayPicks, weekdays } from '../../parts/DayPicks.tsx'

const weeks = [1, 2, 3, 4, 6, 8] as const
const someDays = [1, 2, 3, 4, 5, 10, 14, 28] as const

type Plan = Required<VisitPlan>

/** Which weekday of its month a day is: the fifth is the last, as is a fourth that has none after it. */
const nthOf = (date: string): number => Math.min(Math.ceil(Number(date.slice(8)) / 7), lastOfMonth)

/** How often it comes, and on which days. What a day of the month means is asked of the first day. */
export function HowOften(props: { plan: Plan; noDays: boolean; onChange: (more: Partial<Plan>) => void }) {
  const { words, dates } = useKith()
  const say = words.plan
  const name = (repeat: Repeat): string => {
    const { from } = props.plan
    if (repeat === 'month-day') return say.repeats[repeat](say.monthDay(Number(from.slice(8)) || 1))
    if (repeat === 'month-weekday')
      return say.repeats[repeat](say.monthWeekday(nthOf(from), dates.weekday(weekdayOf(from))))
    return say.repeats[repeat]
  }
  const choose = (repeat: Repeat) => {
    const { from } = props.plan
    const isOfMonth = repeat === 'month-weekday'
    props.onChange({
      ...{ repeat, interval: repeat === 'day' ? 2 : 1, nth: isOfMonth ? nthOf(from) : 1 },
      ...(isOfMonth && { weekdays: [weekdayOf(from)] }),
    })
  }
  return (
    <>
      <fieldset class="stack-s">
        <legend class="legend">{say.often}</legend>
        <div class="picks picks-wide">
          <For each={repeats.toSorted((a, b) => Number(a === 'once') - Number(b === 'once'))}>
            {(repeat) => (
              <Pick
                type="radio"
                name="often"
                checked={props.plan.repeat === repeat}
                onChange={() => choose(repeat)}
              >
                {name(repeat)}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={props.plan.repeat === 'week'}>
        <fieldset class="stack-s">
          <legend class="legend">{say.days}</legend>
          <DayPicks days={props.plan.weekdays} onChange={(weekdays) => props.onChange({ weekdays })}>
            <Pick
              type="checkbox"
              name="every-day"
              checked={props.plan.weekdays.length === 7}
              onChange={(on) => props.onChange({ weekdays: on ? weekdays : [] })}
            >
              {say.everyDay}
            </Pick>
          </DayPicks>
          <Para
            role="alert"
            class="clay"
            text={props.noDays && props.plan.weekdays.length === 0 ? say.daysNone : ''}
          />
        </fieldset>
        <Interval
          label={say.interval}
          of={weeks}
          name={say.weeks}
          value={props.plan.interval}
          onChange={(interval) => props.onChange({ interval })}
        />
      </Show>
      <Show when={props.plan.repeat === 'day'}>
        <Interval
          label={say.intervalDays}
          of={someDays}
          name={say.everyDays}
          value={props.plan.interval}
          onChange={(interval) => props.onChange({ interval })}
        />
      </Show>
    </>
  )
}

function Interval(props: {
  label: string
  of: readonly number[]
  name: (n: number) => string
  value: number
  onChange: (n: number) => void
}) {
  const all = () => [...new Set([...props.of, props.value])].sort((a, b) => a - b)
  return (
    <label class="field">
      <span class="legend">{props.label}</span>
      <select
        class="input"
        value={props.value}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      >
        <For each={all()}>{(n) => <option value={n}>{props.name(n)}</option>}</For>
      </select>
    </label>
  )
}
