import { createSignal, createUniqueId, Show } from 'solid-js'
import { addDays } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'
import { Pick } from '../../parts/fields.tsx'

/** Today, yesterday, or another day. */
export function WhichDay(props: { today: string; value: string; onChange: (date: string) => void }) {
  const { words } = useKith()
  const name = createUniqueId()
  const say = words.records.new
  const yesterday = () => addDays(props.today, -1)
  const isNear = () => props.value === props.today || props.value === yesterday()
  const [other, setOther] = createSignal(!isNear())
  const near = (date: string) => {
    setOther(false)
    props.onChange(date)
  }
  return (
    <fieldset class="stack-s">
      <legend class="legend">{say.when}</legend>
      <div class="picks picks-day">
        <Pick
          type="radio"
          name={name}
          checked={!other() && props.value === props.today}
          onChange={() => near(props.today)}
        >
          {say.today}
        </Pick>
        <Pick
          type="radio"
          name={name}
          checked={!other() && props.value === yesterday()}
          onChange={() => near(yesterday())}
        >
          {say.yesterday}
        </Pick>
        <Pick type="radio" name={name} checked={other()} onChange={() => setOther(true)}>
          {say.pick}
        </Pick>
      </div>
      <Show when={other()}>
        <DateField label={say.day} max={props.today} value={props.value} onInput={props.onChange} />
      </Show>
    </fieldset>
  )
}
