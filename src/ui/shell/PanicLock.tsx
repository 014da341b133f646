import { Show } from 'solid-js'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'

/** One press, on every page: nothing is left on the screen, in no window. Where there is a PIN; else a tap would open it again. */
export function PanicLock() {
  const { words, bridge } = useKith()
  const open = useOpen()
  return (
    <Show when={open()?.lock.kind}>
      <button class="top-lock" type="button" onClick={() => void bridge.run('lock', null)}>
        <Icon name="lock" />
        {words.lock.panic.word}
      </button>
    </Show>
  )
}
