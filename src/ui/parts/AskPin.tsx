import { createSignal, createUniqueId } from 'solid-js'
import type { CommandName, Commands, LockKind } from '../../app/index.ts'
import { createAct, type Act } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { PinField } from './PinField.tsx'
import { Refusal } from './Refusal.tsx'
import { Sheet } from './Sheet.tsx'
import { Para } from './Para.tsx'

export type SureAct<C extends CommandName> = Act<C> & {
  readonly asking: () => boolean
  readonly answer: (confirmed: boolean) => void
}

/**
 * A command that the session wants the PIN for again, where there is one (`confirm-pin`): used as any other, with
 * `<AskPin of={it} />` somewhere on the screen. It goes on by itself once the PIN was given.
 */
export function createSureAct<C extends CommandName>(name: C): SureAct<C> {
  const act = createAct(name)
  const [asking, setAsking] = createSignal(false)
  let decide: (confirmed: boolean) => void = () => {}
  const run = async (takes: Commands[C]['takes']): ReturnType<Act<C>['run']> => {
    const done = await act.run(takes)
    if (done || act.refusal()?.kind !== 'confirm-pin') return done
    act.refuse(undefined)
    setAsking(true)
    const confirmed = await new Promise<boolean>((resolve) => (decide = resolve))
    return confirmed ? act.run(takes) : undefined
  }
  const answer = (confirmed: boolean): void => {
    setAsking(false)
    decide(confirmed)
  }
  return { ...act, run, asking, answer }
}

export function AskPin<C extends CommandName>(props: { of: SureAct<C> }) {
  const { words } = useKith()
  const lock = useLock()
  const confirm = createAct('confirmPin')
  const [pin, setPin] = createSignal('')
  const errorId = createUniqueId()
  const say = words.lock.ask
  const kind = (): LockKind => lock()?.kind ?? 'pin'
  const end = (confirmed: boolean): void => {
    setPin('')
    confirm.refuse(undefined)
    if (props.of.asking()) props.of.answer(confirmed)
  }
  const go = async (): Promise<void> => {
    const done = await confirm.run({ pin: pin() })
    setPin('')
    if (done) end(true)
  }
  return (
    <Sheet open={props.of.asking()} title={say.title(kind())} onClose={() => end(false)}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <Para class="quiet" text={say.what} />
        <PinField
          kind={kind()}
          label={words.lock.locked.label[kind()]}
          use="current"
          pad
          value={pin()}
          onInput={setPin}
          invalid={confirm.refusal() !== undefined}
          errorId={errorId}
        />
        <Refusal of={confirm.refusal()} id={errorId} />
        <div class="btns-two">
          <button class="btn" type="submit" aria-disabled={confirm.busy()}>
            {confirm.busy() ? words.lock.set.busy : say.yes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => end(false)}>
            {say.no}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
