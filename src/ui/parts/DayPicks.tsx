import { For, type JSX } from 'solid-js'
import { useKith } from '../kith.ts'
import { Pick } from './fields.tsx'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** Some days of the week, 1 for Monday. */
export function DayPicks(props: {
  days: readonly number[]
  onChange: (days: readonly number[]) => void
  children?: JSX.Element
}) {
  const { dates } = useKith()
  const tick = (day: number, on: boolean) => {
    const others = props.days.filter((one) => one !== day)
    props.onChange(on ? [...others, day] : others)
  }
  return (
    <div class="picks">
      <For each={weekdays}>
        {(day) => (
          <Pick
            type="checkbox"
            name="day"
            checked={props.days.includes(day)}
            onChange={(on) => tick(day, on)}
          >
            {dates.weekday(day)}
          </Pick>
        )}
      </For>
      {props.children}
    </div>
  )
}
