import { Show } from 'solid-js'
import { useKith, useOpen } from '../kith.ts'
import { Para } from './Para.tsx'

/** Above a button that only the person in the middle and who acts for them have. */
export function InPlace() {
  const { words } = useKith()
  const open = useOpen()
  return (
    <Show when={open()?.team.iAmHolder === false && open()?.team.holder}>
      {(holder) => <Para text={words.nominees.inPlace(words.say.calledName(holder().name))} />}
    </Show>
  )
}
