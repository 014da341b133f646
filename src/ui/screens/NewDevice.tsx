import { A } from '../router.tsx'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'
import { Door } from './today/FirstSteps.tsx'

/** This one is new, and its person has another: the link from there, then the same number on both. */
export function NewDevice() {
  const { words, arrivedWith, forgetArrival } = useKith()
  const open = createAct('openDeviceLink')
  const [link, setLink] = createSignal('')
  const say = words.devices.arrive
  const go = async (next: string) => {
    setLink(next)
    forgetArrival()
    await open.run({ link: next })
  }
  createEffect(on(arrivedWith, (arrived) => arrived.includes('/device#') && void go(arrived)))
  return (
    <Show
      when={!open.busy()}
      fallback={
        <Screen title={say.title} heading={say.reading}>
          <Skeleton cards={1} />
        </Screen>
      }
    >
      <Screen
        title={say.title}
        heading={say.heading}
        lead={say.lead}
        error={open.refusal() !== undefined}
        back={{ href: '/', to: words.first.welcome.title }}
      >
        <FindLink
          link={link()}
          refusal={open.refusal()}
          onLink={(found) => void go(found)}
          say={{ label: say.label, hint: say.hint, read: say.read }}
        />
        <div class="doors">
          <Door href="/recover" icon="shield" title={say.lost} what={say.lostWhat} />
        </div>
        <p>
          <A class="text-btn" href="/join">
            {words.first.welcome.invited}
          </A>
        </p>
      </Screen>
    </Show>
  )
}
