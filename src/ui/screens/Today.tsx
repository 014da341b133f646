import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { Audience, TodayView, VisitItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { MedicineStrip } from '../parts/MedicineStrip.tsx'
import { SayDialog, type Saying } from '../parts/SayDialog.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { CardsDueToday } from './about/CardsDue.tsx'
import { ConcernNews } from './concerns/ConcernNews.tsx'
import { GlassNews } from './glass/GlassNews.tsx'
import { ImportantNews } from './news/ImportantNews.tsx'
import { AskAgain } from './nominees/AskAgain.tsx'
import { HatAsked } from './hats/HatAsked.tsx'
import { TimesOver } from './circles/TimesOver.tsx'
import { PauseCard } from './pause/PauseCard.tsx'
import { LeavingCards } from './leave/LeavingCards.tsx'
import { NomineeNews } from './nominees/NomineeNews.tsx'
import { OpenedNews } from './opened/OpenedNews.tsx'
import { RegainCards } from './regain/RegainCards.tsx'
import { Beginning } from './today/Beginning.tsx'
import { NowCard } from './today/NowCard.tsx'
import { FirstSteps } from './today/FirstSteps.tsx'
import { OfferPin } from './today/OfferPin.tsx'
import { Handovers, News, Week } from './today/Side.tsx'
import { sayToday } from './today/sayToday.ts'
import { TeamHere } from './today/TeamHere.tsx'
import { Waits } from './today/Waits.tsx'

export function Today() {
  const { words, dates } = useKith()
  const open = useOpen()
  const today = createView('today', () => null)
  const people = createView('people', () => null)
  const pause = createView('pause', () => null)
  const ended = () => Boolean(pause()?.ended)
  const rests = () => ended() || Boolean(pause()?.now)
  const [saying, setSaying] = createSignal<Saying>()
  const heading = () => {
    const now = today()
    const shell = open()
    return now && shell && !ended()
      ? sayToday(words, dates, now, shell.team, mySight(), rests())
      : words.today.title
  }
  /** Names of what somebody sees who does not see the schedule; undefined where they do, or it is not known yet. */
  const mySight = (): readonly string[] | undefined => {
    const mine = people()?.circles
    if (!mine || mine.some((item) => item.circle.purpose === 'schedule')) return undefined
    return mine
      .filter((item) => item.circle.purpose !== 'everyone')
      .map((item) => circleName(words, item.circle))
  }
  const isEmpty = (now: TodayView) =>
    now.now === null && now.rest.length + now.over.length + now.coming.length === 0
  /** Who sees the visits. The card of one that is on or comes next says it itself. */
  const seenBy = (now: TodayView): Audience | undefined => {
    const schedule = people()?.circles.find((item) => item.circle.purpose === 'schedule')
    return now.now === null && schedule?.people.some((person) => person.isMe)
      ? { circle: schedule.circle, people: schedule.people }
      : undefined
  }
  const alone = () => (people()?.people.length ?? 2) <= 1
  return (
    <Screen
      title={words.today.title}
      wide
      heading={heading()}
      before={
        <>
          <Show when={open()}>{(now) => <TeamHere team={now().team} />}</Show>
          <Show when={today()}>{(now) => <p class="day-line">{dates.day(now().date)}</p>}</Show>
        </>
      }
    >
      <Ready data={today()}>
        {(now) => (
          <div class="columns">
            <div class="stack-l">
              <ImportantNews />
              <Show when={ended()}>
                <PauseCard link />
              </Show>
              <NomineeNews link />
              <TimesOver />
              <AskAgain />
              <Show when={!ended()}>
                <PauseCard link />
              </Show>
              <ConcernNews />
              <GlassNews />
              <MedicineStrip />
              <HatAsked />
              <LeavingCards />
              <RegainCards onSay={setSaying} />
              <Show when={(open()?.answersWaiting ?? 0) > 0}>
                <A class="card card-soft link-row" href="/people">
                  <Icon name="people" />
                  <span class="grow">
                    <b>{words.today.answers(open()?.answersWaiting ?? 0)}</b>
                    <span class="row-line">{words.today.answersWhat}</span>
                  </span>
                  <Icon name="next" />
                </A>
              </Show>
              <Show when={!ended() && now().now}>
                {(visit) => <NowCard visit={visit()} onSay={setSaying} />}
              </Show>
              <Show when={!rests()}>
                <Beginning />
              </Show>
              <Show when={isEmpty(now()) && !rests() && open()?.team.iAmHolder}>
                <FirstSteps alone={alone()} />
              </Show>
              <Show when={!ended() && now().rest.length > 0}>
                <section class="stack">
                  <h2>{words.today.after}</h2>
                  <DayVisits visits={now().rest} />
                </section>
              </Show>
              <Show when={now().over.length > 0}>
                <section class="stack">
                  <h2>{words.today.over}</h2>
                  <DayVisits visits={now().over} />
                </section>
              </Show>
              <Show when={seenBy(now())}>{(audience) => <Seen audience={audience()} />}</Show>
            </div>
            <div class="stack-l">
              <Show when={!ended()}>
                <Waits />
                <Handovers records={now().handovers} iAmHolder={open()?.team.iAmHolder ?? false} />
              </Show>
              <News messages={now().news} />
              <CardsDueToday />
              <OpenedNews />
              <OfferPin />
              <Show when={!ended() && !isEmpty(now())}>
                <Week coming={now().coming} />
              </Show>
            </div>
          </div>
        )}
      </Ready>
      <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
    </Screen>
  )
}

function DayVisits(props: { visits: readonly VisitItem[] }) {
  return (
    <ul class="day-visits">
      <For each={props.visits}>
        {(visit) => (
          <li>
            <VisitRow visit={visit} href={`/write/${visit.visitId}`} />
          </li>
        )}
      </For>
    </ul>
  )
}
