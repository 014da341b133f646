import { createEffect, createUniqueId, Show, type JSX } from 'solid-js'

/**
 * A question on top of the page: the browser's own dialog, which keeps focus inside and gives it back. A tap beside it does
 * not close it, for a hand that shakes would lose what it wrote.
 */
export function Sheet(props: { open: boolean; title: string; onClose: () => void; children: JSX.Element }) {
  const id = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  createEffect(() => {
    if (!dialog) return
    if (props.open && !dialog.open) dialog.showModal()
    if (!props.open && dialog.open) dialog.close()
  })
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class="sheet"
      aria-labelledby={id}
      onClose={() => props.onClose()}
    >
      <Show when={props.open}>
        <div class="stack">
          <h2 id={id} tabindex="-1" autofocus>
            {props.title}
          </h2>
          {props.children}
        </div>
      </Show>
    </dialog>
  )
}
