import { A, useNavigate, useParams } from '@solidjs/router'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

export function DropDevice() {
  const { words, tell } = useKith()
  const params = useParams()
  const navigate = useNavigate()
  const view = createView('devices', () => null)
  const drop = createSureAct('dropDevice')
  const say = words.devices.drop
  const name = () =>
    view()?.devices.find((one) => one.deviceId === params['deviceId'])?.name || words.devices.other
  const yes = async () => {
    const called = name()
    if (!(await drop.run({ deviceId: params['deviceId'] ?? '' }))) return
    tell(say.done(called))
    navigate('/me/devices', { replace: true })
  }
  return (
    <Screen title={say.title} heading={say.heading(name())} lead={say.lead}>
      <Ready data={view()}>
        {(now) => (
          <>
            <Consequences title={say.goes} lines={say.goesLines} kind="changes" />
            <Consequences title={say.stays} lines={say.staysLines} kind="goes" />
            {now().kit.madeAt !== null && (
              <div class="notice notice-sun">
                <Icon name="alert" />
                <p class="grow">{say.sheet}</p>
              </div>
            )}
            <Refusal of={drop.refusal()} />
            <AskPin of={drop} />
            <div class="btns-two">
              <button
                class="btn btn-clay"
                type="button"
                aria-disabled={drop.busy()}
                onClick={() => void yes()}
              >
                {say.yes}
              </button>
              <A class="btn btn-quiet" href="/me/devices">
                {say.no}
              </A>
            </div>
          </>
        )}
      </Ready>
    </Screen>
  )
}
