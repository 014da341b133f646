import { A, useParams } from '../router.tsx'
import { For, Show, type JSX } from 'solid-js'
import type { CircleRef, SeeAsView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, CircleMark } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { MessageBubble } from '../parts/MessageBubble.tsx'
import { RecordCard } from '../parts/RecordCard.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { DayStrip } from '../parts/VisitCard.tsx'
import { AboutCardView } from './about/AboutCardView.tsx'
import { Para } from '../parts/Para.tsx'

/** Exactly what one person can open, computed from their circles and nothing else. */
export function SeeAs() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('seeAs', () => ({ personId: params.personId ?? '' }))
  const name = () => view()?.person.name ?? ''
  const say = words.person.see
  return (
    <Screen
      title={words.people.title}
      heading={name() === '' ? words.people.title : say.heading(name())}
      lead={name() === '' ? undefined : say.lead(name())}
      wide
      back={{
        href: `/people/${params.personId}`,
        to: name() === '' ? words.people.title : words.say.calledName(name()),
      }}
      before={<Show when={view()}>{(seen) => <Face person={seen().person} size="l" />}</Show>}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(seen) => <Seen view={seen()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Seen(props: { view: NonNullable<SeeAsView> }) {
  const { words } = useKith()
  const say = words.person.see
  return (
    <>
      <div class="columns" data-even="yes">
        <CircleLines title={say.inCircles} circles={props.view.circles} can />
        <CircleLines title={say.notCircles} circles={props.view.notCircles} can={false} />
      </div>
      <Part title={say.cards} count={props.view.cards.length}>
        <div class="cards">
          <For each={props.view.cards}>{(card) => <AboutCardView card={card} readOnly />}</For>
        </div>
      </Part>
      <Part title={say.visits} count={props.view.visits.length}>
        <DayStrip visits={props.view.visits} />
      </Part>
      <Part title={say.records} count={props.view.records.length}>
        <div class="cards">
          <For each={props.view.records}>{(record) => <RecordCard record={record} level="h3" />}</For>
        </div>
      </Part>
      <Part title={say.messages} count={props.view.messages.length}>
        <div class="stack">
          <For each={props.view.messages}>{(message) => <MessageBubble message={message} />}</For>
        </div>
      </Part>
      <Para class="quiet" text={say.keptOn} />
      <A class="btn" href={`/people/${props.view.person.personId}`}>
        {say.change(props.view.person.name)}
      </A>
    </>
  )
}

function CircleLines(props: { title: string; circles: readonly CircleRef[]; can: boolean }) {
  const { words } = useKith()
  return (
    <Show when={props.circles.length > 0}>
      <section class="card">
        <h2>{props.title}</h2>
        <ul class="links">
          <For each={props.circles}>
            {(circle) => (
              <li class="circle-row">
                <CircleMark purpose={circle.purpose} large />
                <b class="grow">{circleName(words, circle)}</b>
                <Icon name={props.can ? 'check' : 'cross'} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Part(props: { title: string; count: number; children: JSX.Element }) {
  const { words } = useKith()
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      <Show
        when={props.count > 0}
        fallback={<Para class="quiet" text={words.person.see.nothing(props.title)} />}
      >
        {props.children}
      </Show>
    </section>
  )
}
