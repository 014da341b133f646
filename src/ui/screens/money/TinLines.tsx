import { For, Show } from 'solid-js'
import type { TinItem, TinView } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'

/** "−£2.00": what is less than nothing has its sign before the pounds. */
export const signed = (amount: (pence: number) => string, pence: number): string =>
  pence < 0 ? `−${amount(0 - pence)}` : amount(pence)

/** What went in and out, with what was written down before and after each. */
export function TinLines(props: { view: TinView }) {
  const { words } = useKith()
  return (
    <Show when={props.view.items.length > 0}>
      <section class="stack">
        <h2>{words.tin.list}</h2>
        <For each={props.view.items}>{(item) => <Line item={item} />}</For>
      </section>
    </Show>
  )
}

function Line(props: { item: TinItem }) {
  const { words, dates, tell } = useKith()
  const say = words.tin
  const back = createAct('takeBackInTin')
  const amount = (pence: number) => signed(words.money.amount, pence)
  const put = async () => {
    if (await back.run({ entryId: props.item.entryId })) tell(say.backDone)
  }
  return (
    <article class="card stack">
      <div class="row">
        <Face person={props.item.by} />
        <div class="grow">
          <h3>
            {say.kinds[props.item.kind]}:{' '}
            <span class="money-sum">{words.money.amount(props.item.pence)}</span>
          </h3>
          <Show when={props.item.what !== ''}>
            <p>{props.item.what}</p>
          </Show>
          <p class="quiet">
            {props.item.by.isMe ? words.money.you : words.say.calledName(props.item.by.name)},{' '}
            {dates.day(props.item.date)}
          </p>
        </div>
      </div>
      <Para class="quiet" text={say.step(amount(props.item.before), amount(props.item.after))} />
      <Refusal of={back.refusal()} />
      <Show when={props.item.mayTakeBack}>
        <button
          class="btn btn-quiet btn-s"
          type="button"
          aria-disabled={back.busy()}
          onClick={() => void put()}
        >
          {say.back}
        </button>
      </Show>
      <Show when={props.item.saved !== 'sent'}>
        <SavedMark saved={props.item.saved} />
      </Show>
    </article>
  )
}
