import { createSignal, For, Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'
import { Para } from '../parts/Para.tsx'

const cardWords = 15

/** Twelve words, typed, pasted or seen in the sheet's picture: nothing has to be remembered, and nothing typed twice. */
export function Recover() {
  const { words } = useKith()
  const recover = createAct('recover')
  const [typed, setTyped] = createSignal('')
  const say = words.devices.recover
  const isCard = () => recover.refusal() !== undefined && typed().match(/\p{L}+/gu)?.length === cardWords
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
        <Show when={isCard()}>
          <div class="doors" role="status">
            <ByHelpers title={say.isCard} what={say.isCardWhat} />
          </div>
        </Show>
        <FindLink
          link={typed()}
          refusal={isCard() ? undefined : recover.refusal()}
          onLink={(found) => void go(found)}
          say={{ label: say.label, hint: say.hint, read: say.go }}
        />
        <div class="doors">
          <ByHelpers title={words.helpers.coming.door} what={words.helpers.coming.doorWhat} />
        </div>
        <Para class="quiet" text={say.told} />
        <For each={say.noSheet}>{(line) => <Para class="quiet" text={line} />}</For>
      </Screen>
    </Show>
  )
}

function ByHelpers(props: { title: string; what: string }) {
  const regain = createAct('beginRegain')
  return (
    <>
      <button class="door" type="button" aria-disabled={regain.busy()} onClick={() => void regain.run(null)}>
        <span class="door-mark">
          <Icon name="people" />
        </span>
        <span class="grow">
          <b>{props.title}</b>
          <span class="quiet">{props.what}</span>
        </span>
        <Icon name="next" />
      </button>
      <Refusal of={regain.refusal()} />
    </>
  )
}
