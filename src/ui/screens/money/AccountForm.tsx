import { createSignal, For, Show } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { parsePounds } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

const ways = ['in', 'out'] as const

/** What came into the account or went out of it; first of all what is in it. */
export function AccountForm(props: { view: MoneyView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.account
  const move = createAct('moveInAccount')
  const back = createAct('takeBackInAccount')
  const [kind, setKind] = createSignal<(typeof ways)[number]>('in')
  const [typed, setTyped] = createSignal('')
  const [what, setWhat] = createSignal('')
  const [date, setDate] = createSignal(dates.plainDate(clock.now()))
  const isBegun = () => props.view.account !== null
  const pence = () => parsePounds(typed())
  const isWhole = () => pence() !== undefined && (!isBegun() || pence() !== 0)
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const sum = pence()
    if (sum === undefined || !isWhole()) return
    const takes = { kind: isBegun() ? kind() : 'begun', date: date(), what: what(), pence: sum } as const
    if (!(await move.run(takes))) return
    setTyped('')
    setWhat('')
    tell(say.done)
  }
  return (
    <Fold title={isBegun() ? say.move : say.begin}>
      <form class="card stack" onSubmit={(event) => void put(event)}>
        <Show when={isBegun()} fallback={<Para text={say.beginWhat} />}>
          <ChooseOne
            legend={say.move}
            name="account-kind"
            of={ways}
            value={(one) => one}
            chosen={(one) => kind() === one}
            title={(one) => say.kinds[one]}
            onChoose={(one) => setKind(one)}
          />
          <TextField label={say.what} value={what()} maxLength={200} onInput={setWhat} />
        </Show>
        <TextField
          label={isBegun() ? words.money.form.amount : say.beginAmount}
          value={typed()}
          maxLength={9}
          onInput={setTyped}
        />
        <DateField label={words.money.form.day} value={date()} onInput={setDate} />
        <Refusal of={move.refusal() ?? back.refusal()} />
        <Para role="status" class="quiet" text={isWhole() ? '' : words.money.form.missing.amount} />
        <button class="btn" type="submit" aria-disabled={!isWhole() || move.busy()}>
          {say.save}
        </button>
        <For each={props.view.account?.moves.filter((one) => one.mayTakeBack) ?? []}>
          {(one) => (
            <div class="row">
              <span class="grow">
                {dates.shortDate(one.date)}: {say.kinds[one.kind]}, <b>{words.money.amount(one.pence)}</b>
              </span>
              <button
                class="btn btn-quiet btn-s"
                type="button"
                aria-label={`${words.money.takeBack}: ${dates.shortDate(one.date)}, ${words.money.amount(one.pence)}`}
                onClick={() => void back.run({ entryId: one.entryId })}
              >
                {words.money.takeBack}
              </button>
            </div>
          )}
        </For>
      </form>
    </Fold>
  )
}
