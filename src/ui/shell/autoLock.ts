import { useLocation } from '../router.tsx'
import { createEffect, createMemo, on, onCleanup } from 'solid-js'
import { useKith, useLock } from '../kith.ts'

const minute = 60_000
const lookEvery = 2_000
const tellEvery = 2_000
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const

/**
 * Locks when nobody has touched Kith for as long as they chose, seen or not. Never while a visit is being written down
 * and looked at: hands that are in gloves or in water do not touch the phone, and must not have to open it again. But
 * where others use the device too it always does, for they would see what is left open.
 */
export function createAutoLock(): void {
  const { bridge, clock, shell } = useKith()
  const now = useLock()
  const location = useLocation()
  // All windows lock together, so a touch in one of them counts for all.
  const others = new BroadcastChannel('kith-touched')
  let touchedAt = clock.now()
  let toldAt = 0

  /** In front of the lock of one person, on a device of several: after a while it asks anew who is there. */
  const isAtDoor = (): boolean => {
    const view = shell()
    return view?.phase === 'locked' && view.shown !== null
  }
  const chosen = () => {
    const lock = now()
    // A new device that shows a number to compare is looked at and not touched.
    if (!lock || (lock.kind === null && shell()?.phase === 'linking')) return null
    return lock.kind !== null || lock.shared ? lock.after : null
  }
  const isSeen = (): boolean => document.visibilityState === 'visible'
  const isWriting = (): boolean => !now()?.shared && isSeen() && /^\/write\/./.test(location.pathname)
  /** It was handed over to be read for half an hour. */
  const isRead = (): boolean => {
    const view = shell()
    return view?.phase === 'crew' && !view.over
  }

  function look(): void {
    const after = isAtDoor() ? 1 : chosen()
    if (after === null || isWriting() || isRead()) return
    if (clock.now() - touchedAt >= Math.max(1, after) * minute) lock()
  }

  function lock(): void {
    if (isAtDoor()) return void bridge.run('choosePerson', { slot: null })
    // What stands in a field is written down when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void bridge.run('lock', null)
  }

  // Looked at first, so that a touch after the time is up opens nothing: timers sleep while a phone does.
  function touched(): void {
    look()
    touchedAt = clock.now()
    if (touchedAt - toldAt < tellEvery) return
    toldAt = touchedAt
    others.postMessage(null)
  }

  function turned(): void {
    const lockNow = now()
    const hasLock = Boolean(lockNow && (lockNow.kind !== null || lockNow.shared))
    // What the list of open apps shows is drawn from what is seen at this moment.
    document.documentElement.dataset.covered = hasLock && !isSeen() ? 'yes' : 'no'
    if (!isSeen() && chosen() === 0) lock()
    else look()
  }

  // From the moment of opening on, and not from the last touch before it.
  createEffect(
    on(
      createMemo(() => shell()?.phase),
      () => (touchedAt = clock.now()),
    ),
  )
  others.addEventListener('message', () => (touchedAt = clock.now()))
  const timer = setInterval(look, lookEvery)
  const options = { capture: true, passive: true }
  for (const touch of touches) window.addEventListener(touch, touched, options)
  document.addEventListener('visibilitychange', turned)
  window.addEventListener('pageshow', look)
  onCleanup(() => {
    others.close()
    clearInterval(timer)
    for (const touch of touches) window.removeEventListener(touch, touched, options)
    document.removeEventListener('visibilitychange', turned)
    window.removeEventListener('pageshow', look)
  })
}
