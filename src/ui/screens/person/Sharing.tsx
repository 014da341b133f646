import { A } from '../../router.tsx'
import { createEffect, createSignal, on, Show, type JSX } from 'solid-js'
import type { History, PeopleView, PersonItem, PersonRef, WouldSee } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { CircleChoices } from '../../parts/CircleChoices.tsx'
import { FromWhen } from '../../parts/FromWhen.tsx'
import { createHowLong, HowLong } from '../../parts/HowLong.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { InPlace } from '../../parts/InPlace.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'
import { Ready } from '../../parts/Skeleton.tsx'
import { noteOf } from './readsFrom.ts'
import { WhatTheySee } from './WhatTheySee.tsx'

/** The boxes to change what somebody may see. */
export function Sharing(props: { view: PeopleView; item: PersonItem }) {
  const { words, dates, tell } = useKith()
  const setCircles = createAct('setCircles')
  const howLong = createHowLong()
  /** Looked at as they would see it, before it is shared. */
  const [looking, setLooking] = createSignal(false)
  const person = () => props.item.person
  const now = () => props.item.circles.filter((one) => one.purpose !== 'everyone').map((one) => one.circleId)
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [history, setHistory] = createSignal<History>('today')
  createEffect(
    on(
      () => [person().personId, ...now()].join(' '),
      () => setChosen(now()),
    ),
  )
  const names = (ids: readonly string[]) =>
    props.view.circles
      .filter((one) => ids.includes(one.circle.circleId))
      .map((one) => circleName(words, one.circle))
  const added = () => names(chosen().filter((id) => !now().includes(id)))
  const taken = () => names(now().filter((id) => !chosen().includes(id)))
  const changed = () => added().length + taken().length > 0
  const button = () => {
    const say = words.person.save
    if (!changed()) return say.none
    if (taken().length === 0) return say.add(added())
    return added().length === 0 ? say.take(taken()) : say.both
  }
  const look = () => {
    setLooking(true)
    window.scrollTo(0, 0)
  }
  const save = async () => {
    if (!changed()) return
    const { personId, name } = person()
    const said = [
      added().length > 0 ? words.circlePage.share.said(name, added()) : '',
      taken().length > 0 ? words.circlePage.share.saidNot(name, taken()) : '',
    ]
    const takes = { personId, circleIds: chosen(), history: history(), until: howLong.until() }
    if (!(await setCircles.run(takes))) return
    setLooking(false)
    window.scrollTo(0, 0)
    tell(said.filter(Boolean).join(' '))
  }
  const would = (): WouldSee => ({ circleIds: chosen(), history: history() })
  /** Somebody else than the Holder does not know all that they see. */
  const mayLook = () => props.view.iAmHolder && changed()
  const yes = () => (
    <button
      class="btn"
      type="button"
      aria-disabled={!changed() || setCircles.busy()}
      onClick={() => void save()}
    >
      {button()}
    </button>
  )
  const changes = () => (
    <div class="notice arrive-in">
      <Icon name="eye" />
      <div class="grow stack-s">
        <Show when={added().length > 0}>
          <Para text={words.history.adds[history()](person().name, added())} />
        </Show>
        <Show when={taken().length > 0}>
          <Para
            text={`${words.person.takes(person().name, taken())} ${words.circlePage.share.keeps(person().name)} ${words.person.cannotUndo(person().name)}`}
          />
        </Show>
      </div>
    </div>
  )
  return (
    <Show
      when={!looking()}
      fallback={
        <Looking person={person()} would={would()} onBack={() => setLooking(false)}>
          {changes()}
          <Refusal of={setCircles.refusal()} />
          {yes()}
        </Looking>
      }
    >
      <div class="stack-l">
        <CircleChoices
          legend={words.person.circlesLegend(person().name)}
          circles={props.view.circles}
          chosen={chosen()}
          may={({ circle, canChange, canTake }) => (now().includes(circle.circleId) ? canTake : canChange)}
          note={(circleId) => noteOf(dates, words, props.item, circleId)}
          onChange={setChosen}
        />
        <Show when={added().length > 0}>
          <FromWhen chosen={history()} onChange={setHistory} />
          <HowLong choice={howLong} legend={words.circlePage.howLong.legend} />
        </Show>
        <div role="status">
          <Show when={changed()}>{changes()}</Show>
        </div>
        {/* Who only brings others in does so in their own name. */}
        <Show when={props.view.circles.some((one) => one.canTake)}>
          <InPlace />
        </Show>
        <Refusal of={setCircles.refusal()} />
        <div class="btns">
          <Show when={mayLook()} fallback={yes()}>
            <button class="btn" type="button" onClick={() => look()}>
              <Icon name="eye" />
              {words.circlePage.share.look(person().name)}
            </button>
          </Show>
          <Show when={props.view.iAmHolder && !changed()}>
            <A class="btn btn-line" href={`/people/${person().personId}/see`}>
              <Icon name="eye" />
              {words.person.seeAs(person().name)}
            </A>
          </Show>
        </div>
      </div>
    </Show>
  )
}

/** The step before anything is shared: their own screens, as they would be. */
function Looking(props: { person: PersonRef; would: WouldSee; onBack: () => void; children: JSX.Element }) {
  const { words } = useKith()
  const view = createView('seeAs', () => ({ personId: props.person.personId, would: props.would }))
  const say = words.circlePage.share
  return (
    <div class="stack-l">
      <section class="stack-s">
        <h2>{say.heading(props.person.name)}</h2>
        <Para class="quiet" text={say.lead} />
      </section>
      <Ready data={view()}>
        {(data) => <Show when={data()}>{(seen) => <WhatTheySee view={seen()} />}</Show>}
      </Ready>
      {props.children}
      <button class="btn btn-line" type="button" onClick={() => props.onBack()}>
        {say.back}
      </button>
    </div>
  )
}
