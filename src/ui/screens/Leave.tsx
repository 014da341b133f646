import { A, useNavigate } from '../router.tsx'
import { Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

/** A member stops. What is not sent yet is said first, for the team would never get it. */
export function Leave() {
  const { words } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const leave = createAct('leaveTeam')
  const send = createAct('sendNow')
  const say = words.me.leave
  const unsent = () => open()?.saving.unsent ?? 0
  const yes = async () => {
    if (await leave.run(null)) navigate('/')
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading(open()?.team.holder.name ?? '')}
      lead={open()?.team.iAmHolder ? say.holder : say.lead}
      back={{ href: '/me', to: words.frame.places.me }}
    >
      <Show when={!open()?.team.iAmHolder}>
        <Consequences title={say.not} lines={say.notLines} kind="goes" />
        <Consequences title={say.stays} lines={say.staysLines} kind="stays" />
        <Show when={unsent() > 0}>
          <div class="notice notice-clay">
            <Icon name="device" />
            <div class="grow stack-s">
              <Para text={say.unsent(unsent())} />
              <button
                class="btn btn-line btn-s"
                type="button"
                aria-disabled={send.busy()}
                onClick={() => void send.run(null)}
              >
                {send.busy() ? words.saving.sendingNow : words.saving.sendNow}
              </button>
            </div>
          </div>
        </Show>
        <Refusal of={send.refusal() ?? leave.refusal()} />
        <div class="btns-two">
          <button class="btn btn-clay" type="button" aria-disabled={leave.busy()} onClick={() => void yes()}>
            {say.yes}
          </button>
          <A class="btn btn-quiet" href="/me">
            {say.no}
          </A>
        </div>
      </Show>
    </Screen>
  )
}
