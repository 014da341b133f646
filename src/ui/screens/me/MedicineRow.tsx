import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { LinkRow } from './MeRow.tsx'

/** For those who care. To whom medicines are not shown it is not said that there are any. */
export function MedicineRow() {
  const { words } = useKith()
  const people = createView('people', () => null)
  const cares = () => people()?.circles.some((item) => item.circle.purpose === 'care') ?? false
  return (
    <Show when={cares()}>
      <LinkRow href="/medicine" icon="tablets" title={words.medicine.title} what={words.medicine.row} />
    </Show>
  )
}
