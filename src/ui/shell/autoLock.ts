import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, on, onCleanup } from 'solid-js'
import { useKith, useOpen } from '../kith.ts'

const minute = 60_000
const lookEvery = 2_000
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const

/**
 * Locks when nobody has touched Kith for as long as they chose, seen or not. Never while a visit is being written down
 * and looked at: hands that are in gloves or in water do not touch the phone, and must not have to open it again.
 */
export function createAutoLock(): void {
  const { bridge, clock } = useKith()
  const open = useOpen()
  const location = useLocation()
  let touchedAt = clock.now()

  const chosen = () => {
    const lock = open()?.lock
    return lock?.kind ? lock.after : null
  }
  const isSeen = (): boolean => document.visibilityState === 'visible'
  const isWriting = (): boolean => isSeen() && /^\/write\/./.test(location.pathname)

  function look(): void {
    const after = chosen()
    if (after === null || isWriting()) return
    if (clock.now() - touchedAt >= Math.max(1, after) * minute) lock()
  }

  function lock(): void {
    // What stands in a field is written down when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void bridge.run('lock', null)
  }

  // Looked at first, so that a touch after the time is up opens nothing: timers sleep while a phone does.
  function touched(): void {
    look()
    touchedAt = clock.now()
  }

  function turned(): void {
    const hasLock = Boolean(open()?.lock.kind)
    // What the list of open apps shows is drawn from what is seen at this moment.
    document.documentElement.dataset.covered = hasLock && !isSeen() ? 'yes' : 'no'
    if (!isSeen() && chosen() === 0) lock()
    else look()
  }

  // From the moment of opening on, and not from the last touch before it.
  createEffect(
    on(
      createMemo(() => open() !== undefined),
      () => (touchedAt = clock.now()),
    ),
  )
  const timer = setInterval(look, lookEvery)
  const options = { capture: true, passive: true }
  for (const touch of touches) window.addEventListener(touch, touched, options)
  document.addEventListener('visibilitychange', turned)
  window.addEventListener('pageshow', look)
  onCleanup(() => {
    clearInterval(timer)
    for (const touch of touches) window.removeEventListener(touch, touched, options)
    document.removeEventListener('visibilitychange', turned)
    window.removeEventListener('pageshow', look)
  })
}
