import { A } from '../router.tsx'
import { createSignal, createUniqueId, Show } from 'solid-js'
import type { LockView } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { DayAtDoor } from './lock/DayAtDoor.tsx'
import { ShownFields } from './lock/ShownFields.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'
import { Dots } from '../parts/Dots.tsx'

/** Me > Somebody else uses it too: a place for each, behind a lock of their own. */
export function LockShared() {
  const { words } = useKith()
  const lock = useLock()
  const say = words.lock.shared.settings
  const shared = () => lock()?.shared ?? undefined
  return (
    <Screen
      title={say.title}
      heading={shared() ? say.sharedHeading : say.heading}
      lead={shared() ? say.others(shared()?.others ?? 0) : say.lead}
      wide
      back={backToMe(words, 'phone')}
    >
      <div class="columns" data-even="yes">
        <div class="stack-l">
          <Show when={lock()?.kind} fallback={<PinFirst />}>
            <Shown shared={shared()} />
            <DayAtDoor />
          </Show>
        </div>
        <div class="stack-l">
          <Show when={shared()} fallback={<HowItIs />}>
            {(now) => <Others others={now().others} />}
          </Show>
        </div>
      </div>
    </Screen>
  )
}

function HowItIs() {
  const { words } = useKith()
  const say = words.lock.shared.settings
  return (
    <section class="card stack">
      <h2>{say.what}</h2>
      <Dots lines={say.lines} />
    </section>
  )
}

function PinFirst() {
  const { words } = useKith()
  const say = words.lock.shared.settings
  return (
    <section class="card stack">
      <h2>{say.pinFirst}</h2>
      <Para text={say.pinFirstWhat} />
      <A class="btn" href="/me/lock/set?then=shared">
        {say.setPin}
      </A>
    </section>
  )
}

function Shown(props: { shared: LockView['shared'] | undefined }) {
  const { words, tell } = useKith()
  const share = createAct('shareDevice')
  const [name, setName] = createSignal(props.shared?.shown.name ?? '')
  const [face, setFace] = createSignal(props.shared?.shown.face ?? 0)
  const errorId = createUniqueId()
  const say = words.lock.shared.settings
  const go = async (): Promise<void> => {
    const had = props.shared
    if ((await share.run({ name: name(), face: face() })) && had) tell(say.saved)
  }
  return (
    <form
      class="card stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <h2>{say.shownHeading}</h2>
      <Para class="quiet" text={words.lock.shared.new.lead} />
      <ShownFields name={name()} face={face()} onName={setName} onFace={setFace} errorId={errorId} />
      <Refusal of={share.refusal()} id={errorId} />
      <button class="btn" classList={{ 'btn-big': !props.shared }} type="submit" aria-disabled={share.busy()}>
        {props.shared ? say.save : say.yes}
      </button>
    </form>
  )
}

function Others(props: { others: number }) {
  const { words, tell } = useKith()
  const lock = createAct('lock')
  const stop = createSureAct('stopSharing')
  const say = words.lock.shared.settings
  const alone = async (): Promise<void> => {
    if (await stop.run(null)) tell(say.aloneDone)
  }
  return (
    <>
      <section class="card stack">
        <h2>{say.add}</h2>
        <Para text={say.addWhat} />
        <button class="btn btn-line" type="button" onClick={() => void lock.run(null)}>
          <Icon name="lock" />
          {say.addGo}
        </button>
      </section>
      <Show when={props.others === 0}>
        <section class="card stack">
          <h2>{say.alone}</h2>
          <Para text={say.aloneWhat} />
          <Refusal of={stop.refusal()} />
          <button class="btn btn-quiet" type="button" onClick={() => void alone()}>
            {say.alone}
          </button>
          <AskPin of={stop} />
        </section>
      </Show>
      <A class="text-btn" href="/me/forget">
        <Icon name="bin" />
        {say.off}
      </A>
    </>
  )
}
