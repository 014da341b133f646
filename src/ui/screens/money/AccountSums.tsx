import { For, Show } from 'solid-js'
import type { AccountView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { accountSums } from './statement.ts'
import { signed } from './TinLines.tsx'

/** What was in the account, came, went and is left: to be held beside the bank's own statement. */
export function AccountSums(props: { account: AccountView }) {
  const { words, dates } = useKith()
  const say = words.account
  const moves = () => props.account.moves.filter(({ kind }) => kind !== 'begun')
  return (
    <section>
      <h3>{say.heading}</h3>
      <dl class="money-sums">
        <For
          each={accountSums.filter(
            (one) => props.account[one] !== 0 || one === 'opening' || one === 'closing',
          )}
        >
          {(one) => (
            <div>
              <dt>{say.sums[one]}</dt>
              <dd>{signed(words.money.amount, props.account[one])}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={moves().length > 0}>
        <ul class="money-list">
          <For each={moves()}>
            {({ date, kind, what, pence, by }) => (
              <li>
                <span>
                  {dates.shortDate(date)}:{' '}
                  {[say.kinds[kind], what, by.name].filter((one) => one !== '').join(', ')}
                </span>
                <b class="money-sum">{words.money.amount(pence)}</b>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
