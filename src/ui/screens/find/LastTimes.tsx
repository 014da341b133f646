import { createSignal, For, Show, type JSX } from 'solid-js'
import type { LastThing, LastTimesView } from '../../../app/index.ts'
import { daysBetween, noticedWhats, type NoticedWhat } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Ready } from '../../parts/Skeleton.tsx'
import { A } from '../../router.tsx'
import { amountWords, iconOfThing } from '../records/noticedWords.ts'

/** When it was last: of what was done or noticed, of each medicine, and of each who came. */
export function LastTimes() {
  const { words } = useKith()
  const view = createView('lastTimes', () => null)
  const say = words.finding.last
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Para class="quiet" text={say.lead} />
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show
            when={now().lines.length + now().medicines.length + now().visitors.length > 0}
            fallback={<Para class="quiet" text={say.none} />}
          >
            <Things view={now()} />
            <Medicines view={now()} />
            <Visitors view={now()} />
          </Show>
        )}
      </Ready>
    </section>
  )
}

function Things(props: { view: LastTimesView }) {
  const { words } = useKith()
  const say = words.finding.last
  const amount = ({ id, amount }: LastTimesView['lines'][number]): string =>
    amount === null ? '' : amountWords(words, { what: whatOf(id), amount })
  return (
    <Some heading={say.things} each={props.view.lines}>
      {(line) => (
        <li>
          <Icon name={iconOfThing(line.id)} />
          <Told today={props.view.today} line={line} title={say.thing(line.id)} more={amount(line)}>
            {line.by.isMe ? say.byMe : say.by(line.by.name)}
          </Told>
        </li>
      )}
    </Some>
  )
}

/** Of a drink and of a meal that were noticed the picture is that of the tile. */
const whatOf = (id: LastThing): NoticedWhat =>
  noticedWhats.find((one) => one === id) ?? (id === 'drinks' ? 'drink' : 'food')

function Medicines(props: { view: LastTimesView }) {
  const { words } = useKith()
  const say = words.finding.last
  return (
    <Some heading={say.medicines} each={props.view.medicines}>
      {(line) => (
        <li>
          <A class="last-row" href={`/medicine/${line.medicineId}`}>
            <Icon name="tablets" />
            <Told today={props.view.today} line={line} title={line.name} more={line.amount}>
              {line.by.isMe ? say.byMe : say.by(line.by.name)}
            </Told>
          </A>
        </li>
      )}
    </Some>
  )
}

function Visitors(props: { view: LastTimesView }) {
  const { words } = useKith()
  const say = words.finding.last
  return (
    <Some heading={say.visitors} each={props.view.visitors}>
      {(line) => (
        <li>
          <A class="last-row" href={`/week/${line.visitId}`}>
            <Face person={line.person} />
            <Told
              today={props.view.today}
              line={line}
              title={line.person.isMe ? say.me : line.person.name}
              more=""
            >
              {line.isHere ? say.isHere : ''}
            </Told>
          </A>
        </li>
      )}
    </Some>
  )
}

const atFirst = 5

function Some<T>(props: { heading: string; each: readonly T[]; children: (line: T) => JSX.Element }) {
  const { words } = useKith()
  const [isWhole, setWhole] = createSignal(false)
  return (
    <Show when={props.each.length > 0}>
      <section class="card stack-s">
        <h3>{props.heading}</h3>
        <ul class="last-times">
          <For each={isWhole() ? props.each : props.each.slice(0, atFirst)}>{props.children}</For>
        </ul>
        <Show when={!isWhole() && props.each.length > atFirst}>
          <button class="btn btn-quiet btn-s" type="button" onClick={() => setWhole(true)}>
            {words.finding.showMore(props.each.length - atFirst)}
          </button>
        </Show>
      </section>
    </Show>
  )
}

function Told(props: {
  today: string
  line: { readonly date: string; readonly time: string }
  title: string
  more: string
  children: string
}) {
  const { words, dates } = useKith()
  const days = () => Math.max(0, daysBetween(props.line.date, props.today))
  const isLong = () => days() > 300
  const when = () => (isLong() ? dates.longDate(props.line.date) : dates.day(props.line.date))
  return (
    <span class="grow">
      <span class="last-head">
        <b>{props.title}</b>
        <b class="last-ago">{words.finding.last.ago(days())}</b>
      </span>
      <span class="quiet">
        {props.more === '' ? '' : `${props.more}. `}
        {when()}
        {props.line.time === '' ? '' : `, ${dates.time(props.line.time)}`}
        {props.children === '' ? '' : `. ${props.children}`}
      </span>
    </span>
  )
}
