import { useLocation } from '../router.tsx'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useWords } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Notice } from './notices.ts'

/**
 * Room for what is said stands above the page, so that it never lies over "Back" or the heading. On a new page it is simply
 * there. Where somebody is in the middle of one, the page stays under their finger and the room is scrolled away above it;
 * and it goes with the page, not with the notice, for nothing may jump when seven seconds are over.
 */
function createRoom(notice: () => Notice | undefined): () => boolean {
  const location = useLocation()
  const [room, setRoom] = createSignal(false)
  createEffect(
    on(notice, (now) => {
      if (!now || room()) return
      const page = document.getElementById('main')?.firstElementChild
      const before = page?.getBoundingClientRect().top ?? 0
      setRoom(true)
      queueMicrotask(() => window.scrollBy(0, (page?.getBoundingClientRect().top ?? 0) - before))
    }),
  )
  createEffect(
    on(
      () => location.pathname + location.search,
      () => setRoom(notice() !== undefined),
      { defer: true },
    ),
  )
  return room
}

export function Toast(props: { notice: Notice | undefined; onDismiss: () => void }) {
  const words = useWords()
  const room = createRoom(() => props.notice)
  return (
    <div class="toast" role="status" data-room={room() ? 'yes' : 'no'}>
      <Show when={props.notice} keyed>
        {(notice) => (
          <div class="toast-box">
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
