import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Asked once, when somebody has begun; "Not now" is an answer for good. */
export function OfferPin() {
  const { words, tell } = useKith()
  const open = useOpen()
  const skip = createAct('skipPin')
  const say = words.lock.offer
  const notNow = async (): Promise<void> => {
    if (await skip.run(null)) tell(say.later)
  }
  return (
    <Show when={open()?.lock.offer}>
      <section class="card stack">
        <h2>{say.heading}</h2>
        <Para text={say.what} />
        <Refusal of={skip.refusal()} />
        <div class="btns-two">
          <A class="btn btn-line btn-s" href="/me/lock/set">
            {say.yes}
          </A>
          <button class="btn btn-quiet btn-s" type="button" onClick={() => void notNow()}>
            {say.no}
          </button>
        </div>
      </section>
    </Show>
  )
}
