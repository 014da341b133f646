import { For, Show } from 'solid-js'
import type { DecisionItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'

/** One decision: what helped, what they said, who was asked, what came of it. */
export function NoteCard(props: { note: Omit<DecisionItem, 'before'> }) {
  const { words, dates } = useKith()
  const say = words.decisions
  const lines = () => {
    const all: readonly (readonly [string, string])[] = [
      [say.help, props.note.help],
      [say.said, props.note.said],
      [say.asked, props.note.asked],
      [say.outcome, props.note.outcome],
    ]
    return all.filter(([, text]) => text !== '')
  }
  const foot = () => {
    const { by, at, reviewOn, reviewDue } = props.note
    const who = by.isMe ? say.you : words.say.calledName(by.name)
    const written = say.by(who, dates.longDate(dates.plainDate(at)))
    const review = reviewOn === null ? '' : reviewDue ? say.due : say.review(dates.longDate(reviewOn))
    return `${written} ${review}`
  }
  return (
    <div class="stack">
      <div class="person-line">
        <Face person={props.note.person} />
        <h2>{say.about(props.note.person.name)}</h2>
      </div>
      <p class="pre">
        <b>{props.note.decision}</b>
      </p>
      <Para text={`${dates.longDate(props.note.day)}. ${say.how[props.note.how]}`} />
      <Show when={lines().length > 0}>
        <dl class="stack-s decision">
          <For each={lines()}>
            {([name, text]) => (
              <div>
                <dt>{name}</dt>
                <dd class="pre">{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Para class="quiet" text={foot()} />
      <Seen audience={props.note.audience} />
    </div>
  )
}
