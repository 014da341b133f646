import { Show } from 'solid-js'
import { useKith, useLock } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'

/** One press, on every page: nothing is left on the screen, in no window. Where there is a PIN, or others; else a tap would open it again. */
export function PanicLock() {
  const { words, bridge } = useKith()
  const lock = useLock()
  return (
    <Show when={lock()?.kind || lock()?.shared}>
      <button class="top-lock" type="button" onClick={() => void bridge.run('lock', null)}>
        <Icon name="lock" />
        {words.lock.panic.word}
      </button>
    </Show>
  )
}
