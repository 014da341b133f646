import { Show } from 'solid-js'
import { useWords } from '../kith.ts'
import type { Notice } from './notices.ts'

export function Toast(props: { notice: Notice | undefined; onDismiss: () => void }) {
  const words = useWords()
  return (
    <div class="toast" role="status">
      <Show when={props.notice} keyed>
        {(notice) => (
          <div class="toast-box">
            <span>{notice.said}</span>
            <Show
              when={notice.undo}
              fallback={
                <button type="button" onClick={() => props.onDismiss()}>
                  {words.frame.close}
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
