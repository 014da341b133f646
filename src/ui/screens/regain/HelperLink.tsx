import { createSignal, For, Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Qr } from '../../parts/Qr.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** For one helper: the picture where they stand beside it, the link where they do not. */
export function HelperLink(props: { link: string }) {
  const { words, tell } = useKith()
  const fresh = createAct('newHelpLink')
  const [failed, setFailed] = createSignal(false)
  const say = words.helpers.coming
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.link)
      tell(say.copied)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <section class="card stack">
        <h2>{say.stepsHeading}</h2>
        <ol class="steps-next">
          <For each={say.steps}>
            {(line) => (
              <li>
                <Para text={line} />
              </li>
            )}
          </For>
        </ol>
      </section>
      <Qr text={props.link} label={say.qr} />
      <section class="stack">
        <h2>{say.orSend}</h2>
        <p class="link-text">{props.link}</p>
        <div class="btns">
          <button class="btn btn-line" type="button" onClick={() => void copy()}>
            <Icon name="copy" />
            {say.copy}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => void fresh.run(null)}>
            {say.newLink}
          </button>
        </div>
        <Para class="quiet small" text={say.once} />
        <Show when={failed()}>
          <Para role="status" text={say.copyFailed} />
        </Show>
        <Refusal of={fresh.refusal()} />
      </section>
    </>
  )
}
