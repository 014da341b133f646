import { Index, Show } from 'solid-js'
import type { Qualification } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { InputProps } from './inputs.tsx'

const blank: Qualification = { title: '', date: '', expiry: '' }

/** What somebody learned: what it is called and when. The paper itself is never kept. */
export function Qualifications(props: InputProps<'qualifications'>) {
  const { words } = useKith()
  const say = words.members.form
  const all = () => (props.value?.length ? props.value : [blank])
  const set = (n: number, change: Partial<Qualification>) =>
    props.onChange(all().map((one, i) => (i === n ? { ...one, ...change } : one)))
  const titled = () => all().filter((one) => one.title.trim() !== '')
  return (
    <div class="stack-l">
      <Index each={all()}>
        {(one, n) => (
          <div class="card stack">
            <TextField label={say.qualification} value={one().title} onInput={(title) => set(n, { title })} />
            <div class="field-row">
              <DateField label={say.since} value={one().date} onInput={(date) => set(n, { date })} />
              <DateField label={say.until} value={one().expiry} onInput={(expiry) => set(n, { expiry })} />
            </div>
            <Show when={all().length > 1}>
              <button
                class="text-btn text-btn-clay"
                type="button"
                onClick={() => props.onChange(all().filter((_, i) => i !== n))}
              >
                <Icon name="bin" />
                {say.less(one().title)}
              </button>
            </Show>
          </div>
        )}
      </Index>
      <Show when={titled().length === all().length}>
        <button class="btn btn-line" type="button" onClick={() => props.onChange([...all(), blank])}>
          <Icon name="plus" />
          {say.more}
        </button>
      </Show>
    </div>
  )
}
