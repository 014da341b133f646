import { createMemo, For, Show } from 'solid-js'
import type { EmergencyView, TakenItem } from '../../../app/index.ts'
import type { EmergencyField } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { lineText } from './said.ts'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'

/** So many of one field: what others did and she has not seen comes first. */
const most = 3

/** What somebody took out of a field: who, when, what it said; the Holder puts it back with one tap. */
export function TakenLines(props: { view: EmergencyView; field: EmergencyField }) {
  const { words } = useKith()
  const taken = createMemo(() =>
    [...new Set([...props.view.takenNews, ...props.view.taken])]
      .filter((one, at, all) => all.findIndex((other) => other.lineId === one.lineId) === at)
      .filter((one) => one.field === props.field)
      .slice(0, most),
  )
  return (
    <Show when={taken().length > 0}>
      <Fold
        title={words.emergencyCard.takenBefore}
        open={props.view.takenNews.some((one) => one.field === props.field)}
      >
        <For each={taken()}>{(one) => <Taken taken={one} canPutBack={props.view.canWrite === 'mine'} />}</For>
      </Fold>
    </Show>
  )
}

function Taken(props: { taken: TakenItem; canPutBack: boolean }) {
  const { words, dates, tell } = useKith()
  const back = createAct('putLineBack')
  const say = words.emergencyCard
  const told = () => {
    const { by, at, isReplaced } = props.taken
    const when = dates.stamp(at)
    if (by?.isMe) return isReplaced ? say.rewrittenByMe(when) : say.takenByMe(when)
    const who = by?.name ?? words.me.setAside.unknown
    return isReplaced ? say.rewritten(who, when) : say.taken(who, when)
  }
  const putBack = async () => {
    if (await back.run({ lineId: props.taken.lineId })) tell(say.isBack)
  }
  return (
    <div class="stack-s">
      <Para class="quiet small" text={told()} />
      <Show when={props.taken.was} fallback={<Para class="quiet" text={say.takenUnknown} />}>
        {(was) => (
          <p class="pre">
            {[lineText(was(), dates, props.taken.field), was().phone].filter(Boolean).join(', ')}
          </p>
        )}
      </Show>
      <Refusal of={back.refusal()} />
      <Show when={props.canPutBack}>
        <div class="btns">
          <button
            class="btn btn-line btn-s"
            type="button"
            aria-disabled={back.busy()}
            onClick={() => void putBack()}
          >
            {say.putBack}
          </button>
        </div>
      </Show>
    </div>
  )
}
