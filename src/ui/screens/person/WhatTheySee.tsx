import { For, Show, type JSX } from 'solid-js'
import type { CircleRef, SeeAsView } from '../../../app/index.ts'
import { KithContext, useKith } from '../../kith.ts'
import { circleName, CircleMark } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MessageBubble } from '../../parts/MessageBubble.tsx'
import { RecordCard } from '../../parts/RecordCard.tsx'
import { DayStrip } from '../../parts/VisitCard.tsx'
import { AboutCardView } from '../about/AboutCardView.tsx'
import { Para } from '../../parts/Para.tsx'

/** What somebody's own keys open, or would open: the same parts as on their screens, with the faces that they see. */
export function WhatTheySee(props: { view: NonNullable<SeeAsView> }) {
  const kith = useKith()
  const say = kith.words.person.see
  const theirs = { ...kith, briefOf: (personId: string) => props.view.briefs[personId] }
  return (
    <KithContext.Provider value={theirs}>
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
    </KithContext.Provider>
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
                <CircleMark purpose={circle.purpose} own={circle.own} large />
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
