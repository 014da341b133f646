import { For, Show } from 'solid-js'
import type { PersonRef, TodayView, VisitItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { VisitRow } from '../../parts/VisitCard.tsx'
import { phoneLink } from '../../phones.ts'
import { A } from '../../router.tsx'
import { useDayWords } from './dayWords.ts'
import { lateOn } from './sayToday.ts'

type Sign = { readonly person: PersonRef } | { readonly icon: IconName }
type Told = { readonly sign: Sign; readonly text: string }

/** "Is she all right?", from what the one who looks may read and from nothing else. The best known comes first, and large. */
export function AllRight(props: { view: TodayView }) {
  const { words, dates, briefOf } = useKith()
  const open = useOpen()
  const say = words.day.right
  const holder = () => open()?.team.holder
  const name = () => holder()?.name ?? ''
  const told = (): readonly Told[] => {
    const { now, over, ok, felt } = props.view
    const here = now?.state === 'arrived' ? (now.arrivedBy ?? now.person) : null
    const last = [...over].reverse().find((visit) => visit.state === 'left')
    const was = last && (last.arrivedBy ?? last.person)
    const her = holder()
    return [
      ...(here ? [line({ person: here }, here.isMe ? say.youAre(name()) : say.here(here.name, name()))] : []),
      ...(ok && her ? [line({ person: her }, words.day.okay.they(name(), dates.stamp(ok.at)))] : []),
      ...(felt ? [line({ icon: felt.mood }, feltWords(felt))] : []),
      ...(was && last.leftAt !== null
        ? [
            line(
              { person: was },
              was.isMe ? say.youWere(dates.stamp(last.leftAt)) : say.was(was.name, dates.stamp(last.leftAt)),
            ),
          ]
        : []),
    ]
  }
  const feltWords = ({ mood, by, at }: NonNullable<TodayView['felt']>) => {
    const how = words.write.moods[mood]
    return by?.isMe
      ? say.youFelt(how, dates.stamp(at))
      : say.felt(by?.name ?? words.talk.someone, how, dates.stamp(at))
  }
  const number = () => briefOf(holder()?.personId ?? '')?.phone
  return (
    <section class="stack">
      <h2>{say.heading(name())}</h2>
      <div class="card stack">
        <Show when={told().length > 0} fallback={<Para text={say.unknown} />}>
          <For each={told().slice(0, 3)}>
            {({ sign, text }, at) => (
              <div class="told" data-first={at() === 0 ? 'yes' : 'no'}>
                <Show
                  when={'person' in sign ? sign.person : undefined}
                  fallback={<Icon name={'icon' in sign ? sign.icon : 'heart'} class="told-icon" />}
                >
                  {(person) => <Face person={person()} size={at() === 0 ? 'l' : 'm'} />}
                </Show>
                <span class="grow">
                  <Para text={text} />
                </span>
              </div>
            )}
          </For>
        </Show>
        <Show when={number()}>
          {(phone) => (
            <a class="btn btn-line" href={phoneLink(phone())} rel="external">
              <Icon name="phone" />
              {words.day.call(name())}
            </a>
          )}
        </Show>
      </div>
    </section>
  )
}

const line = (sign: Sign, text: string): Told => ({ sign, text })

/** "Who is next?": the visit that is on or comes next, and the one after it. */
export function WhoIsNext(props: { view: TodayView }) {
  const { words } = useKith()
  const say = words.day.next
  const told = useDayWords(() => props.view.date)
  const next = () =>
    [props.view.now, ...props.view.rest, ...props.view.coming]
      .filter((visit): visit is VisitItem => visit !== null && visit.cancelled === null)
      .slice(0, 2)
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Show when={next().length > 0} fallback={<Para class="quiet" text={say.nobody} />}>
        <ul class="day-visits">
          <For each={next()}>
            {(visit) => (
              <li>
                <VisitRow
                  visit={visit}
                  when={told.when(visit)}
                  late={lateOn(props.view, visit)}
                  href={visit.state === 'planned' ? `/week/${visit.visitId}` : `/write/${visit.visitId}`}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <A class="text-btn" href="/week">
        {say.week}
        <Icon name="next" />
      </A>
    </section>
  )
}
