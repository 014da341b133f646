import { A, useParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { PlannedVisitView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { CameFrom } from '../parts/CameFrom.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { TrustStrip } from '../parts/TrustStrip.tsx'
import { GapFace } from '../parts/VisitCard.tsx'
import { useRuleWords } from './plan/ruleWords.ts'
import { AskPeople } from './week/AskPeople.tsx'
import { Change } from './week/Change.tsx'
import { ChooseWho } from './week/ChooseWho.tsx'
import { DraftVisit } from './week/DraftVisit.tsx'
import { FeelSafe } from './week/FeelSafe.tsx'
import { Settle } from './week/Settle.tsx'
import { MayBeDone } from './week/MayBeDone.tsx'
import { TakeUp } from './week/TakeUp.tsx'
import { Twins } from './week/Twins.tsx'
import { YourWord } from './week/YourWord.tsx'

export type Planned = NonNullable<PlannedVisitView>

/** One visit of the plan: when, where, who comes; whether I do; and, for who plans, what can be otherwise. */
export function PlannedVisit() {
  const { words, dates } = useKith()
  const params = useParams()
  const view = createView('plannedVisit', () => ({ visitId: params.visitId ?? '' }))
  const say = words.week.one
  return (
    <Screen
      title={say.title}
      heading={view()?.visit.title}
      back={{ href: '/week', to: words.week.title }}
      before={
        <Show when={view()?.visit}>
          {(visit) => (
            <p class="day-line">
              {dates.day(visit().date)}, {dates.time(visit().start)}
            </p>
          )}
        </Show>
      }
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={say.gone} />}>
            {(one) => <Body one={one()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Body(props: { one: Planned }) {
  const { words } = useKith()
  const open = useOpen()
  const visit = () => props.one.visit
  const isOver = () => visit().state === 'left'
  const isOpen = () => visit().suggestedBy === null && !isOver() && !visit().isDraft
  return (
    <div class="stack-l">
      <DraftVisit one={props.one} />
      <Twins one={props.one} />
      <Settle one={props.one} />
      <TakeUp one={props.one} />
      <Facts one={props.one} />
      <Comers one={props.one} />
      <Show when={isOpen() && !visit().cancelled}>
        <Show when={!open()?.team.iAmHolder}>
          <YourWord one={props.one} />
        </Show>
        <Show when={props.one.iPlan && visit().isContested}>
          <ChooseWho one={props.one} />
        </Show>
        <Show when={props.one.iPlan && (visit().gaps > 0 || props.one.asked.length > 0)}>
          <AskPeople one={props.one} />
        </Show>
      </Show>
      <Show when={!visit().cancelled && !isOver()}>
        <FeelSafe one={props.one} />
        <MayBeDone one={props.one} />
        <TrustStrip />
      </Show>
      <CameFrom of={props.one.seriesId} />
      <Seen audience={visit().audience} tense={visit().isDraft ? 'will' : 'can'} />
      <Show when={props.one.saved !== 'sent'}>
        <SavedMark saved={props.one.saved} />
      </Show>
      <Show when={visit().suggestedBy === null && !visit().isDraft}>
        <A class="btn btn-line" href={`/write/${visit().visitId}`}>
          {words.week.one.seen}
          <Icon name="next" />
        </A>
      </Show>
      <Show when={props.one.iPlan && isOpen()}>
        <Change one={props.one} />
      </Show>
    </div>
  )
}

function Facts(props: { one: Planned }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const rule = useRuleWords()
  const say = words.week.one
  const visit = () => props.one.visit
  const where = () => {
    const { place } = visit()
    if (place !== '') return say.place(place)
    return open()?.team.iAmHolder ? say.homeHolder : say.home(open()?.team.holder.name ?? '')
  }
  const why = () => props.one.changes.map((one) => one.otherwise.why ?? '').find((one) => one !== '')
  const lines = (): readonly string[] => {
    const one = visit()
    const { plan } = props.one
    const off = one.cancelled
    const when = off ? dates.stamp(off.at) : ''
    return [
      ...(off ? [off.by?.isMe ? say.youOff(when) : say.off(off.by?.name ?? '', when)] : []),
      ...(off && off.notice > 0 ? [say.notice(off.notice)] : []),
      ...(why() ? [say.why(why() ?? '')] : []),
      ...(one.movedFrom === '' ? [] : [say.moved(dates.day(one.movedFrom))]),
      say.lasts(one.minutes),
      ...(one.lasts === one.minutes ? [] : [say.reallyLasts(one.lasts)]),
      where(),
      ...(plan.repeat === 'once' ? [] : [say.again(rule(plan))]),
      ...(plan.until === '' || plan.repeat === 'once' ? [] : [say.until(dates.day(plan.until))]),
      ...(one.needed > 1 ? [say.needs(one.needed)] : []),
      ...(one.second === 'shadow' ? [say.shadow] : []),
    ]
  }
  return (
    <div class="card stack-s" data-off={visit().cancelled ? 'yes' : 'no'}>
      <p>
        <span class="chip">{visit().cancelled ? words.week.cancelled : words.week.type[visit().type]}</span>
      </p>
      <For each={lines()}>{(line) => <Para text={line} />}</For>
    </div>
  )
}

function Comers(props: { one: Planned }) {
  const { words } = useKith()
  const visit = () => props.one.visit
  const gaps = () => Array.from({ length: visit().gaps }, (_, n) => n)
  return (
    <Show when={!visit().cancelled}>
      <section class="stack">
        <h2>{words.week.one.who}</h2>
        <ul class="day-visits">
          <For each={visit().people}>
            {(comer) => (
              <li class="day-visit" data-comes={comer.state}>
                <Face person={comer.person} />
                <span class="grow">
                  <b>{comer.person.isMe ? words.today.you : comer.person.name}</b>
                  <span class="quiet small row-line">
                    {comer.isOfBefore ? words.rota.changed.before : words.week.state[comer.state]}
                  </span>
                </span>
              </li>
            )}
          </For>
          <For each={gaps()}>
            {() => (
              <li class="day-visit card-gap">
                <GapFace />
                <b>{words.week.one.nobody}</b>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
