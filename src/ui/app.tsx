import { Router } from '@solidjs/router'
import { createSignal, type JSX } from 'solid-js'
import type { ShellView } from '../app/index.ts'
import type { Arrival } from './arrival.ts'
import type { Bridge } from './bridge.ts'
import { KithContext, type Kith, type MountOptions } from './kith.ts'
import { Pages } from './routes.tsx'
import { Frame } from './shell/Frame.tsx'
import { createNotices } from './shell/notices.ts'
import { createDates } from './words/dates.ts'
import { selectWords, type Here } from './words/index.ts'

/** The whole of the screen: what every part can reach, and the pages by address. */
export function App(props: {
  bridge: Bridge
  options: MountOptions
  here: Here
  arrival: Arrival
}): JSX.Element {
  const { bridge, options } = props
  const words = selectWords(options.locale, props.here)
  const dates = createDates(options.locale, () => options.clock.now(), words.time)
  const { notice, offerUndo, tell, dismiss } = createNotices()
  const [shell, setShell] = createSignal<ShellView>()
  bridge.watch('shell', null, setShell)
  const kith: Kith = {
    bridge,
    clock: options.clock,
    words,
    dates,
    origin: options.origin,
    updates: options.updates,
    shell,
    arrivedWith: props.arrival.link,
    forgetArrival: props.arrival.forget,
    entered: { yet: false },
    cameFrom: new Map(),
    offerUndo,
    tell,
  }
  return (
    <KithContext.Provider value={kith}>
      <Router
        scrollRestoration
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
