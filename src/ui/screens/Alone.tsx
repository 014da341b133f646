import { createSignal, For, Show } from 'solid-js'
import type { AloneItem, Views } from '../../app/index.ts'
import { aloneEvery } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { LinkRow } from './me/MeRow.tsx'
import { PeopleChoices } from '../parts/PeopleChoices.tsx'

/** I am alone until then; and those who have said so to me. */
export function Alone() {
  const { words } = useKith()
  const view = createView('alone', () => null)
  const say = words.alone
  return (
    <Screen
      title={say.title}
      heading={view()?.mine ? say.title : say.heading}
      lead={say.lead}
      back={{ href: '/emergency', to: words.emergency.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().watched.length > 0}>
              <section class="stack">
                <h2>{say.watched.heading}</h2>
                <For each={now().watched}>{(one) => <Watched of={one} />}</For>
                <nav class="card links" aria-label={words.wake.row}>
                  <LinkRow href="/wake" icon="device" title={words.wake.row} what={words.wake.rowWhat} />
                </nav>
              </section>
            </Show>
            <Show when={now().mine} fallback={<Begin view={now()} />}>
              {(mine) => <Mine of={mine()} />}
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

const hour = 3_600_000
const half = hour / 2

function Begin(props: { view: Views['alone']['data'] }) {
  const { words, dates, clock, tell } = useKith()
  const start = createAct('startAlone')
  /** People say "until four": a half hour for a short while, then whole hours, up to a night's work. */
  const first = Math.ceil((clock.now() + half) / half) * half
  const whole = Math.floor(first / hour) * hour
  const ends = [first, ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12].map((hours) => whole + hours * hour)]
  const [until, setUntil] = createSignal(ends[1] ?? 0)
  const [every, setEvery] = createSignal<number>(60)
  const [who, setWho] = createSignal<readonly string[]>(
    props.view.lastIds.filter((id) => props.view.people.some(({ personId }) => personId === id)),
  )
  const say = words.alone
  const chosen = () => props.view.people.filter(({ personId }) => who().includes(personId))
  const put = async () => {
    if (chosen().length === 0) return
    if (await start.run({ until: until(), every: every(), personIds: who() })) tell(say.started)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <section class="stack-s">
        <h2>{say.until}</h2>
        <ChooseOne
          legend={say.until}
          name="alone-until"
          of={ends}
          value={String}
          chosen={(one) => one === until()}
          title={(one) => dates.clockTime(one)}
          onChoose={setUntil}
        />
      </section>
      <section class="stack-s">
        <h2>{say.every}</h2>
        <ChooseOne
          legend={say.every}
          name="alone-every"
          of={aloneEvery}
          value={String}
          chosen={(one) => one === every()}
          title={say.everies}
          onChoose={setEvery}
        />
      </section>
      <PeopleChoices
        legend={say.who}
        name="alone-who"
        people={props.view.people}
        chosen={who()}
        onChange={setWho}
      />
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">
          {chosen().length > 0
            ? say.sum(
                chosen().map(({ name }) => name),
                dates.clockTime(until()),
              )
            : say.whoFew}
        </span>
      </p>
      <Refusal of={start.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={chosen().length === 0 || start.busy()}>
        {say.start}
      </button>
      <Para class="quiet small" text={say.limits} />
    </form>
  )
}

function Mine(props: { of: AloneItem }) {
  const { words, dates, tell } = useKith()
  const fine = createAct('sayFine')
  const over = createAct('endAlone')
  const say = words.alone.on
  const watchers = () => props.of.watchers.map(({ name }) => name)
  const yes = async () => {
    if (await fine.run(null)) tell(say.fineDone)
  }
  const end = async () => {
    if (await over.run(null)) tell(say.overDone)
  }
  return (
    <section class="card stack">
      <h2>{say.heading(dates.clockTime(props.of.until))}</h2>
      <Show when={props.of.standing === 'on'}>
        <Para text={say.next(dates.clockTime(props.of.due))} />
      </Show>
      <Show when={props.of.standing === 'late'}>
        <Para role="status" text={say.late(watchers())} />
      </Show>
      <Show when={props.of.seenBy.length > 0}>
        <Para text={say.seen(props.of.seenBy.map(({ name }) => name))} />
      </Show>
      <Show when={props.of.standing !== 'on'}>
        <h3>{say.asked}</h3>
      </Show>
      <button class="btn btn-big" type="button" aria-disabled={fine.busy()} onClick={() => void yes()}>
        <Icon name="check" />
        {say.fine}
      </button>
      <button
        class="btn btn-line btn-big"
        type="button"
        aria-disabled={over.busy()}
        onClick={() => void end()}
      >
        <Icon name="house" />
        {say.over}
      </button>
      <Refusal of={fine.refusal() ?? over.refusal()} />
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">{say.who(watchers())}</span>
      </p>
      <SavedMark saved={props.of.saved} />
      <Para class="quiet small" text={words.alone.limits} />
    </section>
  )
}

function Watched(props: { of: AloneItem }) {
  const { words, dates } = useKith()
  const see = createAct('seeToAlone')
  const say = words.alone.watched
  const name = () => props.of.person.name
  const isLate = () => props.of.standing === 'late'
  return (
    <article class="card stack" classList={{ 'card-soft': isLate() }}>
      <div class="row">
        <Face person={props.of.person} />
        <div class="grow">
          <Para
            strong
            text={
              isLate()
                ? say.late(name(), dates.clockTime(props.of.due))
                : say.on(name(), dates.clockTime(props.of.until))
            }
          />
          <Para class="quiet small" text={say.heard(dates.stamp(props.of.heardAt))} />
        </div>
      </div>
      <Show when={props.of.seenBy.length > 0}>
        <Para text={say.seen(props.of.seenBy.map((one) => one.name))} />
      </Show>
      <Show when={isLate()}>
        <Para text={say.ring(name())} />
        <A class="btn" href={`/people/${props.of.person.personId}`}>
          <Icon name="phone" />
          {say.page(name())}
        </A>
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={see.busy()}
          onClick={() => void see.run({ aloneId: props.of.aloneId })}
        >
          <Icon name="check" />
          {say.seeTo}
        </button>
        <Refusal of={see.refusal()} />
      </Show>
    </article>
  )
}
