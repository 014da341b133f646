import { useLocation } from '../router.tsx'
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import { useWords } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Notice } from './notices.ts'

/**
 * Room for what is said stands above the page, as much as its words need, so that it never lies over "Back" or the heading. On
 * a new page it is simply there. Where somebody is in the middle of one, the page stays under their finger and the room is
 * scrolled away above it, unless the heading would be under the words; and it goes with the page, not with the notice, for
 * nothing may jump when seven seconds are over.
 */
function createRoom(props: ToastProps, box: () => HTMLElement | undefined): () => boolean {
  const location = useLocation()
  const isByHand = createTouched(() => props.notice)
  const [room, setRoom] = createSignal(false)
  createEffect(
    on(
      () => props.notice,
      (now) => {
        const words = box()?.getBoundingClientRect()
        if (!now || !words) return
        const main = document.getElementById('main')
        const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0
        const page = main?.firstElementChild
        const heading = main?.querySelector('h1')?.getBoundingClientRect()
        const isOver = heading !== undefined && heading.top < words.bottom && heading.bottom > words.top
        const before = topOf(page)
        document.documentElement.style.setProperty('--said', `${Math.ceil(words.height)}px`)
        setRoom(true)
        if (now.undo || !isOver) queueMicrotask(() => window.scrollBy(0, topOf(page) - before))
      },
    ),
  )
  createEffect(
    on(
      () => location.pathname + location.search,
      () => {
        if (isByHand() && !props.notice?.undo) props.onDismiss()
        setRoom(props.notice !== undefined)
      },
      { defer: true },
    ),
  )
  return room
}

/**
 * Whether anybody has touched anything since it was said. The page that follows by itself is what was said about; on one that
 * somebody goes to it has no business, but for a way back, which stays its ten seconds.
 */
function createTouched(notice: () => Notice | undefined): () => boolean {
  let touched = false
  const touch = () => {
    touched = true
  }
  createEffect(on(notice, () => (touched = false)))
  for (const gesture of ['pointerdown', 'keydown', 'click', 'popstate']) {
    window.addEventListener(gesture, touch, { capture: true })
    onCleanup(() => window.removeEventListener(gesture, touch, { capture: true }))
  }
  return () => touched
}

type ToastProps = { readonly notice: Notice | undefined; readonly onDismiss: () => void }

export function Toast(props: ToastProps) {
  const words = useWords()
  const [box, setBox] = createSignal<HTMLElement>()
  const room = createRoom(props, box)
  return (
    <div class="toast" role="status" data-room={room() ? 'yes' : 'no'}>
      <Show when={props.notice} keyed>
        {(notice) => (
          <div class="toast-box" ref={setBox}>
            <span>{notice.said}</span>
            <Show
              when={notice.undo}
              fallback={
                <button type="button" aria-label={words.frame.close} onClick={() => props.onDismiss()}>
                  <Icon name="cross" />
                </button>
              }
            >
              {(undo) => (
                <button
                  type="button"
                  onClick={() => {
                    undo()()
                    props.onDismiss()
                  }}
                >
                  {words.frame.undo}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  )
}
