import { A, useLocation } from '../router.tsx'
import { createEffect, Show, type JSX } from 'solid-js'
import { useKith, useNeedsPin, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Brand } from './Brand.tsx'
import { Gate } from './Gate.tsx'
import { createAutoLock } from './autoLock.ts'
import { ListenBar } from './ListenBar.tsx'
import { Notes } from './Notes.tsx'
import type { Notice } from './notices.ts'
import { PanicLock } from './PanicLock.tsx'
import { Places } from './Places.tsx'
import { SavingLine } from './SavingLine.tsx'
import { Toast } from './Toast.tsx'

const firstPaths = ['/', '/start', '/join']

/** What stands around every page: the way past it, whose team and what is saved, the emergency button, the five places. */
export function Frame(props: { children?: JSX.Element; notice: Notice | undefined; onDismiss: () => void }) {
  const { words, shell } = useKith()
  const open = useOpen()
  const needsPin = useNeedsPin()
  const location = useLocation()
  createAutoLock()
  // What was just said may name somebody.
  createEffect(() => ['locked', 'choose'].includes(shell()?.phase ?? '') && props.onDismiss())
  // Before the session answers, the address says best what the page will be; so nothing jumps.
  const withPlaces = () =>
    shell() === undefined ? !firstPaths.includes(location.pathname) : open() !== undefined && !needsPin()
  return (
    <div class="app">
      <div class="frame" data-places={withPlaces() ? 'yes' : 'no'}>
        <a class="skip" href="#main" onClick={skip}>
          {words.frame.skip}
        </a>
        <header class="top">
          <Show when={open()} fallback={<Brand />}>
            {(now) => <SavingLine saving={now().saving} team={now().team} />}
          </Show>
          <PanicLock />
          <A class="sos" href="/emergency">
            <Icon name="alert" />
            {words.frame.emergency}
          </A>
        </header>
        <Notes />
        <main class="main" id="main" tabindex="-1">
          <ListenBar />
          <Gate>{props.children}</Gate>
        </main>
        <Toast notice={props.notice} onDismiss={props.onDismiss} />
        <Show when={withPlaces()}>
          <Places />
        </Show>
      </div>
    </div>
  )
}

// By hand, so that the address keeps no fragment: fragments here are invitations, and belong in no history.
function skip(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
