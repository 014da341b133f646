import { Navigate, useLocation } from '../router.tsx'
import { createEffect, createMemo, Match, Show, Switch, type JSX } from 'solid-js'
import type { ShellView } from '../../app/index.ts'
import { areas } from '../areas/index.ts'
import { useKith, useNeedsPin, useOpen } from '../kith.ts'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Asking } from '../screens/Asking.tsx'
import { Choose } from '../screens/Choose.tsx'
import { Locked } from '../screens/Locked.tsx'

const LockSet = areas.lock((its) => its.LockSet)
const Linking = areas.phases((its) => its.Linking)
const Regain = areas.phases((its) => its.Regain)
const Removed = areas.phases((its) => its.Removed)
const Unreadable = areas.phases((its) => its.Unreadable)
const Waiting = areas.phases((its) => its.Waiting)
const WithCrew = areas.phases((its) => its.WithCrew)

type Phase = ShellView['phase']
type ShellOf<P extends Phase> = Extract<ShellView, { phase: P }>

/** Help is for everyone, whatever state the device is in. */
const alwaysOpen = ['/safety', '/emergency', '/looks', '/gallery']
const first = ['/', '/start', '/join', '/ask', '/device', '/recover', '/help']

/** Whether the page at this address may be shown in this phase. */
function mayShow(phase: Phase | undefined, path: string): boolean {
  if (alwaysOpen.includes(path)) return true
  if (path === '/teams') return phase !== undefined && !['locked', 'choose', 'unreadable'].includes(phase)
  switch (phase) {
    case 'new':
      return first.includes(path)
    case 'open':
      return !['/', '/start', '/device', '/recover'].includes(path)
    case 'removed':
    case 'locked':
    case 'unreadable':
      // The only way on from here is to forget the device.
      return path === '/me/forget'
    default:
      return false
  }
}

export function Gate(props: { children?: JSX.Element }) {
  const { shell, words, cameFrom } = useKith()
  const location = useLocation()
  const open = useOpen()
  const needsPin = useNeedsPin()
  const shows = createMemo(
    () =>
      mayShow(shell()?.phase, location.pathname) && !(needsPin() && !alwaysOpen.includes(location.pathname)),
  )
  createEffect(() => {
    const now = open()
    if (now) cameFrom.set(now.lock.shared?.shown.slot ?? '', location.pathname + location.search)
  })
  const at = <P extends Phase>(phase: P): ShellOf<P> | undefined => {
    const now = shell()
    return now?.phase === phase ? (now as ShellOf<P>) : undefined
  }
  const Instead = () => (
    <Switch
      fallback={
        <div class="screen">
          <h1 class="unseen">{words.frame.app}</h1>
          <Skeleton />
        </div>
      }
    >
      <Match when={at('choose')}>{(now) => <Choose people={now().people} />}</Match>
      <Match when={needsPin()}>
        <LockSet must />
      </Match>
      <Match when={at('new')}>
        <Navigate href="/" />
      </Match>
      <Match when={at('open')}>
        <Navigate href="/today" />
      </Match>
      <Match when={at('waiting')}>{(now) => <Waiting card={now().card} name={now().name} />}</Match>
      <Match when={at('asking')}>{(now) => <Asking of={now().asking} />}</Match>
      <Match when={at('linking')}>
        {(now) => <Linking name={now().name} code={now().code} failed={now().failed} />}
      </Match>
      <Match when={at('regaining')}>{(now) => <Regain of={now()} />}</Match>
      <Match when={at('crew')}>{(now) => <WithCrew shell={now()} />}</Match>
      <Match when={at('locked')}>{(now) => <Locked shell={now()} />}</Match>
      <Match when={at('unreadable')}>{(now) => <Unreadable why={now().why} />}</Match>
      <Match when={at('removed')}>
        {(now) => (
          <Removed
            holderName={now().holderName}
            left={now().left}
            dropped={now().dropped}
            timeOver={now().timeOver}
          />
        )}
      </Match>
    </Switch>
  )
  return (
    <Show when={shows()} fallback={<Instead />}>
      {props.children}
    </Show>
  )
}
