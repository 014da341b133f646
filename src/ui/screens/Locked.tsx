import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'

export function Locked(props: { name: string }) {
  const { words } = useKith()
  const unlock = createAct('unlock')
  const say = words.first.locked
  return (
    <Screen
      title={say.title}
      heading={say.heading(props.name)}
      lead={say.lead}
      before={
        <span class="door-mark locked-mark">
          <Icon name="lock" />
        </span>
      }
    >
      <Refusal of={unlock.refusal()} />
      <button
        class="btn btn-big"
        type="button"
        aria-disabled={unlock.busy()}
        onClick={() => void unlock.run({ pin: '' })}
      >
        {say.open}
      </button>
    </Screen>
  )
}
