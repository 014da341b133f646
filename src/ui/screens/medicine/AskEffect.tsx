import { For } from 'solid-js'
import type { DoseItem } from '../../../app/index.ts'
import { doseHelps, type DoseHelp } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Refusal } from '../../parts/Refusal.tsx'

/** Asked of who gave it, some time after: one tap. */
export function AskEffect(props: { name: string; dose: DoseItem }) {
  const { words, tell } = useKith()
  const act = createAct('sayEffect')
  const say = words.medicine.effect
  const answer = async (says: DoseHelp) => {
    if (await act.run({ doseId: props.dose.doseId, says, words: '' })) tell(say.done)
  }
  return (
    <fieldset class="card stack-s">
      <legend class="legend">{say.heading(props.name)}</legend>
      <div class="btns-two">
        <For each={doseHelps}>
          {(says) => (
            <button class="btn btn-quiet dose-btn" type="button" onClick={() => void answer(says)}>
              {say.says[says]}
            </button>
          )}
        </For>
      </div>
      <Refusal of={act.refusal()} />
    </fieldset>
  )
}
