import { createSignal, For, Show } from 'solid-js'
import type { TinCountItem, TinView } from '../../../app/index.ts'
import { parsePounds } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'

/** What was counted last, by each who had not read the other's; and what was counted before. */
export function TinCounts(props: { view: TinView }) {
  const { words } = useKith()
  const say = words.tin
  const last = () => props.view.counts.filter(({ isLast }) => isLast)
  const before = () => props.view.counts.filter(({ isLast }) => !isLast)
  return (
    <>
      <Show when={last().length > 1}>
        <div class="notice notice-sun">
          <Icon name="question" />
          <Para class="grow" text={say.two} />
        </div>
      </Show>
      <For each={last()}>{(count) => <Count count={count} />}</For>
      <Show when={before().length > 0}>
        <Fold title={say.earlier}>
          <div class="stack">
            <For each={before()}>{(count) => <Count count={count} />}</For>
          </div>
        </Fold>
      </Show>
    </>
  )
}

function useDifference() {
  const { words } = useKith()
  const say = words.tin
  return (pence: number, written: number): string => {
    if (pence === written) return say.same
    const amount = words.money.amount(Math.abs(pence - written))
    return pence < written ? say.less(amount) : say.more(amount)
  }
}

function Count(props: { count: TinCountItem }) {
  const { words, dates, tell } = useKith()
  const say = words.tin
  const difference = useDifference()
  const sign = createAct('signCount')
  const put = async () => {
    if (await sign.run({ countId: props.count.countId })) tell(say.signedDone)
  }
  const { by } = props.count
  return (
    <article class="card stack">
      <h2>{say.thereIs(words.money.amount(props.count.pence))}</h2>
      <Para text={difference(props.count.pence, props.count.written)} />
      <ul class="money-ticks">
        <li data-on="yes">
          <Icon name="check" />
          {say.by(by.name, by.isMe, dates.day(props.count.date))}
        </li>
        <For
          each={props.count.seenBy}
          fallback={
            <li data-on="no">
              <Icon name="question" />
              {say.alone}
            </li>
          }
        >
          {(person) => (
            <li data-on="yes">
              <Icon name="check" />
              {say.signed(person.name, person.isMe)}
            </li>
          )}
        </For>
      </ul>
      <Refusal of={sign.refusal()} />
      <Show when={props.count.maySign}>
        <button class="btn" type="button" aria-disabled={sign.busy()} onClick={() => void put()}>
          <Icon name="check" />
          {say.sign}
        </button>
      </Show>
      <Show when={props.count.saved !== 'sent'}>
        <SavedMark saved={props.count.saved} />
      </Show>
    </article>
  )
}

/** How much there is: what that is beside what is written down is said before it is kept. */
export function CountTin(props: { view: TinView }) {
  const { words, tell } = useKith()
  const say = words.tin
  const difference = useDifference()
  const count = createAct('countTin')
  const [typed, setTyped] = createSignal('')
  const pence = () => parsePounds(typed())
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const sum = pence()
    if (sum === undefined || !(await count.run({ pence: sum }))) return
    setTyped('')
    tell(say.counted)
  }
  const told = () => {
    const sum = pence()
    return sum === undefined ? say.missing : difference(sum, props.view.balance)
  }
  return (
    <Fold title={say.count}>
      <form class="card stack" onSubmit={(event) => void put(event)}>
        <TextField
          label={say.countLabel}
          hint={say.countHint}
          value={typed()}
          maxLength={9}
          onInput={setTyped}
        />
        <Refusal of={count.refusal()} />
        <Para role="status" class="quiet" text={told()} />
        <button class="btn" type="submit" aria-disabled={pence() === undefined || count.busy()}>
          {say.countSave}
        </button>
      </form>
    </Fold>
  )
}
