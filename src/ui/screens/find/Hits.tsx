import { createSignal, For, Show } from 'solid-js'
import type { Commands, FoundItem, FoundThing } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { A } from '../../router.tsx'
import { Item } from '../records/Days.tsx'

type Group = FoundThing['what'] | 'days' | 'noticed'
const groupOf = (hit: FoundItem): Group => {
  if (hit.kind === 'thing') return sameAs[hit.what] ?? hit.what
  return hit.kind === 'noticed' ? 'noticed' : 'days'
}
/** What somebody looks for under one word. */
const sameAs: Partial<Record<FoundThing['what'], Group>> = {
  dose: 'medicine',
  contact: 'person',
  direct: 'message',
  emergency: 'card',
  tin: 'money',
  fund: 'money',
}

const atFirst = 10
const atATime = 20

/** What was found, a few at a time; with many of several kinds, one kind alone. */
export function Hits(props: {
  found: { readonly text: string } & Commands['find']['gives']
  onClear: () => void
}) {
  const { words } = useKith()
  const [group, setGroup] = createSignal<Group | ''>('')
  const [most, setMost] = createSignal(atFirst)
  const say = words.finding
  const groups = () => [...new Set(props.found.hits.map(groupOf))]
  const hits = () => props.found.hits.filter((hit) => group() === '' || groupOf(hit) === group())
  const choose = (wanted: Group | '') => {
    setGroup(wanted)
    setMost(atFirst)
  }
  return (
    <section class="stack">
      <div class="stack-s" role="status">
        <h2>
          {props.found.hits.length > 0
            ? say.found(props.found.hits.length + props.found.more)
            : say.none(props.found.text)}
        </h2>
        <Show when={props.found.instead.length > 0}>
          <Para text={say.instead(props.found.text, props.found.instead.join(' '))} />
        </Show>
      </div>
      <Show when={groups().length > 1 && props.found.hits.length > 5}>
        <Fold title={say.which} class="card stack-s">
          <fieldset class="picks picks-tall">
            <legend class="unseen">{say.which}</legend>
            <Pick type="radio" name="group" checked={group() === ''} onChange={() => choose('')}>
              {say.everything}
            </Pick>
            <For each={groups()}>
              {(one) => (
                <Pick
                  type="radio"
                  name="group"
                  checked={group() === one}
                  before={<Icon name={iconOf[one]} />}
                  onChange={() => choose(one)}
                >
                  {say.groups[one]}
                </Pick>
              )}
            </For>
          </fieldset>
        </Fold>
      </Show>
      <For each={hits().slice(0, most())}>{(hit) => <Hit hit={hit} />}</For>
      <Show when={hits().length > most()}>
        <button class="btn btn-line" type="button" onClick={() => setMost(most() + atATime)}>
          {say.showMore(Math.min(atATime, hits().length - most()))}
        </button>
      </Show>
      <Show when={props.found.more > 0}>
        <Para class="quiet" text={say.more(props.found.more)} />
      </Show>
      <button class="text-btn" type="button" onClick={() => props.onClear()}>
        <Icon name="undo" />
        {say.clear}
      </button>
    </section>
  )
}

function Hit(props: { hit: FoundItem }) {
  const { dates } = useKith()
  return (
    <Show
      when={props.hit.kind === 'thing' && props.hit}
      fallback={
        <Show when={props.hit.kind !== 'thing' && props.hit}>
          {(item) => (
            <div class="stack-s">
              <h3 class="day-head">
                {((one) => dates.day(one.kind === 'visit' ? one.record.date : one.date))(item())}
              </h3>
              <Item item={item()} />
            </div>
          )}
        </Show>
      }
    >
      {(thing) => <Thing thing={thing()} />}
    </Show>
  )
}

function Thing(props: { thing: FoundThing }) {
  const { words, dates } = useKith()
  const say = words.finding
  const told = () =>
    [
      say.whats[props.thing.what],
      props.thing.date === '' ? '' : dates.day(props.thing.date),
      props.thing.by === null ? '' : props.thing.by.isMe ? say.me : words.say.calledName(props.thing.by.name),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <A class="card stack-s hit" href={pageOf(props.thing)}>
      <span class="hit-kind quiet">
        <Icon name={iconOf[props.thing.what]} />
        {told()}
      </span>
      <Show when={props.thing.title !== ''}>
        <b>{props.thing.title}</b>
      </Show>
      <Show when={props.thing.text !== ''}>
        <span class="pre hit-text">{props.thing.text}</span>
      </Show>
      <Show when={props.thing.audience}>{(audience) => <Seen audience={audience()} faces={false} />}</Show>
    </A>
  )
}

function pageOf({ what, opens }: FoundThing): string {
  const at = encodeURIComponent(opens)
  switch (what) {
    case 'medicine':
    case 'dose':
      return `/medicine/${at}`
    case 'task':
      return `/tasks/${at}`
    case 'goal':
      return `/goals/${at}`
    case 'visit':
      return opens === '' ? '/week' : `/week/${at}`
    case 'person':
      return `/people/${at}`
    case 'contact':
      return `/people/ring/${at}`
    case 'card':
      return '/profile'
    case 'emergency':
      return '/emergency'
    case 'promise':
      return opens === '' ? '/promises' : `/promises/${at}`
    case 'consent':
      return '/consent'
    case 'decision':
      return '/decisions'
    case 'trust':
      return `/trust/${at}`
    case 'money':
      return `/money?month=${at}`
    case 'tin':
      return '/money/tin'
    case 'fund':
      return '/money/shared'
    case 'direct':
      return `/talk/with/${at}`
    case 'message':
      return `/talk/${opens}`
    case 'concern':
      return `/concerns/${at}`
  }
}

const iconOf: Readonly<Record<Group, IconName>> = {
  days: 'write',
  noticed: 'scales',
  medicine: 'tablets',
  dose: 'tablets',
  task: 'check',
  goal: 'star',
  visit: 'calendar',
  person: 'people',
  contact: 'phone',
  card: 'heart',
  emergency: 'alert',
  promise: 'hat',
  consent: 'check',
  decision: 'question',
  trust: 'people',
  money: 'purse',
  tin: 'purse',
  fund: 'purse',
  direct: 'lock',
  message: 'talk',
  concern: 'shield',
}
