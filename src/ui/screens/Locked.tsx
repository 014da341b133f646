import { A, useLocation, useNavigate } from '../router.tsx'
import { createEffect, createSignal, createUniqueId, on, onCleanup, onMount, Show } from 'solid-js'
import type { LockKind, PasskeyView, ShellView } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { PinField } from '../parts/PinField.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { DoorCards } from './emergency/DoorCards.tsx'
import { ShownFace } from './lock/ShownFields.tsx'
import { Para } from '../parts/Para.tsx'
import { Dots } from '../parts/Dots.tsx'
import { Fold } from '../parts/Fold.tsx'

/**
 * Says that it is locked and what opens it, and nothing of any team. Of the person, on a shared device, what they chose
 * to show; on any other nothing.
 */
export function Locked(props: { shell: Extract<ShellView, { phase: 'locked' }> }) {
  const { words, cameFrom, passkeys } = useKith()
  const location = useLocation()
  const navigate = useNavigate()
  const unlock = createAct('unlock')
  const choose = createAct('choosePerson')
  const say = words.lock.locked
  const heading = () => {
    const name = props.shell.shown?.name
    if (name) return words.lock.shared.door.heading(name)
    return props.shell.needs === 'tap' ? words.lock.hide.heading : say.heading
  }
  const slot = () => props.shell.shown?.slot ?? ''
  // The address may say what was being read. It comes back with who opens Kith again here.
  onMount(() => {
    if (location.pathname === '/') return
    if (!props.shell.shown) cameFrom.set('', location.pathname + location.search)
    navigate('/', { replace: true })
  })
  const goBack = (path: string): void => {
    if (path !== '/') navigate(path, { replace: true })
  }
  const open = async (pin: string): Promise<boolean> => {
    const path = cameFrom.get(slot()) ?? '/'
    const done = await unlock.run({ pin })
    if (done) goBack(path)
    return done !== undefined
  }
  const byPasskey = createAct('unlockByPasskey')
  const show = async (passkey: PasskeyView): Promise<void> => {
    const path = cameFrom.get(slot()) ?? '/'
    byPasskey.refuse(undefined)
    const shown = await passkeys?.ask(passkey)
    if (shown && !shown.ok) byPasskey.refuse(shown.refusal)
    if (shown?.ok && (await byPasskey.run({ answer: shown.value }))) goBack(path)
  }
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={say.lead[props.shell.needs]}
      error={unlock.refusal() !== undefined}
      before={
        <Show
          when={props.shell.shown}
          fallback={
            // Where there are numbers to press, they need the room.
            <Show when={props.shell.needs !== 'pin'}>
              <span class="door-mark locked-mark">
                <Icon name="lock" />
              </span>
            </Show>
          }
        >
          {(shown) => (
            <>
              <button
                class="back"
                type="button"
                aria-disabled={choose.busy()}
                onClick={() => void choose.run({ slot: null })}
              >
                <Icon name="back" />
                {words.lock.shared.door.else}
              </button>
              <ShownFace face={shown().face} size="l" />
            </>
          )}
        </Show>
      }
    >
      <Show
        when={props.shell.needs === 'tap' ? undefined : props.shell.needs}
        fallback={
          <>
            <Refusal of={unlock.refusal()} />
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={unlock.busy()}
              onClick={() => void open('')}
            >
              {say.open}
            </button>
            <DoorCards />
          </>
        }
      >
        {(kind) => (
          <>
            <Show when={passkeys && props.shell.passkey}>
              {(passkey) => (
                <>
                  <button
                    class="btn btn-line"
                    type="button"
                    aria-disabled={byPasskey.busy()}
                    onClick={() => void show(passkey())}
                  >
                    <Icon name="shield" />
                    {words.lock.passkey.door}
                  </button>
                  <Refusal of={byPasskey.refusal()} />
                </>
              )}
            </Show>
            <Typed kind={kind()} waitUntil={props.shell.waitUntil} unlock={unlock} onOpen={open} />
          </>
        )}
      </Show>
    </Screen>
  )
}

function Typed(props: {
  kind: LockKind
  waitUntil: number | null
  unlock: ReturnType<typeof createAct<'unlock'>>
  onOpen: (pin: string) => Promise<boolean>
}) {
  const { words } = useKith()
  const [typed, setTyped] = createSignal('')
  const left = createCountdown(() => props.waitUntil)
  const errorId = createUniqueId()
  const say = words.lock.locked
  let input: HTMLInputElement | undefined
  onMount(() => {
    // With a keyboard at hand one types at once; on a phone the browser's own keys would cover ours.
    if (window.matchMedia('(pointer: fine)').matches) input?.focus()
  })
  const go = async (): Promise<void> => {
    if (typed() === '' || left() > 0) return input?.focus()
    await props.onOpen(typed())
    setTyped('')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <div class="stack-s">
        <Refusal of={left() > 0 ? undefined : props.unlock.refusal()} id={errorId} />
        <div role="status">
          <Show when={left() > 0}>
            <div class="notice notice-sun">
              <Icon name="clock" />
              <Para class="grow" text={say.waits} />
            </div>
          </Show>
        </div>
        <Show when={left() > 0}>
          <Para strong text={say.left(left())} />
        </Show>
      </div>
      <PinField
        kind={props.kind}
        label={say.label[props.kind]}
        use="current"
        pad
        value={typed()}
        onInput={setTyped}
        invalid={props.unlock.refusal() !== undefined}
        errorId={errorId}
        ref={(element) => (input = element)}
      />
      <button class="btn btn-big" type="submit" aria-disabled={props.unlock.busy() || left() > 0}>
        {props.unlock.busy() ? say.opening : say.open}
      </button>
      <DoorCards />
      <Forgot kind={props.kind} />
    </form>
  )
}

/** Nobody is left alone with a PIN that does not come back to them. */
function Forgot(props: { kind: LockKind }) {
  const { words } = useKith()
  const say = words.lock.locked.forgot
  return (
    <Fold title={say.summary[props.kind]} class="card">
      <div class="stack">
        <Dots lines={say.lines} />
        <A class="btn btn-quiet" href="/me/forget">
          {say.begin}
        </A>
      </div>
    </Fold>
  )
}

/** Whole seconds until then; 0 where it has passed. */
function createCountdown(until: () => number | null): () => number {
  const { clock } = useKith()
  const left = () => Math.max(0, Math.ceil(((until() ?? 0) - clock.now()) / 1000))
  const [seconds, setSeconds] = createSignal(left())
  createEffect(on(until, () => setSeconds(left())))
  const timer = setInterval(() => setSeconds(left()), 1000)
  onCleanup(() => clearInterval(timer))
  return seconds
}
