import { For, Show } from 'solid-js'
import type { DoseItem, DoubleItem } from '../../../app/index.ts'
import { isTaken } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { DoseWorry } from './DoseWorry.tsx'
import { useWhenWords } from './said.ts'

/** Two people wrote down one dose. Each is asked about their own word, and who keeps the chart about all. */
export function Double(props: { double: DoubleItem }) {
  const { words, tell } = useKith()
  const act = createAct('settleDouble')
  const when = useWhenWords()
  const say = words.medicine.double
  const answer = async (dose: DoseItem, isSo: boolean) => {
    const { doubleId } = props.double
    const { doseId } = dose
    const happened = isSo ? [doseId] : []
    if (await act.run({ doubleId, doses: [doseId], happened, words: '' })) tell(say.thanks)
  }
  const isTwice = () =>
    props.double.doses.filter((dose) => isTaken(dose.outcome) && dose.happened !== false).length > 1
  return (
    <section class="card stack double" data-settled={props.double.isSettled ? 'yes' : 'no'}>
      <h2>
        <Icon name="alert" />
        {say.heading}
      </h2>
      <Para text={props.double.isSettled ? say.settled : say.what} />
      <Show when={isTwice()}>
        <Para strong text={say.if} />
        <a class="btn btn-clay" href="tel:111" rel="external">
          <Icon name="phone" />
          {words.medicine.stop.call111}
        </a>
      </Show>
      <For each={props.double.doses}>
        {(dose) => (
          <div class="stack-s double-one">
            <Para
              strong
              text={say.line(dose.by?.name ?? '', words.medicine.outcomes[dose.outcome], when(dose))}
            />
            <Show when={dose.happened !== null}>
              <Para text={dose.happened ? say.wasSo : say.wasNot} />
            </Show>
            <Show when={dose.canRight && (dose.happened === null || !props.double.isSettled)}>
              <Para text={dose.by?.isMe ? say.yours : say.theirs(dose.by?.name ?? '')} />
              <div class="btns-two">
                <button class="btn btn-quiet dose-btn" type="button" onClick={() => void answer(dose, true)}>
                  {say.yes}
                </button>
                <button class="btn btn-quiet dose-btn" type="button" onClick={() => void answer(dose, false)}>
                  {say.no}
                </button>
              </div>
            </Show>
          </div>
        )}
      </For>
      <Show when={props.double.more > 0}>
        <Para class="quiet" text={say.more(props.double.more)} />
      </Show>
      <Refusal of={act.refusal()} />
      <Show when={props.double.doses[0]}>
        {(dose) => <DoseWorry dose={dose()} name={props.double.name} />}
      </Show>
    </section>
  )
}
