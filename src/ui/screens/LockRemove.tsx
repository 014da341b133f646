import { A, useNavigate } from '../router.tsx'
import { createSignal, createUniqueId } from 'solid-js'
import type { LockKind } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { PinField } from '../parts/PinField.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'

export function LockRemove() {
  const { words, tell } = useKith()
  const lock = useLock()
  const navigate = useNavigate()
  const remove = createAct('removePin')
  const [pin, setPin] = createSignal('')
  const errorId = createUniqueId()
  // Said of what there was, also for the moment in which it is gone.
  const kind: LockKind = lock()?.kind ?? 'pin'
  const say = words.lock.remove
  const go = async (): Promise<void> => {
    const done = await remove.run({ pin: pin() })
    setPin('')
    if (!done) return
    tell(say.done)
    navigate('/me/lock', { replace: true })
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading(kind)}
      lead={say.lead}
      error={remove.refusal() !== undefined}
      back={{ href: '/me/lock', to: words.lock.settings.title }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <PinField
          kind={kind}
          label={words.lock.locked.label[kind]}
          use="current"
          pad
          value={pin()}
          onInput={setPin}
          invalid={remove.refusal() !== undefined}
          errorId={errorId}
        />
        <Refusal of={remove.refusal()} id={errorId} />
        <div class="btns-two">
          <button class="btn btn-clay" type="submit" aria-disabled={remove.busy()}>
            {remove.busy() ? words.lock.set.busy : say.yes}
          </button>
          <A class="btn btn-quiet" href="/me/lock">
            {say.no}
          </A>
        </div>
      </form>
    </Screen>
  )
}
