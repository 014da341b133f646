import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { DoseItem } from '../../../app/index.ts'
import { useWhenWords } from './said.ts'

/** Somebody wrote that I saw a dose: only I can say so. */
export function AskWitness(props: { name: string; dose: DoseItem }) {
  const { words, tell } = useKith()
  const act = createAct('sayWitness')
  const when = useWhenWords()
  const say = words.medicine.witness
  const answer = async (was: boolean) => {
    if (await act.run({ doseId: props.dose.doseId, was })) tell(say.thanks)
  }
  return (
    <section class="card card-sun stack">
      <h2>{say.ask}</h2>
      <Para picture="medicine" text={say.asks(props.dose.by?.name ?? '', props.name, when(props.dose))} />
      <Refusal of={act.refusal()} />
      <div class="btns-two">
        <button
          class="btn dose-btn"
          type="button"
          aria-disabled={act.busy()}
          onClick={() => void answer(true)}
        >
          <Icon name="check" />
          {say.answerYes}
        </button>
        <button
          class="btn btn-line dose-btn"
          type="button"
          aria-disabled={act.busy()}
          onClick={() => void answer(false)}
        >
          <Icon name="cross" />
          {say.answerNo}
        </button>
      </div>
    </section>
  )
}
