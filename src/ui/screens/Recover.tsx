import { createSignal, Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'

/** Twelve words, typed, pasted or seen in the sheet's picture: nothing has to be remembered, and nothing typed twice. */
export function Recover() {
  const { words } = useKith()
  const recover = createAct('recover')
  const regain = createAct('beginRegain')
  const [typed, setTyped] = createSignal('')
  const say = words.devices.recover
  const go = async (text: string) => {
    setTyped(text)
    await recover.run({ words: text })
  }
  return (
    <Show
      when={!recover.busy()}
      fallback={
        <Screen title={say.title} heading={say.busy}>
          <Skeleton cards={1} />
        </Screen>
      }
    >
      <Screen
        title={say.title}
        heading={say.heading}
        lead={say.lead}
        error={recover.refusal() !== undefined}
        back={{ href: '/device', to: words.devices.arrive.title }}
      >
        <FindLink
          link={typed()}
          refusal={recover.refusal()}
          onLink={(found) => void go(found)}
          say={{ label: say.label, hint: say.hint, read: say.go }}
        />
        <div class="doors">
          <button
            class="door"
            type="button"
            aria-disabled={regain.busy()}
            onClick={() => void regain.run(null)}
          >
            <span class="door-mark">
              <Icon name="people" />
            </span>
            <span class="grow">
              <b>{words.helpers.coming.door}</b>
              <span class="quiet">{words.helpers.coming.doorWhat}</span>
            </span>
            <Icon name="next" />
          </button>
        </div>
        <Refusal of={regain.refusal()} />
        <p class="quiet">{say.told}</p>
        <p class="quiet">{say.noSheet}</p>
      </Screen>
    </Show>
  )
}
