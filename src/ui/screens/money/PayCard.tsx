import { createSignal, For, Show } from 'solid-js'
import type { PayItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { AskAbout } from './AskAbout.tsx'
import { ChangeLine } from './ChangeLine.tsx'
import { useMoney } from './useMoney.ts'

/** One thing: who, when, how much, a tick from both, and what the one who looks can do about it. */
export function PayCard(props: { item: PayItem; month: string }) {
  const { words, tell } = useKith()
  const money = useMoney()
  const say = words.money
  const answer = createAct('answerClaim')
  const back = createAct('takeBackClaim')
  const unpay = createAct('sayNotPaid')
  const [isAsking, setAsking] = createSignal(false)
  const [isChanging, setChanging] = createSignal(false)
  const lineIds = () => [props.item.lineId]
  const agree = async () => {
    if (await answer.run({ lineIds: lineIds(), says: 'agreed', words: '' })) tell(say.waiting.agreed)
  }
  const takeBack = async () => {
    if (await back.run({ lineIds: lineIds() })) tell(say.takenBack)
  }
  const notPaid = async () => {
    if (await unpay.run({ lineIds: lineIds() })) tell(say.owed.undone)
  }
  return (
    <article class="card stack" data-state={props.item.state}>
      <div class="row">
        <Face person={props.item.person} />
        <div class="grow">
          <h3>
            {money.who(props.item)}: {money.what(props.item.line)}
          </h3>
          <p>
            <b class="money-sum">{say.amount(props.item.line.pence)}</b>{' '}
            <span class="quiet">{money.day(props.item.line)}</span>
          </p>
        </div>
      </div>
      <For each={money.notes(props.item)}>{(note) => <Para class="quiet" text={note} />}</For>
      <Show when={props.item.line.kind === 'spent' && props.item.line.receipt}>
        {(receipt) => <MediaList items={[receipt()]} by={props.item.person.name} />}
      </Show>
      <Show when={props.item.onPaper?.sheet}>
        {(sheet) => <MediaList items={[sheet()]} by={props.item.person.name} />}
      </Show>
      <Ticks item={props.item} />
      <For each={money.doubts(props.item)}>
        {(doubt) => (
          <div class="notice notice-sun">
            <Icon name="alert" />
            <Para class="grow" text={doubt} />
          </div>
        )}
      </For>
      <For each={props.item.queries}>
        {(query) => (
          <div class="notice notice-sun">
            <Icon name="question" />
            <p class="grow">
              <b>{say.asks(query.by.name, query.by.isMe)}.</b> {query.words}
            </p>
          </div>
        )}
      </For>
      <Refusal of={answer.refusal() ?? back.refusal() ?? unpay.refusal()} />
      <Show when={props.item.mayAnswer}>
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={answer.busy()} onClick={() => void agree()}>
            <Icon name="check" />
            {say.waiting.yes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
            {say.waiting.ask}
          </button>
        </div>
      </Show>
      <Show when={props.item.mayChange}>
        <div class="btns">
          <button class="btn btn-quiet btn-s" type="button" onClick={() => setChanging(true)}>
            {say.change}
          </button>
          <Show when={!['agreed', 'paid'].includes(props.item.state)}>
            <button class="btn btn-quiet btn-s" type="button" onClick={() => void takeBack()}>
              {say.takeBack}
            </button>
          </Show>
        </div>
        <ChangeLine
          item={props.item}
          month={props.month}
          open={isChanging()}
          onClose={() => setChanging(false)}
        />
      </Show>
      <Show when={props.item.mayUnpay}>
        <button
          class="btn btn-quiet btn-s"
          type="button"
          aria-disabled={unpay.busy()}
          onClick={() => void notPaid()}
        >
          {say.owed.undo}
        </button>
      </Show>
      <AskAbout lineIds={lineIds()} open={isAsking()} onClose={() => setAsking(false)} />
      <Show when={(props.item.person.isMe || props.item.onPaper?.by.isMe) && props.item.saved !== 'sent'}>
        <SavedMark saved={props.item.saved} />
      </Show>
    </article>
  )
}

/** Whose yes it has: two, for what is agreed. Said in words as well as by a sign. */
function Ticks(props: { item: PayItem }) {
  const { words } = useKith()
  const say = words.money
  return (
    <ul class="money-ticks">
      <li data-on={props.item.isOwnWord ? 'yes' : 'no'}>
        <Icon name={props.item.isOwnWord ? 'check' : 'question'} />
        {props.item.onPaper
          ? words.moneyPaper.tick(
              props.item.person.name,
              props.item.onPaper.by.name,
              props.item.onPaper.by.isMe,
            )
          : props.item.isOwnWord
            ? say.ticks.own(props.item.person.name, props.item.person.isMe)
            : say.ticks.notOwn(props.item.person.name)}
      </li>
      <For
        each={props.item.agreedBy}
        fallback={
          <Show when={props.item.state !== 'agreed'}>
            <li data-on="no">
              <Icon name="question" />
              {say.ticks.nobody}
            </li>
          </Show>
        }
      >
        {(person) => (
          <li data-on="yes">
            <Icon name="check" />
            {say.ticks.by(person.name, person.isMe)}
          </li>
        )}
      </For>
      <li class="money-state">{say.states[props.item.state]}</li>
    </ul>
  )
}
