import { createSignal, Show } from 'solid-js'
import type { TinView } from '../../app/index.ts'
import { parsePounds } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { DateField } from '../parts/DateField.tsx'
import { TextField } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { CountTin, TinCounts } from './money/TinCounts.tsx'
import { signed, TinLines } from './money/TinLines.tsx'

/** A tin of the person's cash: what should be in it, what two people counted, and what went in and out. */
export function MoneyTin() {
  const { words } = useKith()
  const view = createView('tin', () => null)
  const say = words.tin
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/money', to: words.money.title }}>
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().audience} fallback={<Para text={say.outside(now().holder.name)} />}>
              {(audience) => (
                <>
                  <Show when={now().isBegun} fallback={<Begin />}>
                    <Sum view={now()} />
                    <TinCounts view={now()} />
                    <CountTin view={now()} />
                    <Fold title={say.move}>
                      <Move view={now()} />
                    </Fold>
                    <Bought />
                  </Show>
                  <TinLines view={now()} />
                  <Seen audience={audience()} />
                </>
              )}
            </Show>
            <Show when={!now().audience}>
              <Bought />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Bought() {
  const { words } = useKith()
  return (
    <A class="btn btn-line" href="/money/spent?paid=tin">
      <Icon name="plus" />
      {words.tin.bought}
    </A>
  )
}

function Sum(props: { view: TinView }) {
  const { words } = useKith()
  const say = words.tin
  const begun = () => props.view.items.filter(({ kind }) => kind === 'begun').length
  return (
    <section class="card stack">
      <p class="money-total">
        {say.written}: {signed(words.money.amount, props.view.balance)}
      </p>
      <Show when={props.view.balance < 0}>
        <Para class="quiet" text={say.below} />
      </Show>
      <Show when={props.view.waiting > 0}>
        <Para class="quiet" text={say.waiting(words.money.amount(props.view.waiting))} />
      </Show>
      <Show when={begun() > 1}>
        <div class="notice notice-sun">
          <Icon name="question" />
          <Para class="grow" text={say.twice} />
        </div>
      </Show>
    </section>
  )
}

function Begin() {
  const { words, dates, clock, tell } = useKith()
  const say = words.tin
  const move = createAct('moveInTin')
  const [typed, setTyped] = createSignal('')
  const pence = () => parsePounds(typed())
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const sum = pence()
    const date = dates.plainDate(clock.now())
    if (sum !== undefined && (await move.run({ kind: 'begun', date, what: '', pence: sum }))) tell(say.begun)
  }
  return (
    <form class="card stack" onSubmit={(event) => void put(event)}>
      <h2>{say.begin}</h2>
      <Para text={say.beginWhat} />
      <TextField label={say.beginAmount} value={typed()} maxLength={9} onInput={setTyped} />
      <Refusal of={move.refusal()} />
      <Para role="status" class="quiet" text={pence() === undefined ? say.missing : ''} />
      <button class="btn btn-big" type="submit" aria-disabled={pence() === undefined || move.busy()}>
        {say.beginSave}
      </button>
    </form>
  )
}

const ways = ['in', 'out'] as const

function Move(props: { view: TinView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.tin
  const move = createAct('moveInTin')
  const [kind, setKind] = createSignal<(typeof ways)[number]>('in')
  const [typed, setTyped] = createSignal('')
  const [what, setWhat] = createSignal('')
  const [date, setDate] = createSignal(dates.plainDate(clock.now()))
  const pence = () => parsePounds(typed()) ?? 0
  const amount = (sum: number) => signed(words.money.amount, sum)
  const step = () => {
    const { balance } = props.view
    return say.step(amount(balance), amount(kind() === 'in' ? balance + pence() : balance - pence()))
  }
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (pence() === 0) return
    if (!(await move.run({ kind: kind(), date: date(), what: what(), pence: pence() }))) return
    setTyped('')
    setWhat('')
    tell(say.saved)
  }
  return (
    <form class="card stack" onSubmit={(event) => void put(event)}>
      <ChooseOne
        legend={say.which}
        name="tin-kind"
        of={ways}
        value={(one) => one}
        chosen={(one) => kind() === one}
        title={(one) => say.kinds[one]}
        onChoose={(one) => setKind(one)}
      />
      <TextField label={say.amount} value={typed()} maxLength={9} onInput={setTyped} />
      <TextField label={say.what} value={what()} maxLength={200} onInput={setWhat} />
      <DateField label={say.day} value={date()} onInput={setDate} />
      <Refusal of={move.refusal()} />
      <Para role="status" class="quiet" text={pence() > 0 ? step() : say.missing} />
      <button class="btn" type="submit" aria-disabled={pence() === 0 || move.busy()}>
        {say.save}
      </button>
    </form>
  )
}
