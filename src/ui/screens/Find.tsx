import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { FoundItem, LastThing } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { Item } from './records/Days.tsx'
import { iconOfThing } from './records/noticedWords.ts'

/** By a word in all that one can read; or by a picture, when it was last. What is typed stands in no address. */
export function Find() {
  const { words } = useKith()
  const find = createAct('find')
  const [text, setText] = createSignal('')
  const [found, setFound] = createSignal<{ text: string; hits: readonly FoundItem[]; more: number }>()
  const say = words.finding
  const look = async (event: SubmitEvent) => {
    event.preventDefault()
    const asked = text().trim()
    if (asked === '') return
    const done = await find.run({ text: asked })
    setFound(done && { text: asked, ...done.gives })
  }
  return (
    <Screen title={say.title} heading={say.heading} back={{ href: '/write', to: words.write.title }}>
      <form class="stack" onSubmit={(event) => void look(event)}>
        <TextField label={say.label} hint={say.hint} value={text()} onInput={setText} maxLength={200} />
        <button class="btn btn-big" type="submit" aria-disabled={find.busy() || text().trim() === ''}>
          {find.busy() ? say.busy : say.go}
        </button>
        <Refusal of={find.refusal()} />
      </form>
      <Show when={found()} fallback={<LastTimes />}>
        {(now) => (
          <section class="stack" aria-live="polite">
            <h2>
              {now().hits.length > 0 ? say.found(now().hits.length + now().more) : say.none(now().text)}
            </h2>
            <For each={now().hits}>{(hit) => <Hit hit={hit} />}</For>
            <Show when={now().more > 0}>
              <Para class="quiet" text={say.more(now().more)} />
            </Show>
          </section>
        )}
      </Show>
      <Limits />
    </Screen>
  )
}

function Hit(props: { hit: FoundItem }) {
  const { words, dates } = useKith()
  const say = words.finding
  return (
    <Switch>
      <Match when={props.hit.kind === 'message' && props.hit}>
        {(message) => (
          <A class="card stack-s hit" href={`/talk/${message().circleId}`}>
            <span class="quiet">
              {say.inTalk(message().by?.name ?? '')}, {dates.stamp(message().at)}
            </span>
            <span class="pre">{message().text}</span>
          </A>
        )}
      </Match>
      <Match when={props.hit.kind === 'card' && props.hit}>
        {(card) => (
          <A class="card stack-s hit" href="/profile">
            <span class="quiet">{say.inProfile}</span>
            <b>{card().starter}</b>
            <span class="pre">{card().text}</span>
            <Seen audience={card().audience} />
          </A>
        )}
      </Match>
      <Match when={props.hit.kind !== 'message' && props.hit.kind !== 'card' && props.hit}>
        {(item) => (
          <div class="stack-s">
            <h3 class="day-head">
              {((one) => dates.day(one.kind === 'visit' ? one.record.date : one.date))(item())}
            </h3>
            <Item item={item()} />
          </div>
        )}
      </Match>
    </Switch>
  )
}

function LastTimes() {
  const { words, dates } = useKith()
  const view = createView('lastTimes', () => null)
  const say = words.finding.last
  const daysSince = (date: string) =>
    Math.round((Date.parse(view()?.today ?? date) - Date.parse(date)) / 86_400_000)
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Para class="quiet" text={say.lead} />
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show when={now().lines.length > 0} fallback={<Para class="quiet" text={say.none} />}>
            <ul class="card last-times">
              <For each={now().lines}>
                {(line) => (
                  <li>
                    <Icon name={iconOfThing(line.id as LastThing)} />
                    <span class="grow">
                      <b>{say.thing(line.id)}</b>
                      <span class="quiet">
                        {daysSince(line.date) < 300 ? dates.day(line.date) : dates.longDate(line.date)}
                        {line.time === '' ? '' : `, ${dates.time(line.time)}`}.{' '}
                        {line.by.isMe ? say.byMe : say.by(line.by.name)}
                      </span>
                    </span>
                    <b class="last-ago">{say.ago(Math.max(0, daysSince(line.date)))}</b>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Ready>
    </section>
  )
}

function Limits() {
  const { words } = useKith()
  const view = createView('lastTimes', () => null)
  const say = words.finding.limits
  const notIn = () => (view()?.notIn ?? []).map((purpose) => words.circles.byPurpose[purpose].name)
  return (
    <section class="stack-s">
      <h2 class="legend">{say.heading}</h2>
      <Lines
        sign="eye"
        lines={[...(notIn().length > 0 ? [say.notIn(notIn())] : []), say.voices, say.unwritten]}
      />
    </section>
  )
}
