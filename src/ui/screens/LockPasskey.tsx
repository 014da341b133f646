import { A, useNavigate } from '../router.tsx'
import { createSignal, createUniqueId } from 'solid-js'
import type { AppRefusal } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { PinField } from '../parts/PinField.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Dots } from '../parts/Dots.tsx'

/** Me > Lock > A passkey: a second way in, set up and taken away by whoever knows the first. */
export function LockPasskey() {
  const { words, tell, passkeys } = useKith()
  const lock = useLock()
  const navigate = useNavigate()
  const confirm = createAct('confirmPin')
  const add = createAct('addPasskey')
  const remove = createAct('removePasskey')
  const [pin, setPin] = createSignal('')
  const [unmade, setUnmade] = createSignal<AppRefusal>()
  const errorId = createUniqueId()
  const say = words.lock.passkey
  // Said of what there was, also for the moment in which it turns.
  const kind = lock()?.kind ?? 'pin'
  const has = lock()?.passkey != null
  const refusal = () => confirm.refusal() ?? unmade() ?? add.refusal() ?? remove.refusal()
  const [busy, setBusy] = createSignal(false)

  async function setUp(): Promise<boolean> {
    if (!passkeys || !(await confirm.run({ pin: pin() }))) return false
    const made = await passkeys.make()
    if (!made.ok) setUnmade(made.refusal)
    return made.ok && (await add.run(made.value)) !== undefined
  }
  const go = async (): Promise<void> => {
    if (busy()) return
    for (const act of [confirm, add, remove]) act.refuse(undefined)
    setUnmade(undefined)
    setBusy(true)
    const done = has ? (await remove.run({ pin: pin() })) !== undefined : await setUp()
    setBusy(false)
    setPin('')
    if (!done) return
    tell(has ? say.removed : say.done)
    navigate('/me/lock', { replace: true })
  }
  return (
    <Screen
      title={say.title}
      heading={has ? say.heading.some : say.heading.add}
      lead={has ? say.removeLead : say.lead}
      error={refusal() !== undefined}
      back={{ href: '/me/lock', to: words.lock.settings.title }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <section class="card stack">
          <h2>{say.goodToKnow}</h2>
          <Dots lines={say.lines} />
        </section>
        <PinField
          kind={kind}
          label={words.lock.locked.label[kind]}
          use="current"
          value={pin()}
          onInput={setPin}
          invalid={confirm.refusal() !== undefined || remove.refusal() !== undefined}
          errorId={errorId}
        />
        <Refusal of={refusal()} id={errorId} />
        <div class="btns-two">
          <button class="btn" classList={{ 'btn-clay': has }} type="submit" aria-disabled={busy()}>
            {busy() ? say.busy : has ? say.remove : say.set}
          </button>
          <A class="btn btn-quiet" href="/me/lock">
            {say.no}
          </A>
        </div>
      </form>
    </Screen>
  )
}
