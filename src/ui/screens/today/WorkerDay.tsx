import { For, Match, Show, Switch } from 'solid-js'
import type { TodayView, VisitItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { CardWords } from '../../parts/CardWords.tsx'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { FeelingSafe } from '../../parts/FeelingSafe.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { useVisitWords } from '../../parts/VisitCard.tsx'
import { A, useNavigate } from '../../router.tsx'
import { LateOnDay } from '../visit/Coming.tsx'
import { OnMyWay } from '../visit/OnMyWay.tsx'
import type { MyVisit } from './myVisits.ts'
import { Handovers } from './Side.tsx'

/** For who comes: their visits across their teams, one under the other, with what lies between. The top one is now. */
export function WorkerDay(props: {
  view: TodayView
  mine: readonly MyVisit[]
  /** Between two of their teams, as this device alone knows it. */
  ways: TodayView['ways']
}) {
  const { words } = useKith()
  const first = () => props.mine[0]
  return (
    <section class="stack" aria-label={words.day.mine.heading}>
      <Show when={first()}>{(one) => <TopVisit one={one()} view={props.view} />}</Show>
      <Show when={props.mine.length > 1}>
        <h2>{words.today.after}</h2>
        <ol class="round">
          <For each={props.mine.slice(1)}>
            {(one, at) => (
              <>
                <Between
                  from={props.mine[at()]?.visit}
                  to={one.visit}
                  ways={[...props.view.ways, ...props.ways]}
                />
                <li>
                  <LaterVisit one={one} />
                </li>
              </>
            )}
          </For>
        </ol>
      </Show>
    </section>
  )
}

function TopVisit(props: { one: MyVisit; view: TodayView }) {
  const { words } = useKith()
  const open = useOpen()
  const say = useVisitWords()
  const mine = words.day.mine
  const visit = () => props.one.visit
  const others = () => visit().people.filter(({ person }) => !person.isMe && !person.isHolder)
  const isHere = () => props.one.ringId === null
  const isOn = () => visit().state !== 'planned'
  return (
    <>
      <div class="card stack">
        <div class="visit-card">
          <Face person={props.one.holder} size="xl" />
          <div class="grow stack-s">
            <h2>{mine.with(props.one.holder.name)}</h2>
            <p>
              {visit().title}
              <br />
              <b>{say.when(visit())}</b>
            </p>
            <Show when={visit().place !== ''}>
              <Para text={mine.at(visit().place)} />
            </Show>
            <Show when={others()[0]}>{(one) => <Para text={mine.together(one().person.name)} />}</Show>
            <Show when={isOn()}>
              <p>
                <span class="chip">
                  <Icon name="check" />
                  {say.state(visit())}
                </span>
              </p>
            </Show>
            <Show when={visit().saved !== 'sent'}>
              <SavedMark saved={visit().saved} />
            </Show>
          </div>
        </div>
        <Show when={isHere() && visit().state === 'planned'}>
          <A class="text-btn" href={`/write/${visit().visitId}`}>
            {words.visits.record.open}
            <Icon name="next" />
          </A>
        </Show>
        <Seen audience={visit().audience} />
      </div>
      <OnMyWay one={props.one} />
      <Show when={isOn()}>
        <TopAct one={props.one} />
      </Show>
      <Show when={isHere()}>
        <Handovers records={props.view.handovers} iAmHolder={open()?.team.iAmHolder ?? false} />
        <Wishes visitId={visit().visitId} />
        <Show when={props.view.access.length > 0}>
          <div class="card card-sun">
            <Fold title={mine.access} icon="house">
              <div class="stack">
                <Para class="quiet" text={mine.accessWhat} />
                <For each={props.view.access}>
                  {(card) => (
                    <div class="stack-s">
                      <CardWords card={card} />
                      <Seen audience={card.audience} />
                    </div>
                  )}
                </For>
              </div>
            </Fold>
          </div>
        </Show>
        <LateOnDay visit={visit()} own />
      </Show>
      <Show when={!isOn()}>
        <TopAct one={props.one} />
      </Show>
    </>
  )
}

const safeOf = (visitId: () => string) => createView('plannedVisit', () => ({ visitId: visitId() }))

function Wishes(props: { visitId: string }) {
  const planned = safeOf(() => props.visitId)
  return <Show when={planned()?.safe}>{(safe) => <FeelingSafe safe={safe()} />}</Show>
}

/** The one thing to do, at the thumb. */
function TopAct(props: { one: MyVisit }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const arrive = createAct('arrive')
  const turn = createAct('switchTeam')
  const planned = safeOf(() => props.one.visit.visitId)
  const href = () => `/write/${props.one.visit.visitId}`
  const isOn = () => props.one.visit.state !== 'planned'
  const ringsFirst = () => planned()?.safe.wishes.includes('ring-first') ?? false
  const comeIn = async () => {
    if (await arrive.run({ visitId: props.one.visit.visitId })) navigate(href())
  }
  const go = async (ringId: string) => {
    if (await turn.run({ ringId })) navigate('/')
  }
  return (
    <div class="bottom-act">
      <Refusal of={arrive.refusal() ?? turn.refusal()} />
      <Switch
        fallback={
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={arrive.busy()}
            onClick={() => void comeIn()}
          >
            <Icon name="house" />
            {words.today.arrive}
          </button>
        }
      >
        <Match when={props.one.ringId}>
          {(ringId) => (
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={turn.busy()}
              onClick={() => void go(ringId())}
            >
              <Icon name="people" />
              {words.day.mine.go(props.one.holder.name)}
            </button>
          )}
        </Match>
        <Match when={isOn()}>
          <A class="btn btn-big" href={href()}>
            {words.today.goOn}
          </A>
        </Match>
        <Match when={ringsFirst()}>
          <Para class="quiet small" text={words.day.mine.ringWhat(props.one.holder.name)} />
          <A class="btn btn-big" href={href()}>
            <Icon name="phone" />
            {words.day.mine.ring}
          </A>
        </Match>
      </Switch>
    </div>
  )
}

/** What lies between two visits. */
function Between(props: { from: VisitItem | undefined; to: VisitItem; ways: TodayView['ways'] }) {
  const { words } = useKith()
  const say = words.day.mine
  const minutes = () => Math.round((props.to.startsAt - (props.from?.endsAt ?? props.to.startsAt)) / 60_000)
  const way = () =>
    props.ways.find((one) => one.from === props.from?.visitId && one.to === props.to.visitId)?.minutes ?? 0
  const isTight = () => minutes() <= 0 || way() > minutes()
  const lines = (): readonly string[] => {
    if (minutes() <= 0) return [say.noTime]
    if (isTight()) return [say.tooShort(words.time.duration(way()))]
    const rest = words.say.opening(say.between(words.time.duration(minutes())))
    return way() > 0 ? [rest, say.way(words.time.duration(way()))] : [rest]
  }
  return (
    <li class="between" data-tight={isTight() ? 'yes' : 'no'}>
      <Icon name={isTight() ? 'alert' : 'walk'} />
      {lines().join('. ')}
    </li>
  )
}

function LaterVisit(props: { one: MyVisit }) {
  const { words, dates } = useKith()
  const navigate = useNavigate()
  const turn = createAct('switchTeam')
  const go = async (ringId: string) => {
    if (await turn.run({ ringId })) navigate('/')
  }
  const body = () => (
    <>
      <Face person={props.one.holder} />
      <span class="grow">
        <b>
          {dates.time(props.one.visit.start)}, {words.say.calledName(props.one.holder.name)}
        </b>
        <span class="quiet small row-line">
          {[
            props.one.visit.title,
            ...(props.one.visit.place === '' ? [] : [words.day.mine.at(props.one.visit.place)]),
            ...(props.one.ringId === null ? [] : [words.day.mine.team(props.one.holder.name)]),
          ].join('. ')}
        </span>
      </span>
      <Icon name="next" />
    </>
  )
  return (
    <Show
      when={props.one.ringId}
      fallback={
        <A class="day-visit link-row" href={`/write/${props.one.visit.visitId}`}>
          {body()}
        </A>
      }
    >
      {(ringId) => (
        <button class="day-visit link-row" type="button" onClick={() => void go(ringId())}>
          {body()}
        </button>
      )}
    </Show>
  )
}
