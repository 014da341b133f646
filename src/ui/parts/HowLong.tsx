import { createSignal, Show, type Accessor } from 'solid-js'
import { useKith } from '../kith.ts'
import { Pick } from './fields.tsx'
import { Para } from './Para.tsx'

const hour = 3_600_000
const lengths = ['good', 'hours', 'day', 'weeks', 'date'] as const
type Length = (typeof lengths)[number]
const msByLength = { hours: 3 * hour, day: 24 * hour, weeks: 14 * 24 * hour } as const

export type HowLongChoice = {
  readonly length: Accessor<Length>
  readonly choose: (length: Length) => void
  readonly date: Accessor<string>
  readonly setDate: (date: string) => void
  /** When it ends, counted from now; null: for good. */
  readonly until: () => number | null
  /** How long it lasts, whenever it begins; null: for good. */
  readonly lasts: () => number | null
}

/** For how long somebody is let in. `start`: what was asked for in their invitation, in milliseconds. */
export function createHowLong(start: number | null = null): HowLongChoice {
  const { clock } = useKith()
  const known = lengths.find(
    (one) => one in msByLength && msByLength[one as keyof typeof msByLength] === start,
  )
  const [length, choose] = createSignal<Length>(start === null ? 'good' : (known ?? 'weeks'))
  const [date, setDate] = createSignal('')
  const lasts = () => {
    const now = length()
    return now === 'good' || now === 'date' ? null : msByLength[now]
  }
  return {
    length,
    choose,
    date,
    setDate,
    lasts,
    until() {
      const ms = lasts()
      if (ms !== null) return clock.now() + ms
      // To the end of that day, on this device's wall.
      const end = length() === 'date' && date() !== '' ? new Date(`${date()}T23:59:59`).getTime() : Number.NaN
      return Number.isNaN(end) ? null : end
    },
  }
}

/** Asked with every sharing, so that a key for a day is not forgotten for years. */
export function HowLong(props: {
  choice: HowLongChoice
  legend: string
  /** The time begins later, when they are let in: no date can be named. */
  later?: boolean
}) {
  const { words, dates, clock } = useKith()
  const say = words.circlePage.howLong
  const shown = () => lengths.filter((one) => !props.later || one !== 'date')
  const means = () => {
    const until = props.choice.until()
    if (props.later) return props.choice.lasts() === null ? say.good : say.endsAfter
    return until === null ? say.good : say.ends(dates.stamp(until))
  }
  return (
    <fieldset class="card from-when">
      <legend class="legend">{props.legend}</legend>
      <div class="picks">
        {shown().map((one) => (
          <Pick
            type="radio"
            name="how-long"
            checked={props.choice.length() === one}
            onChange={() => props.choice.choose(one)}
          >
            {say.choices[one]}
          </Pick>
        ))}
      </div>
      <Show when={props.choice.length() === 'date'}>
        <label class="field">
          <span>{say.date}</span>
          <input
            class="input"
            type="date"
            min={dates.plainDate(clock.now())}
            value={props.choice.date()}
            onInput={(event) => props.choice.setDate(event.currentTarget.value)}
          />
        </label>
      </Show>
      <div role="status">
        <Para class="quiet" text={means()} />
      </div>
    </fieldset>
  )
}
