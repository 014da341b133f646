import { createSignal, For, Show } from 'solid-js'
import type { TrendView } from '../../app/index.ts'
import { addDays, noticedWhats, type NoticedWhat } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useParams, useSearchParams } from '../router.tsx'
import { Chart } from './records/Chart.tsx'
import { iconOfWhat, noticedWords } from './records/noticedWords.ts'

const atFirst = 14

/** Four weeks of one thing: a sentence, a drawing, and the same in a table. */
export function Trend() {
  const { words } = useKith()
  const params = useParams()
  const [search] = useSearchParams()
  const what = (): NoticedWhat =>
    noticedWhats.find((one) => one === params['what'] && one !== 'skin') ?? 'mood'
  const view = createView('trend', () => ({ what: what(), until: search['until'] ?? '' }))
  const say = words.trends
  return (
    <Screen
      title={say.title}
      heading={words.noticed.whats[what()]}
      back={{ href: '/records/trends', to: say.title }}
      wide
    >
      <Ready data={view()} cards={2}>
        {(now) => <FourWeeks what={what()} view={now()} />}
      </Ready>
    </Screen>
  )
}

function FourWeeks(props: { what: NoticedWhat; view: TrendView }) {
  const { words, dates } = useKith()
  const say = words.trends
  const said = () =>
    props.view.days.flatMap(({ date, said }) => said.map((one) => ({ date, one }))).toReversed()
  const hrefTo = (until: string) => `/records/trends/${props.what}?until=${until}`
  const [most, setMost] = createSignal(atFirst)
  const span = () => `${dates.longDate(props.view.from)} \u2013 ${dates.longDate(props.view.to)}`
  return (
    <div class="stack-l">
      <p class="trend-says">
        <Icon name={iconOfWhat[props.what]} />
        <Para text={say.week(props.what, props.view.week)} strong />
      </p>
      <Show when={said().length > 0} fallback={<Para class="quiet" text={say.none} />}>
        <div class="columns" data-list="yes">
          <section class="card stack">
            <Chart
              what={props.what}
              days={props.view.days}
              label={say.chart(words.noticed.whats[props.what])}
            />
            <p class="quiet small">{span()}</p>
          </section>
          <section class="card stack">
            <h2>{say.numbers}</h2>
            <table class="numbers">
              <thead>
                <tr>
                  <th scope="col">{say.day}</th>
                  <th scope="col">{say.said}</th>
                  <th scope="col">{say.by}</th>
                </tr>
              </thead>
              <tbody>
                <For each={said().slice(0, most())}>
                  {({ date, one }) => (
                    <tr>
                      <th scope="row">
                        {dates.shortWeekday(date)} {dates.shortDate(date)}
                        <Show when={one.time !== ''}>, {dates.time(one.time)}</Show>
                      </th>
                      <td>{noticedWords(words, { ...one, what: props.what, state: '' })}</td>
                      <td>{one.by.isMe ? words.talk.you : words.say.calledName(one.by.name)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Show when={said().length > most()}>
              <button class="btn btn-quiet" type="button" onClick={() => setMost(said().length)}>
                {say.allNumbers}
              </button>
            </Show>
          </section>
        </div>
      </Show>
      <div class="btns-two no-print">
        <A class="btn btn-line" href={hrefTo(addDays(props.view.from, -1))}>
          {say.earlier}
        </A>
        <Show when={props.view.to < props.view.today}>
          <A class="btn btn-line" href={hrefTo(addDays(props.view.to, 28))}>
            {say.later}
          </A>
        </Show>
      </div>
      <A class="btn no-print" href={`/records/new?what=${props.what}`}>
        {say.add}
      </A>
      <Para class="quiet" text={say.notDoctor} />
    </div>
  )
}
