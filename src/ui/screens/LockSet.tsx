import { A, useNavigate, useSearchParams } from '../router.tsx'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { LockKind } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PinField } from '../parts/PinField.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

const kinds: readonly LockKind[] = ['pin', 'passphrase']

/**
 * Sets a PIN or words where there are none; changes them where there are, for whoever knows the old ones. `must` on a
 * shared device, in place of any page, until there is one.
 */
export function LockSet(props: { must?: boolean }) {
  const { words, tell } = useKith()
  const lock = useLock()
  const navigate = useNavigate()
  const [asked] = useSearchParams()
  const set = createAct('setPin')
  const change = createAct('changePin')
  const [kind, setKind] = createSignal<LockKind>(lock()?.kind ?? 'pin')
  const [old, setOld] = createSignal('')
  const [first, setFirst] = createSignal('')
  const [second, setSecond] = createSignal('')
  const [differ, setDiffer] = createSignal(false)
  const errorId = createUniqueId()
  const say = words.lock.set
  const before = () => lock()?.kind ?? undefined
  const mode = () => (before() ? 'change' : 'set')
  const refusal = () => set.refusal() ?? change.refusal()
  const busy = () => set.busy() || change.busy()
  const unfit = () => refusal()?.kind === 'pin-form' || refusal()?.kind === 'pin-easy'
  const go = async (): Promise<void> => {
    set.refuse(undefined)
    change.refuse(undefined)
    setDiffer(first() !== second())
    if (differ()) return
    const wanted = { kind: kind(), pin: first() }
    const done = before() ? await change.run({ old: old(), ...wanted }) : await set.run(wanted)
    if (!done) return
    tell(say.done)
    if (!props.must) navigate(asked.then === 'shared' ? '/me/lock/shared' : '/me/lock', { replace: true })
  }
  const must = words.lock.shared.first
  return (
    <Screen
      title={props.must ? must.title : say.title[mode()]}
      heading={props.must ? must.heading : say.heading[mode()]}
      lead={props.must ? must.lead : say.lead}
      error={differ() || refusal() !== undefined}
      back={props.must ? undefined : { href: '/me/lock', to: words.lock.settings.title }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <Show when={before()}>
          {(was) => (
            <PinField
              kind={was()}
              label={say.old(was())}
              use="current"
              value={old()}
              onInput={setOld}
              invalid={refusal()?.kind === 'wrong-pin'}
              errorId={errorId}
            />
          )}
        </Show>
        <fieldset>
          <legend class="legend">{say.which}</legend>
          <div class="card choices">
            <For each={kinds}>
              {(each) => (
                <Choice
                  type="radio"
                  name="lock-kind"
                  value={each}
                  checked={kind() === each}
                  title={say.kinds[each].title}
                  what={say.kinds[each].what}
                  onChange={() => {
                    setKind(each)
                    setFirst('')
                    setSecond('')
                  }}
                />
              )}
            </For>
          </div>
        </fieldset>
        <PinField
          kind={kind()}
          label={say.first[kind()]}
          hint={say.hint[kind()]}
          use="new"
          value={first()}
          onInput={setFirst}
          invalid={unfit() || differ()}
          errorId={errorId}
        />
        <PinField
          kind={kind()}
          label={say.second[kind()]}
          use="new"
          value={second()}
          onInput={setSecond}
          invalid={differ()}
          errorId={errorId}
        />
        <div id={errorId} class="stack-s">
          <Refusal of={refusal()} />
          <div role="alert">
            <Show when={differ()}>
              <div class="notice notice-clay arrive-in">
                <Icon name="alert" />
                <div class="grow">
                  <Para strong text={say.differ.what} />
                  <Para text={say.differ.todo} />
                </div>
              </div>
            </Show>
          </div>
        </div>
        <div class="btns-two">
          <button class="btn" type="submit" aria-disabled={busy()}>
            {busy() ? say.busy : say.yes}
          </button>
          <Show when={!props.must}>
            <A class="btn btn-quiet" href="/me/lock">
              {say.no}
            </A>
          </Show>
        </div>
      </form>
    </Screen>
  )
}
