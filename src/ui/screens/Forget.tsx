import { A, useNavigate } from '../router.tsx'
import { createSignal, Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith, useLock, useOpen } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

/** Takes everything of Kith off this device. It cannot be undone, so it says what goes and asks for a tick first. */
export function Forget() {
  const { words, shell } = useKith()
  const open = useOpen()
  const lock = useLock()
  const navigate = useNavigate()
  const forget = createAct('forgetDevice')
  const [sure, setSure] = createSignal(false)
  const say = words.me.forget
  const unsent = () => open()?.saving.unsent ?? 0
  const isShared = () => {
    const now = shell()
    return now?.phase === 'locked' ? now.shown !== null : Boolean(lock()?.shared)
  }
  const isExample = () => open()?.team.example ?? false
  const yes = async () => {
    if (!sure() && !isExample()) return
    if (await forget.run(null)) navigate('/')
  }
  return (
    <Screen
      title={isExample() ? say.exampleTitle : say.title}
      heading={isExample() ? say.exampleHeading : say.heading}
      lead={isExample() ? say.exampleLead : say.lead}
    >
      <Show when={isShared()}>
        <Para text={words.lock.shared.forget} />
      </Show>
      <Show when={!isExample()}>
        <Consequences title={say.goes} lines={say.goesLines} kind="goes" />
        <Consequences title={say.stays} lines={say.staysLines} kind="stays" />
        <Show when={unsent() > 0 || open()?.team.iAmHolder}>
          <div class="notice notice-clay">
            <Icon name="alert" />
            <div class="grow stack-s">
              <Show when={unsent() > 0}>
                <Para text={say.unsent(unsent())} />
              </Show>
              <Show when={open()?.team.iAmHolder}>
                <Para text={say.holderWarn} />
              </Show>
            </div>
          </div>
        </Show>
        <div class="card choices">
          <Choice
            type="checkbox"
            name="sure"
            value="sure"
            checked={sure()}
            title={say.sure}
            onChange={setSure}
          />
        </div>
      </Show>
      <Refusal of={forget.refusal()} />
      <div class="btns-two">
        <button
          class="btn btn-clay"
          type="button"
          aria-disabled={(!sure() && !isExample()) || forget.busy()}
          onClick={() => void yes()}
        >
          {say.yes}
        </button>
        <A class="btn btn-quiet" href={open() ? '/me' : '/'}>
          {say.no}
        </A>
      </div>
    </Screen>
  )
}
