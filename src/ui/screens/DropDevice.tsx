import { A, useNavigate, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import type { DeviceItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** One of mine. */
export function DropDevice() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('devices', () => null)
  const say = words.devices.drop
  const device = () => view()?.devices.find((one) => one.deviceId === params['deviceId'])
  const name = () => device()?.name || words.devices.other
  return (
    <Screen title={say.title} heading={say.heading(name())} lead={say.lead}>
      <Ready data={view()}>
        {(now) => (
          <Drop
            device={device()}
            name={name()}
            goes={say.goesLines}
            sheet={now().kit.madeAt === null ? '' : say.sheet}
            back="/me/devices"
          />
        )}
      </Ready>
    </Screen>
  )
}

/** One of somebody else's, lost: the person in the middle takes it off. */
export function DropTheirDevice() {
  const { words } = useKith()
  const params = useParams()
  const personId = () => params['personId'] ?? ''
  const view = createView('person', () => ({ personId: personId() }))
  const say = words.devices.drop
  const who = () => words.say.calledName(view()?.person.name ?? '')
  const device = () => view()?.devices.find((one) => one.deviceId === params['deviceId'])
  const name = () => device()?.name || words.devices.unnamed
  return (
    <Screen title={say.title} heading={say.headingOf(name(), who())} lead={say.leadOf(who())}>
      <Ready data={view()}>
        {(now) => (
          <Drop
            device={device()}
            name={name()}
            goes={say.goesLinesOf(who())}
            sheet={now()?.devices.length === 1 ? say.only(who()) : ''}
            back={`/people/${personId()}`}
          />
        )}
      </Ready>
    </Screen>
  )
}

function Drop(props: {
  device: DeviceItem | undefined
  name: string
  goes: readonly string[]
  /** What else to think of; empty for nothing. */
  sheet: string
  back: string
}) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const drop = createSureAct('dropDevice')
  const say = words.devices.drop
  const yes = async (deviceId: string) => {
    const { name, back } = props
    if (!(await drop.run({ deviceId }))) return
    tell(say.done(name))
    navigate(back, { replace: true })
  }
  return (
    <Show when={props.device} fallback={<Para text={say.gone} />}>
      {(device) => (
        <>
          <Consequences title={say.goes} lines={props.goes} kind="changes" />
          <Consequences title={say.stays} lines={say.staysLines} kind="goes" />
          <Show when={props.sheet !== ''}>
            <div class="notice notice-sun">
              <Icon name="alert" />
              <Para class="grow" text={props.sheet} />
            </div>
          </Show>
          <Refusal of={drop.refusal()} />
          <AskPin of={drop} />
          <div class="btns-two">
            <button
              class="btn btn-clay"
              type="button"
              aria-disabled={drop.busy()}
              onClick={() => void yes(device().deviceId)}
            >
              {say.yes}
            </button>
            <A class="btn btn-quiet" href={props.back}>
              {say.no}
            </A>
          </div>
        </>
      )}
    </Show>
  )
}
