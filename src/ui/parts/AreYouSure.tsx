import type { JSX } from 'solid-js'
import { Sheet } from './Sheet.tsx'

type SureProps = {
  open: boolean
  title: string
  yes: string
  no: string
  busy?: boolean
  onYes: () => unknown
  onNo: () => void
  /** What it does, before it is done. */
  children: JSX.Element
}

/** Asked before what does not come back by itself: both answers are as large, and closing it is a no. */
export function AreYouSure(props: SureProps) {
  return (
    <Sheet open={props.open} title={props.title} onClose={() => props.onNo()}>
      {props.children}
      <div class="btns-two">
        <button
          class="btn btn-clay"
          type="button"
          aria-disabled={props.busy}
          onClick={() => void props.onYes()}
        >
          {props.yes}
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => props.onNo()}>
          {props.no}
        </button>
      </div>
    </Sheet>
  )
}
