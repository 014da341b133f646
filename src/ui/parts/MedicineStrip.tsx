import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { A } from '../router.tsx'
import { Icon } from './Icon.tsx'

/** That medicines are due now, or that two people wrote down one dose: a line that leads there. Nothing where nothing is. */
export function MedicineStrip(props: { visitId?: string | undefined }) {
  const { words, dates } = useKith()
  const view = createView('medicineDue', () => null)
  const say = words.medicine
  const due = () => view()?.due ?? []
  const first = () => {
    const [one] = due()
    return one ? `${one.name}, ${dates.time(one.time)}${one.isCritical ? `. ${say.critical}` : ''}` : ''
  }
  const isTwice = () => (view()?.doubles ?? 0) > 0
  return (
    <Show when={due().length > 0 || isTwice()}>
      <A
        class={isTwice() ? 'notice notice-clay medicine-row' : 'notice notice-sun medicine-row'}
        href={props.visitId ? `/medicine?visit=${props.visitId}` : '/medicine'}
      >
        <Icon name={isTwice() ? 'alert' : 'tablets'} />
        <span class="grow">
          <Show when={isTwice()}>
            <b class="row-line">{say.stripTwice}</b>
          </Show>
          <Show when={due().length > 0}>
            <b class="row-line">{say.strip(due().length)}</b>
            <span class="row-line">{first()}</span>
          </Show>
        </span>
        <Icon name="next" />
      </A>
    </Show>
  )
}
