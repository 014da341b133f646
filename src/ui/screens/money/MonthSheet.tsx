import { For, Show } from 'solid-js'
import type { MoneyView, PayItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import type { Receipt } from './MonthReceipts.tsx'
import { AccountSums } from './AccountSums.tsx'
import { accountName, isCounted, kindOf, sumOf } from './statement.ts'
import { useMoney } from './useMoney.ts'

/** What stands on the sheet: the sums, by kind, and each thing with whose word it has. */
export function MonthSheet(props: { view: MoneyView; receipts: readonly Receipt[] }) {
  const { words, dates } = useKith()
  const money = useMoney()
  const say = words.money
  const counted = () => props.view.items.filter(isCounted).reverse()
  const waiting = () =>
    props.view.items.filter(({ state }) => state === 'claimed' || state === 'queried').length
  const spent = () => sumOf(props.view.items)
  const left = () => (props.view.budget ? props.view.budget.pence - spent() : 0)
  /** By its number, where its photo is behind the sheet. */
  const receiptOf = (item: PayItem): string | undefined => {
    const at = props.receipts.findIndex((one) => one.item.lineId === item.lineId)
    return at < 0 ? undefined : say.sheet.receiptNumber(at + 1)
  }
  const notes = (item: PayItem): readonly string[] => {
    const { line } = item
    const receipt =
      line.kind === 'spent'
        ? [receiptOf(item) ?? `${say.sheet.columns.receipt}: ${line.receipt ? say.sheet.yes : say.sheet.no}`]
        : []
    const agreed = item.agreedBy.map((one) => one.name)
    const whose = agreed.length > 0 ? words.account.agreedBy(agreed) : say.sheet.one
    const paper = item.onPaper
      ? [words.moneyPaper.tick(item.person.name, item.onPaper.by.name, false)]
      : item.isOwnWord
        ? []
        : [say.ticks.notOwn(item.person.name)]
    return [
      kindOf(item, say),
      ...paper,
      whose,
      ...receipt,
      ...(item.state === 'paid' ? [say.states.paid] : []),
    ]
  }
  return (
    <div class="stack-l">
      <dl class="money-sums">
        <div>
          <dt>{say.sheet.budget}</dt>
          <dd>{props.view.budget ? say.amount(props.view.budget.pence) : say.sheet.noBudget}</dd>
        </div>
        <div>
          <dt>{say.sheet.spent}</dt>
          <dd>{say.amount(spent())}</dd>
        </div>
        <Show when={props.view.budget}>
          <div>
            <dt>{left() < 0 ? say.sheet.over : say.sheet.left}</dt>
            <dd>{say.amount(Math.abs(left()))}</dd>
          </div>
        </Show>
      </dl>
      <Show when={props.view.account}>{(account) => <AccountSums account={account()} />}</Show>
      <Show when={props.view.spent.length > 0} fallback={<p>{say.sheet.none}</p>}>
        <section>
          <h3>{say.sheet.by}</h3>
          <dl class="money-sums">
            <For each={props.view.spent}>
              {({ account, pence }) => (
                <div>
                  <dt>{accountName(account, say)}</dt>
                  <dd>{say.amount(pence)}</dd>
                </div>
              )}
            </For>
          </dl>
        </section>
        <section>
          <h3>{say.sheet.list}</h3>
          <ul class="money-list">
            <For each={counted()}>
              {(item) => (
                <li>
                  <span>
                    {dates.shortDate(item.line.date)}: <b>{item.person.name}</b>, {money.what(item.line)}
                    <span class="row-line">{notes(item).join('. ')}</span>
                  </span>
                  <b class="money-sum">{say.amount(item.line.pence)}</b>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={waiting() > 0}>
        <p>{say.sheet.open(waiting())}</p>
      </Show>
      <p>{say.sheet.ledger}</p>
      <div class="money-hand">{words.account.signed}</div>
    </div>
  )
}
