import { A } from '../router.tsx'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'

/** What is left to be told to somebody who is out of the team, by their own will or not. */
export function Removed(props: { holderName: string; left: boolean; dropped: boolean }) {
  const { words } = useKith()
  const say = words.first.removed
  if (props.dropped) return <Dropped />
  return (
    <Screen
      title={say.title}
      heading={props.left ? say.leftHeading(props.holderName) : say.removedHeading(props.holderName)}
      lead={props.left ? say.leftLead : say.removedLead}
    >
      <Consequences title={say.not} lines={say.notLines} kind="goes" />
      <Consequences title={say.stays} lines={say.staysLines} kind="stays" />
      <p class="quiet">{say.talk}</p>
      <A class="btn btn-line" href="/me/forget">
        <Icon name="bin" />
        {say.forget}
      </A>
    </Screen>
  )
}

/** The person is in the team still; this device is not one of theirs any more. */
function Dropped() {
  const { words } = useKith()
  const say = words.devices.dropped
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead}>
      <Consequences title={say.linesHeading} lines={say.lines} kind="stays" />
      <p>{say.was}</p>
      <A class="btn btn-line" href="/me/forget">
        {say.again}
      </A>
    </Screen>
  )
}
