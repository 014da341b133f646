import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { VisitItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { GapFace, isGap, useVisitWords } from '../../parts/VisitCard.tsx'

const comes = (state: string): boolean => state === 'planned' || state === 'coming'

/** Everybody who comes, by the names people call them. */
export function useWhoComes(): (visit: VisitItem) => string {
  const { words } = useKith()
  const say = useVisitWords()
  return (visit) => {
    if (visit.cancelled) return words.week.cancelled
    const names = (is: (state: string) => boolean) =>
      visit.people
        .filter((one) => is(one.state))
        .map((one) => (one.person.isMe ? words.today.you : words.say.calledName(one.person.name)))
    const coming = names(comes)
    if (coming.length > 1) return words.week.more(coming)
    if (coming.length === 0 && visit.isContested)
      return words.week.either(names((state) => state === 'offered'))
    return say.who(visit)
  }
}

/** What is to know of a visit beside who comes, worst first. */
export function useVisitNotes(): (visit: VisitItem) => readonly string[] {
  const { words } = useKith()
  const say = words.week
  return (visit) => {
    if (visit.rests) return []
    const maybes = visit.people.filter((one) => one.state === 'maybe' && !one.person.isMe)
    return [
      ...(visit.isDraft ? [words.rota.draft.note] : []),
      ...(visit.isTwin ? [words.rota.twin.note] : []),
      ...(visit.changedTwice ? [say.changedTwice] : []),
      ...(visit.suggestedBy ? [say.suggested(visit.suggestedBy.name)] : []),
      ...(visit.cancelled ? [] : visit.isContested ? [say.contested] : []),
      ...(visit.gaps > 0 && visit.gaps < visit.needed ? [say.missing(visit.gaps)] : []),
      ...visit.people
        .filter((one) => one.isOfBefore)
        .map((one) =>
          one.person.isMe
            ? words.rota.changed.you
            : words.rota.changed.who(words.say.calledName(one.person.name)),
        ),
      ...maybes.map((one) => say.maybe(one.person.name)),
    ]
  }
}

/** One visit of the week: time, who, what; hatched where somebody is missing, and in words. */
export function WeekVisit(props: { visit: VisitItem }) {
  const { dates } = useKith()
  const who = useWhoComes()
  const notes = useVisitNotes()
  return (
    <A
      class="day-visit link-row week-visit"
      classList={{ 'card-gap': isGap(props.visit) }}
      data-off={props.visit.cancelled ? 'yes' : 'no'}
      data-draft={props.visit.isDraft ? 'yes' : 'no'}
      href={`/week/${props.visit.visitId}`}
    >
      <Show when={props.visit.person} fallback={<GapFace />}>
        {(person) => <Face person={person()} />}
      </Show>
      <span class="grow">
        <b>
          {dates.time(props.visit.start)}, {who(props.visit)}
        </b>
        <span class="quiet small row-line">{props.visit.title}</span>
        <For each={notes(props.visit)}>
          {(note) => (
            <span class="small row-line week-note">
              <Icon name="alert" />
              {note}
            </span>
          )}
        </For>
      </span>
      <Icon name="next" />
    </A>
  )
}
