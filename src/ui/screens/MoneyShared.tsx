import { createSignal, For, Show } from 'solid-js'
import type { PoolItem, PoolView } from '../../app/index.ts'
import { parsePounds, poolKinds, type PoolKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { DateField } from '../parts/DateField.tsx'
import { Face } from '../parts/Face.tsx'
import { TextField } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { KeptMedia } from '../parts/media/KeptMedia.tsx'
import { MediaList } from '../parts/media/MediaList.tsx'
import { PhotoInput } from '../parts/media/PhotoInput.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { backToMe } from './me/groups.ts'
import { Jars } from './money/Jars.tsx'
import { PoolParts } from './money/PoolParts.tsx'

const place = 'money/shared'

/** The shared jar: what several people put in and pay out together, and hours that they share. */
export function MoneyShared() {
  const { words } = useKith()
  const view = createView('pool', () => null)
  const say = words.pool
  return (
    <Screen title={say.title} lead={say.lead} back={backToMe(words, 'team')}>
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Jars now="shared" />
            <Show when={now().left.length > 0}>
              <section class="card stack">
                <h2>{say.left}</h2>
                <For each={now().left}>
                  {({ person, pence }) => (
                    <p class="row">
                      <Face person={person} size="s" />
                      <span class="grow">{person.isMe ? words.money.you : person.name}</span>
                      <b class="money-sum">
                        {pence < 0 ? say.owes(words.money.amount(0 - pence)) : words.money.amount(pence)}
                      </b>
                    </p>
                  )}
                </For>
              </section>
            </Show>
            <For each={now().items}>{(item) => <PoolCard item={item} />}</For>
            <Show when={now().audience}>
              <Fold title={say.add}>
                <AddForm view={now()} />
              </Fold>
            </Show>
            <Consequences title={say.how} lines={say.howLines} kind="changes" />
            <A class="btn btn-line" href="/teams">
              {say.begin}
            </A>
            <Show when={now().audience}>{(audience) => <Seen audience={audience()} />}</Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function PoolCard(props: { item: PoolItem }) {
  const { words, dates, tell } = useKith()
  const say = words.pool
  const act = createAct('sayOfPool')
  const amount = (of: number) =>
    props.item.kind === 'hours' ? words.money.hours(of) : words.money.amount(of)
  const isUneven = () => new Set(props.item.shares.map(({ parts }) => parts)).size > 1
  const put = async (yes: boolean) => {
    if (await act.run({ entryId: props.item.entryId, yes })) tell(yes ? words.money.waiting.agreed : say.said)
  }
  return (
    <article class="card stack">
      <div class="row">
        <Face person={props.item.by} />
        <div class="grow">
          <h2>{say.kinds[props.item.kind]}</h2>
          <p>
            <b class="money-sum">
              {amount(props.item.kind === 'hours' ? props.item.minutes : props.item.pence)}
            </b>{' '}
            {props.item.what}
          </p>
          <p class="quiet">{dates.day(props.item.date)}</p>
        </div>
      </div>
      <Show when={props.item.receipt}>{(receipt) => <MediaList items={[receipt()]} />}</Show>
      <ul class="money-ticks">
        <For each={props.item.shares}>
          {({ person, parts, amount: part }) => {
            const isYes = () =>
              person.personId === props.item.by.personId ||
              props.item.yes.some((one) => one.personId === person.personId)
            return (
              <li data-on={isYes() ? 'yes' : 'no'}>
                <Icon name={isYes() ? 'check' : 'question'} />
                {person.isMe ? words.money.you : words.say.calledName(person.name)}: {amount(part)}
                <Show when={isUneven()}> ({say.parts(parts)})</Show>
              </li>
            )
          }}
        </For>
        <li class="money-state">{say.states[props.item.state]}</li>
      </ul>
      <Refusal of={act.refusal()} />
      <Show when={props.item.maySay}>
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={act.busy()} onClick={() => void put(true)}>
            <Icon name="check" />
            {words.money.waiting.yes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => void put(false)}>
            {say.no}
          </button>
        </div>
      </Show>
      <Show when={props.item.saved !== 'sent'}>
        <SavedMark saved={props.item.saved} />
      </Show>
    </article>
  )
}

function AddForm(props: { view: PoolView }) {
  const { words, dates, clock, tell } = useKith()
  const say = words.pool
  const form = words.money.form
  const add = createAct('addToPool')
  const [kind, setKind] = createSignal<PoolKind>('in')
  const [what, setWhat] = createSignal('')
  const [typed, setTyped] = createSignal('')
  const [date, setDate] = createSignal(dates.plainDate(clock.now()))
  const [parts, setParts] = createSignal<Readonly<Record<string, number>>>({})
  const [isEqual, setEqual] = createSignal(true)
  const partsOf = (personId: string) => parts()[personId] ?? 1
  const kept = createView('media', () => ({ place }))
  const photos = () => (kept()?.drafts ?? []).filter((one) => one.kind === 'photo').slice(-1)
  const sharing = () => props.view.people.filter((one) => partsOf(one.personId) > 0)
  const amount = () => {
    const units = parsePounds(typed())
    // "1.5" hours are 90 minutes.
    return units === undefined ? 0 : kind() === 'hours' ? Math.round((units * 60) / 100) : units
  }
  const shares = () =>
    sharing().map(({ personId }) => ({ personId, parts: isEqual() ? 1 : partsOf(personId) }))
  const isWhole = () => amount() > 0 && what().trim() !== '' && sharing().length > 0
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isWhole()) return
    const receiptId = photos()[0]?.mediaId ?? null
    const takes = { kind: kind(), date: date(), what: what(), amount: amount(), shares: shares(), receiptId }
    if (!(await add.run(takes))) return
    setWhat('')
    setTyped('')
    tell(say.added)
  }
  return (
    <form class="card stack" onSubmit={(event) => void put(event)}>
      <ChooseOne
        legend={say.add}
        name="pool-kind"
        of={poolKinds}
        value={(one) => one}
        chosen={(one) => kind() === one}
        title={(one) => say.kinds[one]}
        onChoose={(one) => setKind(one)}
      />
      <TextField label={form.what} value={what()} maxLength={200} onInput={setWhat} />
      <TextField
        label={kind() === 'hours' ? say.hours : form.amount}
        value={typed()}
        maxLength={8}
        onInput={setTyped}
      />
      <DateField label={form.day} value={date()} onInput={setDate} />
      <h3>{say.whose}</h3>
      <PoolParts
        people={props.view.people}
        partsOf={partsOf}
        isEqual={isEqual()}
        onEqual={setEqual}
        onParts={(personId, many) => setParts({ ...parts(), [personId]: many })}
        amount={amount()}
        said={kind() === 'hours' ? words.money.hours : words.money.amount}
      />
      <PhotoInput place={place} label={form.receipt} />
      <KeptMedia items={photos()} />
      <Refusal of={add.refusal()} />
      <Para role="status" class="quiet" text={isWhole() ? '' : say.missing} />
      <button class="btn" type="submit" aria-disabled={!isWhole() || add.busy()}>
        {say.save}
      </button>
    </form>
  )
}
