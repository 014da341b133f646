import { For, Show } from 'solid-js'
import type { MoneyView } from '../../app/index.ts'
import { addMonths } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOneByOne } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useSearchParams } from '../router.tsx'
import { backToMe } from './me/groups.ts'
import { Jars } from './money/Jars.tsx'
import { Owed } from './money/Owed.tsx'
import { PayCard } from './money/PayCard.tsx'
import { ToClaimCard } from './money/ToClaimCard.tsx'

/** The jar of pay: what I can claim, what waits for my yes, and all of a month. */
export function Money() {
  const { words, dates } = useKith()
  const [search, setSearch] = useSearchParams()
  const view = createView('money', () => ({ month: search.month ?? null }))
  const say = words.money
  return (
    <Screen title={say.title} lead={say.lead} back={backToMe(words, 'days')}>
      <Ready data={view()} cards={3}>
        {(now) => (
          <div class="stack-l">
            <Jars now="pay" />
            <nav class="week-nav" aria-label={dates.month(now().month)}>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() => setSearch({ month: addMonths(now().month, -1) })}
              >
                <Icon name="back" />
                {dates.month(addMonths(now().month, -1))}
              </button>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() => setSearch({ month: addMonths(now().month, 1) })}
              >
                {dates.month(addMonths(now().month, 1))}
                <Icon name="next" />
              </button>
            </nav>
            <h2>{dates.month(now().month)}</h2>
            <Show when={now().toClaim.length > 0}>
              <ToClaimCard view={now()} />
            </Show>
            <Waiting view={now()} />
            <Show when={now().owed.length > 0}>
              <Owed view={now()} />
            </Show>
            <All view={now()} />
            <div class="btns">
              <A class="btn btn-line" href="/money/spent">
                <Icon name="plus" />
                {say.add.spent}
              </A>
              <A class="btn btn-line" href="/money/miles">
                <Icon name="plus" />
                {say.add.miles}
              </A>
              <A class="btn btn-line" href="/money/hours">
                <Icon name="plus" />
                {say.add.hours}
              </A>
            </div>
            <section class="card links">
              <Show when={now().audience}>
                <A class="link-row" href="/money/paper">
                  <Icon name="write" />
                  <b class="grow">
                    {words.moneyPaper.title}
                    <span class="row-line quiet">{words.moneyPaper.linkWhat}</span>
                  </b>
                  <Icon name="next" />
                </A>
              </Show>
              <A class="link-row" href="/money/tin">
                <Icon name="purse" />
                <b class="grow">
                  {words.tin.link}
                  <span class="row-line quiet">{words.tin.linkWhat}</span>
                </b>
                <Icon name="next" />
              </A>
              <A class="link-row" href={`/money/month?month=${now().month}`}>
                <Icon name="print" />
                <b class="grow">{say.sheet.link}</b>
                <Icon name="next" />
              </A>
              <A class="link-row" href="/money/rates">
                <Icon name="list" />
                <b class="grow">{say.rates.link}</b>
                <Icon name="next" />
              </A>
            </section>
            <Show when={now().audience} fallback={<Para class="quiet" text={say.seen.mine} />}>
              {(audience) => <Seen audience={audience()} />}
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

const waits = (view: MoneyView) => view.waiting

/** What waits for my yes. All that stand here at once only where nothing is odd about any. */
function Waiting(props: { view: MoneyView }) {
  const { words, tell } = useKith()
  const isOneByOne = useOneByOne()
  const say = words.money.waiting
  /** Few at a time; where one idea stands on a page, one. */
  const most = () => (isOneByOne() ? 1 : 5)
  const answer = createAct('answerClaim')
  const plain = () =>
    waits(props.view)
      .slice(0, most())
      .filter(
        (one) =>
          one.queries.length === 0 &&
          !one.differs &&
          !one.twin &&
          one.twinOf === null &&
          !one.isLongAgo &&
          one.onPaper === null &&
          one.byRates === null &&
          one.visitMinutes === null,
      )
  const agree = async () => {
    const lineIds = plain().map((one) => one.lineId)
    if (await answer.run({ lineIds, says: 'agreed', words: '' })) tell(say.agreed)
  }
  return (
    <Show when={waits(props.view).length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <Para class="quiet" text={say.told} />
        <Show when={plain().length > 1}>
          <Refusal of={answer.refusal()} />
          <button
            class="btn btn-big btn-line"
            type="button"
            aria-disabled={answer.busy()}
            onClick={() => void agree()}
          >
            <Icon name="check" />
            {say.all(plain().length)}
          </button>
        </Show>
        <For each={waits(props.view).slice(0, most())}>
          {(item) => <PayCard item={item} month={props.view.month} />}
        </For>
        <Show when={waits(props.view).length > most()}>
          <Para class="quiet" text={words.moneyPaper.moreWait(waits(props.view).length - most())} />
        </Show>
      </section>
    </Show>
  )
}

function All(props: { view: MoneyView }) {
  const { words } = useKith()
  const say = words.money.all
  const rest = () => props.view.items.filter((one) => !one.mayAnswer)
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <For
        each={rest()}
        fallback={
          <Show when={waits(props.view).length === 0}>
            <div class="card stack-s">
              <Para strong text={say.none} />
              <Para class="quiet" text={say.noneWhat} />
            </div>
          </Show>
        }
      >
        {(item) => <PayCard item={item} month={props.view.month} />}
      </For>
    </section>
  )
}
