import { createSignal } from 'solid-js'
import { useKith } from '../kith.ts'
import { useBeforeLeave } from '../router.tsx'
import { Sheet } from './Sheet.tsx'
import { Para } from './Para.tsx'

/** Under words that are shown once: a way on, and a question before any other way out. Help is never asked about. */
export function OnPaper(props: { print: string; written: string; onWritten: () => void }) {
  const { words } = useKith()
  const [leave, setLeave] = createSignal<() => void>()
  let isWritten = false
  const say = words.devices.onPaper
  useBeforeLeave((event) => {
    if (isWritten || event.to === '/emergency') return
    event.preventDefault()
    setLeave(() => () => event.retry(true))
  })
  const written = () => {
    isWritten = true
    props.onWritten()
  }
  return (
    <>
      <div class="btns-two">
        <button class="btn" type="button" onClick={() => window.print()}>
          {props.print}
        </button>
        <button class="btn btn-line" type="button" onClick={written}>
          {props.written}
        </button>
      </div>
      <Sheet open={leave() !== undefined} title={say.heading} onClose={() => setLeave(undefined)}>
        <Para text={say.what} />
        <div class="btns-two">
          <button class="btn btn-line" type="button" onClick={() => leave()?.()}>
            {say.yes}
          </button>
          <button class="btn btn-line" type="button" onClick={() => setLeave(undefined)}>
            {say.no}
          </button>
        </div>
      </Sheet>
    </>
  )
}
