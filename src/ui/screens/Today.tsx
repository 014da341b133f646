import { createSignal, Show } from 'solid-js'
import type { TodayView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { MedicineStrip } from '../parts/MedicineStrip.tsx'
import { SayDialog, type Saying } from '../parts/SayDialog.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { CardsDueToday } from './about/CardsDue.tsx'
import { ConcernNews } from './concerns/ConcernNews.tsx'
import { GlassNews } from './glass/GlassNews.tsx'
import { ImportantNews } from './news/ImportantNews.tsx'
import { TimesOver } from './circles/TimesOver.tsx'
import { HatAsked } from './hats/HatAsked.tsx'
import { LeavingCards } from './leave/LeavingCards.tsx'
import { AskAgain } from './nominees/AskAgain.tsx'
import { NomineeNews } from './nominees/NomineeNews.tsx'
import { OpenedNews } from './opened/OpenedNews.tsx'
import { PauseCard } from './pause/PauseCard.tsx'
import { RegainCards } from './regain/RegainCards.tsx'
import { Beginning } from './today/Beginning.tsx'
import { CalledOff } from './today/CalledOff.tsx'
import { FirstSteps } from './today/FirstSteps.tsx'
import { HolderDay } from './today/HolderDay.tsx'
import { MoreOfToday } from './today/MoreOfToday.tsx'
import { myVisits } from './today/myVisits.ts'
import { Needs } from './today/Needs.tsx'
import { OfferPin } from './today/OfferPin.tsx'
import { AllRight, WhoIsNext } from './today/Questions.tsx'
import { sayToday } from './today/sayToday.ts'
import { Handovers, News } from './today/Side.tsx'
import { TeamHere } from './today/TeamHere.tsx'
import { WorkerDay } from './today/WorkerDay.tsx'

/**
 * One page, and what each needs of it: the person in the middle a sentence and a face, who comes their visits, family and friends
 * whether she is all right, who is next and what they can do. Which it is follows from the plan and from the circles of the one
 * who looks; what they cannot read is not hinted at.
 */
export function Today() {
  const { words, dates } = useKith()
  const open = useOpen()
  const today = createView('today', () => null)
  const people = createView('people', () => null)
  const pause = createView('pause', () => null)
  const teams = createView('teams', () => null)
  const ended = () => Boolean(pause()?.ended)
  const rests = () => ended() || Boolean(pause()?.now)
  const [saying, setSaying] = createSignal<Saying>()
  const isHolder = () => open()?.team.iAmHolder ?? false
  const mine = () => {
    const [now, holder] = [today(), open()?.team.holder]
    return now && holder && !isHolder() && !rests() ? myVisits(now, teams(), holder) : []
  }
  const heading = () => {
    const now = today()
    const shell = open()
    if (!now || !shell || ended()) return words.today.title
    const [first] = mine()
    const team = first ? { ...shell.team, holder: first.holder } : shell.team
    return sayToday(words, dates, now, team, mySight(), rests(), first?.visit)
  }
  /** Names of what somebody sees who does not see the schedule; undefined where they do, or it is not known yet. */
  const mySight = (): readonly string[] | undefined => {
    const circles = people()?.circles
    if (!circles || circles.some((item) => item.circle.purpose === 'schedule')) return undefined
    return circles
      .filter((item) => item.circle.purpose !== 'everyone')
      .map((item) => circleName(words, item.circle))
  }
  const isEmpty = (now: TodayView) =>
    now.now === null && now.rest.length + now.over.length + now.coming.length === 0
  const alone = () => (people()?.people.length ?? 2) <= 1
  /** Family and friends who read the schedule; whoever is with her now sees for themselves. */
  const asks = (now: TodayView) => !isHolder() && !ended() && now.okAudience !== null
  return (
    <Screen
      title={words.today.title}
      wide
      heading={heading()}
      before={
        <>
          <Show when={open()}>{(now) => <TeamHere team={now().team} />}</Show>
          <Show when={today()}>{(now) => <p class="day-line day-big">{dates.day(now().date)}</p>}</Show>
        </>
      }
    >
      <Ready data={today()}>
        {(now) => (
          <div class="columns">
            <div class="stack-l">
              <ImportantNews />
              <ConcernNews />
              <GlassNews />
              <RegainCards onSay={setSaying} />
              <PauseCard link />
              <MedicineStrip />
              <Show when={!ended() && isHolder()}>
                <HolderDay view={now()} rests={rests()} />
              </Show>
              <Show when={!isHolder() && !ended()}>
                <CalledOff view={now()} />
              </Show>
              <Show when={mine().length > 0}>
                <WorkerDay view={now()} mine={mine()} ways={teams()?.ways ?? []} />
              </Show>
              <Show when={asks(now()) && mine()[0]?.visit.state !== 'arrived'}>
                <AllRight view={now()} />
                <Show when={mine().length === 0}>
                  <WhoIsNext view={now()} />
                </Show>
                <Show when={now().okAudience}>{(audience) => <Seen audience={audience()} />}</Show>
              </Show>
              <Show when={!rests()}>
                <Beginning />
              </Show>
              <Show when={isEmpty(now()) && !rests() && isHolder() && !open()?.answersWaiting}>
                <FirstSteps alone={alone()} />
              </Show>
            </div>
            <div class="stack-l">
              <Show when={!ended()}>
                <Needs view={now()} />
              </Show>
              <NomineeNews link />
              <TimesOver />
              <AskAgain />
              <HatAsked />
              <LeavingCards />
              <Show when={!ended() && !isHolder() && mine().length === 0}>
                <Handovers records={now().handovers} iAmHolder={false} />
              </Show>
              <Show when={!isHolder()}>
                <News messages={now().news} />
              </Show>
              <CardsDueToday />
              <OpenedNews />
              <OfferPin />
              <MoreOfToday view={now()} ended={ended()} isEmpty={isEmpty(now())} withHandovers={isHolder()} />
            </div>
          </div>
        )}
      </Ready>
      <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
    </Screen>
  )
}
