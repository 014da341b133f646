import { For } from 'solid-js'
import type { CardItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Which of two that were written at the same time is right: one button for each, and one for both, of one size. */
export function Settle(props: { card: CardItem }) {
  const { words, tell } = useKith()
  const settle = createAct('settleCard')
  const say = words.profile.two
  const keep = async (versionIds: readonly string[]) => {
    const settled = await settle.run({ cardId: props.card.cardId, versionIds })
    if (settled) tell(say.saved)
  }
  const said = () => props.card.sayings.filter((saying) => !saying.gone)
  return (
    <div class="stack-s settle">
      <Para strong text={say.settle} />
      <div class="btns btns-two">
        <For each={props.card.sayings}>
          {(saying) => (
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={settle.busy()}
              onClick={() => void keep([saying.versionId])}
            >
              {saying.by ? say.thisOf(words.say.calledName(saying.by.name)) : say.this}
            </button>
          )}
        </For>
      </div>
      {said().length > 1 && (
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={settle.busy()}
          onClick={() => void keep(said().map((saying) => saying.versionId))}
        >
          {say.both}
        </button>
      )}
      <Refusal of={settle.refusal()} />
    </div>
  )
}
