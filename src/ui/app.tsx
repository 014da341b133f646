import { createSignal, onCleanup, type JSX } from 'solid-js'
import type { AddressesView, ShellView, Views } from '../app/index.ts'
import { createAddresses } from './addresses.ts'
import type { Arrival } from './arrival.ts'
import type { Bridge } from './bridge.ts'
import { KithContext, type Kith, type MountOptions } from './kith.ts'
import type { LooksChoice } from './looks.ts'
import { Router } from './router.tsx'
import { Pages } from './routes.tsx'
import { Frame } from './shell/Frame.tsx'
import { createNotices } from './shell/notices.ts'
import { createThumbnails } from './thumbnails.ts'
import { createVoice } from './voice.ts'
import { createDates } from './words/dates.ts'
import type { Locale, Words } from './words/index.ts'

/** The whole of the screen: what every part can reach, and the pages by address. */
export function App(props: {
  bridge: Bridge
  options: MountOptions
  choice: LooksChoice
  locale: Locale
  words: Words
  arrival: Arrival
}): JSX.Element {
  const { bridge, options, words } = props
  const dates = createDates(props.locale, () => options.clock.now(), words.time)
  const { notice, offerUndo, tell, dismiss } = createNotices()
  const [shell, setShell] = createSignal<ShellView>()
  const [addresses, setAddresses] = createSignal<AddressesView>()
  // First, so that a page finds who or what its address is of.
  onCleanup(bridge.watch('addresses', null, setAddresses))
  const [briefs, setBriefs] = createSignal<Views['briefs']['data']>({})
  const thumbnails = createThumbnails(bridge)
  const tellBriefs = (next: Views['briefs']['data']) => {
    setBriefs(next)
    thumbnails.keepOnly(new Set(Object.values(next).flatMap(({ photo }) => photo ?? [])))
  }
  onCleanup(() => tellBriefs({}))
  onCleanup(bridge.watch('briefs', null, tellBriefs))
  const stopShell = bridge.watch('shell', null, (next) => {
    // Behind a lock nothing of the team stays in memory; what comes after it is told anew.
    if (next.phase === 'locked' || next.phase === 'choose') {
      setAddresses(undefined)
      tellBriefs({})
    }
    setShell(next)
  })
  onCleanup(stopShell)
  /** No page of a team before it is known what its address means. */
  const ready = () => (shell()?.phase === 'open' && !addresses() ? undefined : shell())
  const kith: Kith = {
    ...props.choice,
    bridge,
    clock: options.clock,
    words,
    dates,
    voice: createVoice(window.speechSynthesis, props.locale),
    origin: options.origin,
    updates: options.updates,
    passkeys: options.passkeys,
    wakes: options.wakes,
    shell: ready,
    addresses: createAddresses(addresses),
    briefOf: (personId) => briefs()[personId],
    thumbnailOf: thumbnails.urlOf,
    arrivedWith: props.arrival.link,
    forgetArrival: props.arrival.forget,
    entered: { at: undefined },
    cameFrom: new Map(),
    offerUndo,
    tell,
  }
  return (
    <KithContext.Provider value={kith}>
      <Router
        root={(page) => (
          <Frame notice={notice()} onDismiss={dismiss}>
            {page.children}
          </Frame>
        )}
      >
        <Pages />
      </Router>
    </KithContext.Provider>
  )
}
