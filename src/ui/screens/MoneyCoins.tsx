import { createSignal, For, Show } from 'solid-js'
import type { CoinItem, CoinsView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { DateField } from '../parts/DateField.tsx'
import { Face } from '../parts/Face.tsx'
import { TextField } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Achievements } from './money/Achievements.tsx'
import { Jars } from './money/Jars.tsx'
import { backToMe } from './me/groups.ts'

/** The jar of coins: hours that people gave for nothing, signed by both. Given and received, and never less than nothing. */
export function MoneyCoins() {
  const { words } = useKith()
  const view = createView('coins', () => null)
  const say = words.coins
  const time = words.money.hours
  return (
    <Screen title={say.title} lead={say.lead} back={backToMe(words, 'team')}>
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Jars now="coins" />
            <section class="coin-sums" aria-label={say.title}>
              <For each={(['given', 'received', 'has'] as const).filter((one) => now()[one] > 0)}>
                {(one) => (
                  <p class="card card-soft">
                    <b>{time(now()[one])}</b> {say.sums[one]}
                  </p>
                )}
              </For>
            </section>
            <Visits view={now()} />
            <For each={now().items} fallback={<Para class="quiet" text={say.none} />}>
              {(item) => <CoinCard item={item} view={now()} />}
            </For>
            <Fold title={say.add}>
              <GiveForm view={now()} />
            </Fold>
            <Show when={now().audience}>{(audience) => <Seen audience={audience()} />}</Show>
            <Achievements />
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Visits(props: { view: CoinsView }) {
  const { words, dates, tell } = useKith()
  const say = words.coins
  const give = createAct('giveHours')
  return (
    <For each={props.view.visits.slice(-3)}>
      {(one) => (
        <section class="card stack">
          <h2>
            {dates.day(one.date)}, {words.money.hours(one.minutes)}
          </h2>
          <p class="quiet">{one.title}</p>
          <Refusal of={give.refusal()} />
          <button
            class="btn"
            type="button"
            aria-disabled={give.busy()}
            onClick={() =>
              void give
                .run({ ...one, personId: props.view.holder.personId })
                .then((done) => done && tell(say.asked))
            }
          >
            <Icon name="heart" />
            {say.gaveThese}
          </button>
        </section>
      )}
    </For>
  )
}

function CoinCard(props: { item: CoinItem; view: CoinsView }) {
  const { words, dates, tell } = useKith()
  const say = words.coins
  const sign = createAct('signCoins')
  const back = createAct('takeBackCoins')
  const pass = createAct('passCoins')
  const [isPassing, setPassing] = createSignal(false)
  const other = () => (props.item.from.isMe ? props.item.to : props.item.from)
  const put = async (yes: boolean) => {
    if (await sign.run({ coinId: props.item.coinId, yes })) tell(yes ? say.signed : say.declined)
  }
  const passTo = async (personId: string) => {
    if (!(await pass.run({ coinId: props.item.coinId, personId }))) return
    setPassing(false)
    tell(say.asked)
  }
  return (
    <article class="card stack">
      <div class="row">
        <Face person={other()} />
        <div class="grow">
          <h2>{say.line(props.item.kind, other().name, props.item.from.isMe)}</h2>
          <p>
            <b>{words.money.hours(props.item.minutes)}</b>, {dates.day(props.item.date)}
          </p>
          <Para class="quiet" text={say.states[props.item.state]} />
        </div>
      </div>
      <Refusal of={sign.refusal() ?? back.refusal()} />
      <Show when={props.item.maySign}>
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={sign.busy()} onClick={() => void put(true)}>
            <Icon name="check" />
            {say.yes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => void put(false)}>
            {say.no}
          </button>
        </div>
      </Show>
      <Show when={props.item.mayGive}>
        <button class="btn btn-quiet btn-s" type="button" onClick={() => setPassing(true)}>
          {say.pass}
        </button>
      </Show>
      <Show when={props.item.mayTakeBack}>
        <button
          class="btn btn-quiet btn-s"
          type="button"
          onClick={() => void back.run({ coinId: props.item.coinId })}
        >
          {words.money.takeBack}
        </button>
      </Show>
      <Sheet open={isPassing()} title={say.passTo} onClose={() => setPassing(false)}>
        <Para class="quiet" text={say.passWhat} />
        <Refusal of={pass.refusal()} />
        <ul class="links">
          <For each={props.view.people}>
            {(person) => (
              <li>
                <button class="link-row" type="button" onClick={() => void passTo(person.personId)}>
                  <Face person={person} size="s" />
                  <b class="grow">{person.name}</b>
                  <Icon name="heart" />
                </button>
              </li>
            )}
          </For>
        </ul>
        <button class="btn btn-quiet" type="button" onClick={() => setPassing(false)}>
          {words.money.question.no}
        </button>
      </Sheet>
      <Show when={props.item.saved !== 'sent'}>
        <SavedMark saved={props.item.saved} />
      </Show>
    </article>
  )
}

function GiveForm(props: { view: CoinsView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.coins
  const give = createAct('giveHours')
  const [to, setTo] = createSignal(props.view.holder.isMe ? '' : props.view.holder.personId)
  const [date, setDate] = createSignal(dates.plainDate(clock.now()))
  const [hours, setHours] = createSignal('')
  const [minutes, setMinutes] = createSignal('')
  const whole = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0)
  const time = () => whole(hours()) * 60 + whole(minutes())
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (time() === 0 || to() === '') return
    if (await give.run({ personId: to(), minutes: time(), date: date(), visitId: '' })) tell(say.asked)
  }
  return (
    <form class="card stack" onSubmit={(event) => void put(event)}>
      <h2>{say.to}</h2>
      <ChooseOne
        legend={say.to}
        name="coins-to"
        of={props.view.people}
        value={(one) => one.personId}
        chosen={(one) => to() === one.personId}
        title={(one) => one.name}
        onChoose={(one) => setTo(one.personId)}
      />
      <div class="money-two">
        <TextField label={words.money.form.hours} value={hours()} maxLength={2} onInput={setHours} />
        <TextField label={words.money.form.minutes} value={minutes()} maxLength={2} onInput={setMinutes} />
      </div>
      <DateField label={words.money.form.day} value={date()} onInput={setDate} />
      <Refusal of={give.refusal()} />
      <Para
        role="status"
        class="quiet"
        text={time() === 0 ? words.money.form.missing.time : to() === '' ? say.missing : ''}
      />
      <button class="btn" type="submit" aria-disabled={time() === 0 || to() === '' || give.busy()}>
        {say.ask}
      </button>
    </form>
  )
}
