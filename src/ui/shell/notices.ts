import { createSignal, onCleanup, type Accessor } from 'solid-js'

export type Notice = { readonly said: string; readonly undo: (() => void) | undefined }

const undoMs = 10_000
const tellMs = 7_000

/** What was just done, said once; with a way back where there is one. */
export function createNotices(): {
  readonly notice: Accessor<Notice | undefined>
  readonly offerUndo: (said: string, undo: () => void) => void
  readonly tell: (said: string) => void
  readonly dismiss: () => void
} {
  const [notice, setNotice] = createSignal<Notice>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (next: Notice, ms: number) => {
    clearTimeout(timer)
    setNotice(next)
    timer = setTimeout(() => setNotice(undefined), ms)
  }
  const dismiss = () => {
    clearTimeout(timer)
    setNotice(undefined)
  }
  onCleanup(() => clearTimeout(timer))
  return {
    notice,
    offerUndo: (said, undo) => show({ said, undo }, undoMs),
    tell: (said) => show({ said, undo: undefined }, tellMs),
    dismiss,
  }
}
