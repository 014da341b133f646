import { A, useParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { CircleDetails, CirclesView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useWhatIn } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PersonInCircle } from './circles/PersonInCircle.tsx'
import { Para } from '../parts/Para.tsx'

/** One circle: who is in it and until when, what lies there, who brings others in. */
export function Circle() {
  const { words } = useKith()
  const whatIn = useWhatIn()
  const params = useParams()
  const view = createView('circles', () => null)
  const item = () => findCircle(view(), params['circleId'])
  const heading = () => {
    const found = item()
    return found ? circleName(words, found.circle) : words.circlePage.title
  }
  const lead = () => {
    const found = item()
    return found && whatIn(found.circle.purpose, found.circle.own)
  }
  return (
    <Screen
      title={words.circlePage.title}
      heading={heading()}
      lead={lead()}
      back={{ href: '/circles', to: words.circlePage.title }}
      before={
        <Show when={item()}>
          {(one) => <CircleMark purpose={one().circle.purpose} own={one().circle.own} large />}
        </Show>
      }
    >
      <Ready data={view()}>
        {(known) => (
          <Show when={item()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => <Details item={one()} view={known()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

export const findCircle = (
  view: CirclesView | undefined,
  circleId: string | undefined,
): CircleDetails | undefined =>
  [...(view?.circles ?? []), ...(view?.only ?? []), ...(view?.ended ?? [])].find(
    (one) => one.circle.circleId === circleId,
  )

function Details(props: { item: CircleDetails; view: CirclesView }) {
  const { words, dates } = useKith()
  const say = words.circlePage.one
  const day = (at: number) => dates.longDate(dates.plainDate(at))
  const holds = () => {
    const { cards, visits, records, messages } = props.item.holds
    const lines = [
      cards > 0 ? say.holds.cards(cards) : '',
      visits > 0 ? say.holds.visits(visits) : '',
      records > 0 ? say.holds.records(records) : '',
      messages > 0 ? say.holds.messages(messages) : '',
    ].filter(Boolean)
    return lines.length > 0 ? lines : [say.nothing]
  }
  const bringers = () =>
    props.item.people.filter((one) => one.bringsOthers).map((one) => words.say.calledName(one.person.name))
  const isNamed = () => props.item.circle.own?.only == null
  const made = () => {
    const { made: it } = props.item
    if (!it) return undefined
    return it.by.isMe ? say.madeByMe(day(it.at)) : say.madeBy(words.say.calledName(it.by.name), day(it.at))
  }
  return (
    <div class="stack-l">
      <Show when={props.item.endedAt}>
        {(at) => (
          <div class="notice notice-sun">
            <Icon name="clock" />
            <Para class="grow" text={say.endedOn(day(at()))} />
          </div>
        )}
      </Show>
      <section class="stack-s">
        <h2>{say.who}</h2>
        <ul class="card links">
          <For each={props.item.people}>
            {(one) => (
              <li>
                <PersonInCircle circle={props.item.circle} item={one} />
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.item.canChange && isNamed() && props.item.circle.purpose !== 'everyone'}>
        <BringIn item={props.item} />
      </Show>
      <section class="card stack-s">
        <h2>{say.what}</h2>
        <Lines lines={holds()} sign="eye" />
      </section>
      <Show when={props.item.canName && isNamed() && props.item.circle.purpose !== 'everyone'}>
        <section class="card stack-s">
          <h2>{say.bringsHeading}</h2>
          <Para text={bringers().length > 0 ? say.brings(bringers()) : say.nobodyBrings} />
          <Para class="quiet" text={say.bringsHow} />
        </section>
      </Show>
      <Show when={made()}>{(said) => <Para class="quiet" text={said()} />}</Show>
      <Show when={isNamed()}>
        <A class="btn btn-line" href={`/talk/${props.item.circle.circleId}`}>
          <Icon name="talk" />
          {say.talk}
        </A>
      </Show>
      <Show when={props.item.canDescribe}>
        <InPlace />
        <ul class="stack-s">
          <li>
            <A class="text-btn" href={`/circles/${props.item.circle.circleId}/edit`}>
              <Icon name="write" />
              {say.rename}
            </A>
          </li>
          <li>
            <A class="text-btn text-btn-clay" href={`/circles/${props.item.circle.circleId}/end`}>
              <Icon name="leave" />
              {say.end}
            </A>
          </li>
        </ul>
      </Show>
    </div>
  )
}

function BringIn(props: { item: CircleDetails }) {
  const { words } = useKith()
  const say = words.circlePage.one
  return (
    <section class="stack-s">
      <h2>{say.bringIn}</h2>
      <Show when={props.item.others.length > 0} fallback={<Para class="quiet" text={say.everybodyIn} />}>
        <Para class="quiet" text={say.bringInLead} />
        <ul class="card links">
          <For each={props.item.others}>
            {(person) => (
              <li>
                <A class="link-row" href={`/people/${person.personId}`}>
                  <Face person={person} />
                  <b class="grow">{person.name}</b>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
