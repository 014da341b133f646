import { For, Show } from 'solid-js'
import type { DigestView, NeedsMe } from '../../app/index.ts'
import { digestEveries } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { sumOf } from '../parts/media/summary.ts'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { QuietHours } from './talk/QuietHours.tsx'

const shownAtOnce = 3

/** What is new since I last looked: what waits for me first, then each circle in one line. */
export function Digest() {
  const { words, dates } = useKith()
  const view = createView('digest', () => null)
  const setDigest = createAct('setDigest')
  const say = words.digest
  return (
    <Screen
      title={say.title}
      heading={say.title}
      lead={say.lead}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={view()}>
        {(digest) => (
          <div class="stack-l">
            <Show when={digest().isQuiet && digest().quiet}>
              {(quiet) => (
                <section class="card row" role="status">
                  <Icon name="clock" />
                  <div class="grow">
                    <b>{say.quiet.now(dates.time(quiet().hours.to))}</b>
                    <Para class="quiet" text={say.quiet.what} />
                  </div>
                </section>
              )}
            </Show>
            <Show when={digest().needsMe.length > 0}>
              <section class="stack">
                <h2>{say.needs}</h2>
                <Needs all={digest().needsMe.slice(0, shownAtOnce)} />
                <Show when={digest().needsMe.length > shownAtOnce}>
                  <Fold title={say.more(digest().needsMe.length - shownAtOnce)}>
                    <Needs all={digest().needsMe.slice(shownAtOnce)} />
                  </Fold>
                </Show>
              </section>
            </Show>
            <Rooms rooms={digest().rooms} />
            <Show when={!digest().isQuiet && digest().needsMe.length + digest().rooms.length === 0}>
              <section class="card row">
                <Icon name="check" />
                <Para class="grow" text={say.none} />
              </section>
            </Show>
            <section class="stack">
              <h2>{say.every.legend}</h2>
              <Para class="quiet" text={say.every.what} />
              <ChooseOne
                legend={say.every.legend}
                name="every"
                of={digestEveries}
                value={(one) => one}
                chosen={(one) => one === digest().every}
                title={(one) => say.every[one]}
                onChoose={(every) => void setDigest.run({ every })}
              />
              <Refusal of={setDigest.refusal()} />
            </section>
            <QuietHours quiet={digest().quiet} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}

const icons: Readonly<Record<NeedsMe['kind'], IconName>> = {
  emergency: 'alert',
  news: 'news',
  answer: 'talk',
  direct: 'lock',
}

const hrefOf = ({ kind, of }: NeedsMe): string => {
  if (kind === 'direct') return `/talk/with/${of}`
  return kind === 'answer' ? `/talk/${of}` : `/talk/news/${of}`
}

function Needs(props: { all: readonly NeedsMe[] }) {
  const { words } = useKith()
  const kinds = words.digest.kinds
  const what = ({ kind, circle }: NeedsMe) =>
    kind === 'answer' ? kinds.answer(circle ? circleName(words, circle) : '') : kinds[kind]
  return (
    <ul class="card links">
      <For each={props.all}>
        {(one) => (
          <li>
            <A class="link-row" href={hrefOf(one)}>
              <Icon name={icons[one.kind]} />
              <span class="grow">
                <b>{what(one)}</b>
                <span class="quiet room-last">
                  {words.talk.by(one.message.by?.name ?? words.talk.someone)}: {sumOf(words, one.message)}
                </span>
              </span>
              <Icon name="next" />
            </A>
          </li>
        )}
      </For>
    </ul>
  )
}

function Rooms(props: { rooms: DigestView['rooms'] }) {
  const { words } = useKith()
  return (
    <Show when={props.rooms.length > 0}>
      <section class="stack">
        <h2>{words.digest.rooms}</h2>
        <ul class="card links">
          <For each={props.rooms}>
            {({ audience, fresh, last }) => (
              <li>
                <A class="link-row" href={`/talk/${audience.circle.circleId}`}>
                  <CircleMark purpose={audience.circle.purpose} own={audience.circle.own} large />
                  <span class="grow">
                    <b>{circleName(words, audience.circle)}</b>
                    <span class="room-fresh">{words.talk.fresh(fresh)}</span>
                    <span class="quiet room-last">
                      {words.talk.by(last.by?.name ?? words.talk.someone)}:{' '}
                      {last.isBack ? words.talk.quote.back : sumOf(words, last)}
                    </span>
                  </span>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
