import { Show } from 'solid-js'
import { A, useNavigate } from '../router.tsx'
import { createAct } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

/** Out at once, with no steps and no reason. Without signal it says what can be done all the same. */
export function LeaveNow() {
  const { words } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const leave = createAct('leaveTeam')
  const say = words.leaving.now
  const yes = async () => {
    if (await leave.run(null)) navigate('/')
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/me/leave', to: words.leaving.title }}
    >
      <Show when={open()?.team.iAmHolder === false}>
        <Consequences title={say.happens} lines={say.happensLines} kind="goes" />
        <Consequences title={say.others} lines={say.othersLines} kind="changes" />
        <Consequences title={say.not} lines={say.notLines} kind="stays" />
        <Refusal of={leave.refusal()} />
        <Show when={leave.refusal()?.kind === 'relay-away'}>
          <div class="notice notice-sun stack">
            <Para text={say.away} />
            <A class="btn btn-line" href="/me/forget">
              {say.forget}
            </A>
          </div>
        </Show>
        <div class="btns-two">
          <button class="btn btn-clay" type="button" aria-disabled={leave.busy()} onClick={() => void yes()}>
            {say.yes}
          </button>
          <A class="btn btn-quiet" href="/me">
            {say.no}
          </A>
        </div>
        <Para class="quiet" text={say.help} />
      </Show>
    </Screen>
  )
}
