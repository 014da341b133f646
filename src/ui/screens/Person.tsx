import { A, useParams } from '@solidjs/router'
import { createEffect, createSignal, on, Show, For } from 'solid-js'
import type { History, PeopleView, PersonItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, CircleMark } from '../parts/Audience.tsx'
import { CircleChoices } from '../parts/CircleChoices.tsx'
import { Face } from '../parts/Face.tsx'
import { FromWhen } from '../parts/FromWhen.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import type { Dates } from '../words/dates.ts'
import type { Words } from '../words/index.ts'
import { PeopleAside } from './people/PeopleAside.tsx'

/** One person: what they may see, and for the person in the middle the boxes to change it. */
export function Person() {
  const { words } = useKith()
  const params = useParams()
  const people = createView('people', () => null)
  const item = () => people()?.people.find((one) => one.person.personId === params.personId)
  const maySet = () => (people()?.iAmHolder ?? false) && item()?.person.isHolder === false
  const holder = () => people()?.people.find((one) => one.person.isHolder)?.person.name ?? ''
  const lead = () => {
    const person = item()?.person
    if (!person) return undefined
    if (maySet()) return words.person.lead(person.name)
    return person.isHolder ? words.person.holderLead(person.name) : words.person.leadMember(holder())
  }
  const heading = () => {
    const person = item()?.person
    if (!person) return words.people.title
    if (maySet()) return words.person.heading(person.name)
    return person.isMe ? words.person.headingMe : words.person.headingMember(person.name)
  }
  return (
    <Screen
      title={words.people.title}
      heading={heading()}
      lead={lead()}
      before={
        <Show when={item()}>
          {(one) => (
            <div class="person-head">
              <Face person={one().person} size="l" />
              <p>
                <b>{one().person.name}</b>
                <br />
                <span class="quiet">{words.say.opening(one().person.relation)}</span>
              </p>
            </div>
          )}
        </Show>
      }
      back={{ href: '/people', to: words.people.title }}
      aside={<PeopleAside view={people()} />}
      asideLabel={words.people.title}
    >
      <Ready data={people()}>
        {(view) => (
          <Show when={item()} fallback={<p>{words.frame.notYours.lead}</p>}>
            {(one) => (
              <Show when={maySet()} fallback={<SeesList item={one()} />}>
                <Sharing view={view()} item={one()} />
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** Signed when they were let in; nothing is said of circles where they read everything. */
function readsFrom(dates: Dates, words: Words, item: PersonItem, circleId: string): string | undefined {
  const from = item.fromDays.find((one) => one.circleId === circleId)
  return from && words.history.reads.from(dates.longDate(dates.plainDate(from.at)))
}

function SeesList(props: { item: PersonItem }) {
  const { words, dates } = useKith()
  return (
    <>
      <ul class="card links">
        <For each={props.item.circles}>
          {(circle) => (
            <li class="circle-row">
              <CircleMark purpose={circle.purpose} large />
              <span class="grow">
                <b>{circleName(words, circle)}</b>
                <span class="quiet">{words.circles.byPurpose[circle.purpose].what}</span>
                <Show when={readsFrom(dates, words, props.item, circle.circleId)}>
                  {(said) => <span class="quiet">{said()}</span>}
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <A class="btn btn-line" href="/talk">
        <Icon name="talk" />
        {words.person.talk}
      </A>
      <p>
        <A class="text-btn" href={`/people/${props.item.person.personId}/happened`}>
          <Icon name="clock" />
          {words.happened.linkOf(props.item.person.name)}
        </A>
      </p>
    </>
  )
}

function Sharing(props: { view: PeopleView; item: PersonItem }) {
  const { words, dates, tell } = useKith()
  const setCircles = createAct('setCircles')
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
  const save = async () => {
    if (!changed()) return
    const { personId, name } = person()
    if (await setCircles.run({ personId, circleIds: chosen(), history: history() }))
      tell(words.person.saved(name))
  }
  return (
    <div class="stack-l">
      <CircleChoices
        legend={words.person.circlesLegend(person().name)}
        circles={props.view.circles}
        chosen={chosen()}
        note={(circleId) => readsFrom(dates, words, props.item, circleId)}
        onChange={setChosen}
      />
      <Show when={added().length > 0}>
        <FromWhen chosen={history()} onChange={setHistory} />
      </Show>
      <div role="status">
        <Show when={changed()}>
          <div class="notice arrive-in">
            <Icon name="eye" />
            <div class="grow stack-s">
              <Show when={added().length > 0}>
                <p>{words.history.adds[history()](person().name, added())}</p>
              </Show>
              <Show when={taken().length > 0}>
                <p>
                  {words.person.takes(person().name, taken())} {words.person.cannotUndo(person().name)}
                </p>
              </Show>
            </div>
          </div>
        </Show>
      </div>
      <Refusal of={setCircles.refusal()} />
      <div class="btns">
        <button
          class="btn"
          type="button"
          aria-disabled={!changed() || setCircles.busy()}
          onClick={() => void save()}
        >
          {button()}
        </button>
        <A class="btn btn-line" href={`/people/${person().personId}/see`}>
          <Icon name="eye" />
          {words.person.seeAs(person().name)}
        </A>
      </div>
      <p>
        <A class="text-btn" href={`/people/${person().personId}/happened`}>
          <Icon name="clock" />
          {words.happened.linkOf(person().name)}
        </A>
      </p>
      <p>
        <A class="text-btn text-btn-clay" href={`/people/${person().personId}/remove`}>
          <Icon name="leave" />
          {words.person.removeShort}
        </A>
      </p>
    </div>
  )
}
