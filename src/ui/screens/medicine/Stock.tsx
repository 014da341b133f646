import { createSignal, For, Show } from 'solid-js'
import type { MedicineItem } from '../../../app/index.ts'
import { stockKinds, type StockKind } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { TextField } from '../../parts/fields.tsx'
import { hundredthsOf, inUnits } from './units.ts'

/** What the pack should hold by what was written down. It is counted, and never what is to be taken. */
export function Stock(props: { item: MedicineItem }) {
  const { words, dates, tell } = useKith()
  const act = createAct('countStock')
  const [kind, setKind] = createSignal<StockKind>('count')
  const [amount, setAmount] = createSignal('')
  const [text, setText] = createSignal('')
  const say = words.medicine.stock
  const stock = () => props.item.stock
  const save = async () => {
    const hundredths = hundredthsOf(amount())
    if (hundredths === undefined) return act.refuse({ kind: 'not-an-answer' })
    const { medicineId } = props.item
    if (!(await act.run({ medicineId, kind: kind(), amount: hundredths, words: text() }))) return
    setAmount('')
    setText('')
    tell(say.saved)
  }
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Show when={stock()} fallback={<Para class="quiet" text={say.none} />}>
        {(now) => (
          <div class="stack-s">
            <Para text={say.left(inUnits(now().left))} />
            <Show when={now().days !== null}>
              <Para text={say.days(now().days ?? 0)} />
            </Show>
            <Show when={now().isLow}>
              <Para strong class="clay" text={say.low} />
            </Show>
          </div>
        )}
      </Show>
      <Fold title={say.more}>
        <div class="stack">
          <ChooseOne
            legend={say.more}
            name="stock"
            of={stockKinds}
            value={(one) => one}
            chosen={(one) => one === kind()}
            title={(one) => say.kinds[one]}
            onChoose={setKind}
          />
          <TextField label={say.amount} value={amount()} onInput={setAmount} maxLength={10} />
          <TextField label={say.words} value={text()} onInput={setText} />
          <Refusal of={act.refusal()} />
          <button class="btn" type="button" aria-disabled={act.busy()} onClick={() => void save()}>
            {say.save}
          </button>
          <For each={stock()?.words}>
            {(one) => (
              <Para
                class="quiet small"
                text={[
                  `${say.kinds[one.kind]}: ${inUnits(one.amount)}. ${one.by?.name ?? ''}, ${dates.stamp(one.at)}`,
                  one.words,
                ]
                  .filter(Boolean)
                  .join('. ')}
              />
            )}
          </For>
        </div>
      </Fold>
    </section>
  )
}
