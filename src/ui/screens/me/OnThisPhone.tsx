import { createSignal, Show } from 'solid-js'
import type { MeView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** What is kept here, and whether the browser has promised to keep it. */
export function OnThisPhone(props: { view: MeView }) {
  const { words } = useKith()
  const open = useOpen()
  const keep = createAct('keepStorage')
  const [answer, setAnswer] = createSignal('')
  const say = words.me.here
  const things = () => props.view.onThisPhone.documents + props.view.onThisPhone.facts
  const unsent = () => props.view.onThisPhone.unsent
  const storage = () => props.view.storage
  const kept = () => {
    if (storage().persisted === null) return words.me.storage.unknown
    return storage().persisted ? words.me.storage.kept : words.me.storage.notKept
  }
  const ask = async () => {
    const given = await keep.run(null)
    if (given) setAnswer(given.gives.persisted ? words.me.storage.asked.yes : words.me.storage.asked.no)
  }
  return (
    <section class="card stack">
      <h2>{say.heading}</h2>
      <Para
        text={`${say.lines(things(), open()?.team.iAmHolder ?? false)} ${things() + unsent() > 0 ? say.unsent(unsent()) : ''}`}
      />
      <div class="notice" classList={{ 'notice-sun': storage().persisted !== true }}>
        <Icon name={storage().persisted ? 'check' : 'alert'} />
        <div class="grow">
          <Para text={kept()} />
          <Show when={storage().persisted !== true}>
            <Para text={words.me.storage.notKeptTodo} />
          </Show>
        </div>
      </div>
      <Show when={storage().usedBytes}>
        {(used) => (
          <Para
            class="quiet small"
            text={
              storage().quotaBytes === null
                ? words.me.storage.uses(say.size(used()))
                : words.me.storage.full(say.size(used()), say.size(storage().quotaBytes ?? 0))
            }
          />
        )}
      </Show>
      <Para role="status" text={answer()} />
      <Refusal of={keep.refusal()} />
      <Show when={storage().persisted === false}>
        <button class="btn btn-line" type="button" aria-disabled={keep.busy()} onClick={() => void ask()}>
          {words.me.storage.ask}
        </button>
      </Show>
    </section>
  )
}
