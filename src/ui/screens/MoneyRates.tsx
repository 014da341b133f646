import { createSignal, Show } from 'solid-js'
import type { MoneyView } from '../../app/index.ts'
import { milesOf, parseMiles } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { DateField } from '../parts/DateField.tsx'
import { Choice, TextField } from '../parts/fields.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** What a mile is paid with, from which day: for everybody to read, and for those who look after the money to change. */
export function MoneyRates() {
  const { words } = useKith()
  const view = createView('money', () => ({ month: null }))
  const say = words.money.rates
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/money', to: words.money.title }}>
      <Ready data={view()}>
        {(now) => (
          <Show when={now().month !== ''}>
            <Form view={now()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

const kinds = ['car', 'after', 'motorbike', 'bike', 'passenger'] as const
const wholePence = (typed: string): number => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : -1)

function Form(props: { view: MoneyView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.money.rates
  const set = createAct('setMileRates')
  const { rates, mayRate } = props.view
  const [from, setFrom] = createSignal(dates.plainDate(clock.now()))
  const [limit, setLimit] = createSignal(milesOf(rates.limit))
  const [travel, setTravel] = createSignal(rates.travel)
  const typed = Object.fromEntries(kinds.map((kind) => [kind, createSignal(String(rates[kind]))])) as Record<
    (typeof kinds)[number],
    ReturnType<typeof createSignal<string>>
  >
  const penceOf = (kind: (typeof kinds)[number]) => wholePence(typed[kind][0]())
  const tenths = () => (/^\d{1,6}$/.test(limit().trim()) ? Number(limit()) * 10 : parseMiles(limit()))
  const isGood = () => kinds.every((kind) => penceOf(kind) >= 0) && tenths() !== undefined
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const most = tenths()
    if (!isGood() || most === undefined) return
    const pence = {
      ...{ car: penceOf('car'), after: penceOf('after'), motorbike: penceOf('motorbike') },
      ...{ bike: penceOf('bike'), passenger: penceOf('passenger') },
    }
    if (await set.run({ from: from(), limit: most, travel: travel(), ...pence })) tell(say.done)
  }
  const field = (kind: (typeof kinds)[number]) => (
    <TextField label={say[kind]} value={typed[kind][0]()} maxLength={3} onInput={typed[kind][1]} />
  )
  return (
    <Show
      when={mayRate}
      fallback={
        <div class="stack-l">
          <dl class="card money-sums">
            {kinds.map((kind) => (
              <div>
                <dt>{say[kind]}</dt>
                <dd>{rates[kind]}</dd>
              </div>
            ))}
          </dl>
          <Para class="quiet" text={words.moneyPaper.gap} />
        </div>
      }
    >
      <form class="stack-l" onSubmit={(event) => void put(event)}>
        <Para class="quiet" text={say.since(dates.longDate(rates.from))} />
        {field('car')}
        <TextField label={say.limit} value={limit()} maxLength={6} onInput={setLimit} />
        {field('after')}
        {field('motorbike')}
        {field('bike')}
        {field('passenger')}
        <Choice
          type="checkbox"
          name="travel"
          value="travel"
          checked={travel()}
          title={say.travel}
          onChange={setTravel}
        />
        <Para class="quiet" text={words.moneyPaper.gap} />
        <DateField label={say.from} value={from()} onInput={setFrom} />
        <Refusal of={set.refusal()} />
        <Para role="status" class="quiet" text={isGood() ? '' : say.bad} />
        <button class="btn btn-big" type="submit" aria-disabled={!isGood() || set.busy()}>
          {say.save}
        </button>
      </form>
    </Show>
  )
}
