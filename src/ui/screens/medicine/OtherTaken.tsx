import { createSignal, Show } from 'solid-js'
import type { MedicineItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { TextField } from '../../parts/fields.tsx'
import { A } from '../../router.tsx'
import { standing } from './said.ts'

/** What is on no chart, in two taps and its name. What is here already is written where its last dose stands. */
export function OtherTaken(props: { items: readonly MedicineItem[]; visitId: string | undefined }) {
  const { words, bridge, offerUndo, tell } = useKith()
  const act = createAct('writeOther')
  const [name, setName] = createSignal('')
  const [amount, setAmount] = createSignal('')
  const say = words.medicine.otherTaken
  const nameOf = (item: MedicineItem) => standing(item)[0]?.words.name
  const there = () => {
    const typed = name().trim().toLocaleLowerCase()
    return props.items.find((item) => typed !== '' && nameOf(item)?.toLocaleLowerCase() === typed)
  }
  const save = async () => {
    const typed = name().trim()
    const written = await act.run({ name: typed, amount: amount(), visitId: props.visitId ?? null })
    if (!written) return
    setName('')
    setAmount('')
    const { doseId } = written.gives
    const away = { doseId, outcome: 'mistake', at: null, reason: '', words: '' } as const
    offerUndo(`${typed}: ${words.medicine.outcomes.taken}`, () => {
      void bridge.run('rightDose', away).then(() => tell(words.medicine.give.undone))
    })
  }
  return (
    <Fold title={say.open}>
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Para text={say.what} />
        <TextField label={say.name} hint={say.nameHint} value={name()} onInput={setName} />
        <Show
          when={there()}
          fallback={
            <>
              <TextField label={say.amount} value={amount()} onInput={setAmount} />
              <Refusal of={act.refusal()} />
              <button class="btn btn-big" type="submit" aria-disabled={act.busy()}>
                <Icon name="check" />
                {say.save}
              </button>
            </>
          }
        >
          {(item) => (
            <A
              class="btn btn-big"
              href={`/medicine/${item().medicineId}${props.visitId ? `?visit=${props.visitId}` : ''}`}
            >
              {say.there(nameOf(item()) ?? '')}
            </A>
          )}
        </Show>
      </form>
    </Fold>
  )
}
