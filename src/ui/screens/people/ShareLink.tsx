import { createSignal, createUniqueId, Show } from 'solid-js'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Qr } from '../../parts/Qr.tsx'
import { Para } from '../../parts/Para.tsx'

/** An invitation as a picture to point at, and as a link to send. */
export function ShareLink(props: { link: string; name: string }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const id = createUniqueId()
  const [failed, setFailed] = createSignal(false)
  const say = () => words.people.inviteForm.ready
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.link)
      setFailed(false)
      tell(say().copied)
    } catch {
      setFailed(true)
    }
  }
  const share = async () => {
    try {
      await navigator.share({ text: say().shareText(open()?.team.holder.name ?? ''), url: props.link })
    } catch {
      // Closing the phone's own sheet without sending is an answer, not a fault.
    }
  }
  return (
    <div class="stack-l arrive-in">
      <section class="stack">
        <h2>{say().show}</h2>
        <Para class="quiet" text={say().showWhat(props.name)} />
        <Qr text={props.link} label={say().qr(props.name)} />
      </section>
      <section class="stack">
        <h2>{say().send}</h2>
        <p id={id} class="unseen">
          {say().linkLabel}
        </p>
        <p class="link-text" aria-describedby={id}>
          {props.link}
        </p>
        <div class="btns">
          <Show when={'share' in navigator}>
            <button class="btn" type="button" onClick={() => void share()}>
              <Icon name="share" />
              {say().share}
            </button>
          </Show>
          <button class="btn btn-line" type="button" onClick={() => void copy()}>
            <Icon name="copy" />
            {say().copy}
          </button>
        </div>
        <Para role="status" text={failed() ? say().copyFailed : ''} />
      </section>
    </div>
  )
}
