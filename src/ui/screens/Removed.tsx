import { A, useNavigate } from '../router.tsx'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { OtherTeams } from '../parts/OtherTeams.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

/** What is left to be told to somebody who is out of the team, by their own will or not. */
export function Removed(props: {
  holderName: string
  left: boolean
  dropped: boolean
  timeOver?: boolean | undefined
}) {
  const { words } = useKith()
  const say = words.first.removed
  const heading = () => {
    if (props.left) return say.leftHeading(props.holderName)
    return props.timeOver
      ? words.circlePage.over.mineTeam(words.say.calledName(props.holderName))
      : say.removedHeading(props.holderName)
  }
  if (props.dropped) return <Dropped />
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={props.left ? say.leftLead : props.timeOver ? words.circlePage.over.mineThanks : say.removedLead}
    >
      <Consequences title={say.not} lines={say.notLines} kind="goes" />
      <Consequences title={say.stays} lines={say.staysLines} kind="stays" />
      <Para class="quiet" text={say.talk} />
      <OtherTeams canDrop />
      <A class="btn btn-line" href="/me/forget">
        <Icon name="bin" />
        {say.forget}
      </A>
    </Screen>
  )
}

/** The person is in the team still; this device is not one of theirs any more, and empty already: nothing is asked about. */
function Dropped() {
  const { words } = useKith()
  const navigate = useNavigate()
  const forget = createAct('forgetDevice')
  const say = words.devices.dropped
  const again = async () => {
    if (await forget.run(null)) navigate('/')
  }
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead}>
      <Consequences title={say.linesHeading} lines={say.lines} kind="stays" />
      <Para text={say.was} />
      <Refusal of={forget.refusal()} />
      <button class="btn btn-line" type="button" aria-disabled={forget.busy()} onClick={() => void again()}>
        {say.again}
      </button>
    </Screen>
  )
}
