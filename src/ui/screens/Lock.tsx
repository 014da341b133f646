import { A } from '../router.tsx'
import { createResource, For, Show } from 'solid-js'
import type { LockAfter, LockKind, LockView } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'
import { Dots } from '../parts/Dots.tsx'

/** Me > Lock: what opens Kith on this device, and when it locks by itself. */
export function Lock() {
  const { words } = useKith()
  const now = useLock()
  const lock = createAct('lock')
  const say = words.lock.settings
  const kind = () => now()?.kind ?? undefined
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} wide back={backToMe(words, 'phone')}>
      <div class="columns" data-even="yes">
        <div class="stack-l">
          <Show when={kind()} fallback={<Without />}>
            {(set) => <With kind={set()} shared={Boolean(now()?.shared)} />}
          </Show>
          <Show when={kind()}>
            <PasskeyCard has={now()?.passkey != null} shared={Boolean(now()?.shared)} />
          </Show>
          <Refusal of={lock.refusal()} />
          <button class="btn btn-big" type="button" onClick={() => void lock.run(null)}>
            <Icon name="lock" />
            {kind() ? say.now : words.lock.hide.label}
          </button>
          <Show when={!kind()}>
            <Para class="quiet" text={words.lock.hide.what} />
          </Show>
        </div>
        <div class="stack-l">
          <Show when={kind()}>
            <After after={now()?.after ?? null} shared={now()?.shared ?? null} />
          </Show>
          <section class="card stack">
            <h2>{say.limits.heading}</h2>
            <Dots lines={say.limits.lines} />
          </section>
        </div>
      </div>
    </Screen>
  )
}

function Without() {
  const { words } = useKith()
  const say = words.lock.settings.none
  return (
    <section class="card stack">
      <h2>{say.heading}</h2>
      <Para text={say.what} />
      <A class="btn btn-line" href="/me/lock/set">
        {say.set}
      </A>
    </section>
  )
}

/** Where the browser can do it, or it is there already. */
function PasskeyCard(props: { has: boolean; shared: boolean }) {
  const { words, passkeys } = useKith()
  const [offered] = createResource(async () => (await passkeys?.offered()) ?? false)
  const say = words.lock.passkey.card
  const state = () => (props.has ? 'some' : 'none')
  return (
    <Show when={props.has || (offered() && !props.shared)}>
      <section class="card stack">
        <h2>{say.heading[state()]}</h2>
        <Para text={say.what[state()]} />
        <A class="btn btn-quiet" href="/me/lock/passkey">
          {say.link[state()]}
        </A>
      </section>
    </Show>
  )
}

function With(props: { kind: LockKind; shared: boolean }) {
  const { words } = useKith()
  const say = words.lock.settings.some
  return (
    <section class="card stack">
      <h2>{say.heading(props.kind)}</h2>
      <Para text={say.what} />
      <div class="btns-two">
        <A class="btn btn-line" href="/me/lock/set">
          {say.change}
        </A>
        <Show when={!props.shared}>
          <A class="btn btn-quiet" href="/me/lock/remove">
            {say.remove}
          </A>
        </Show>
      </div>
    </section>
  )
}

function After(props: { after: LockAfter; shared: LockView['shared'] }) {
  const { words, tell } = useKith()
  const set = createSureAct('setAutoLock')
  const say = words.lock.settings.after
  const choices = () =>
    props.shared ? say.choices.filter(({ after }) => after !== null && after <= 1) : say.choices
  const choose = async (after: LockAfter): Promise<void> => {
    if (await set.run({ after })) tell(say.done)
  }
  return (
    <section class="card stack">
      <h2 id="lock-after">{say.heading}</h2>
      <Para class="quiet" text={props.shared ? words.lock.shared.after : say.what} />
      <div role="radiogroup" aria-labelledby="lock-after">
        <div class="choices">
          <For each={choices()}>
            {(choice) => (
              <Choice
                type="radio"
                name="lock-after"
                value={String(choice.after)}
                checked={props.after === choice.after}
                title={choice.title}
                what={choice.what}
                onChange={() => void choose(choice.after)}
              />
            )}
          </For>
        </div>
      </div>
      <Refusal of={set.refusal()} />
      <AskPin of={set} />
    </section>
  )
}
