import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { RecordItem } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Seen } from './Audience.tsx'
import { Face } from './Face.tsx'
import { Icon } from './Icon.tsx'
import { SavedMark } from './SavedMark.tsx'

/** What one person wrote of one visit. */
export function RecordCard(props: { record: RecordItem; level: 'h3' | 'h4' }) {
  const { words, dates } = useKith()
  const by = () => {
    const { by: person } = props.record
    if (person === null) return words.write.byLeft
    return person.isMe ? words.write.byYou : words.write.by(person.name)
  }
  const title = () => (
    <>
      {props.record.visitTitle}
      <span class="quiet record-by">
        {by()}
        <Show when={props.record.writtenAt}>{(at) => <>, {dates.stamp(at())}</>}</Show>
      </span>
    </>
  )
  return (
    <article class="card stack">
      <div class="row">
        <Show when={props.record.by}>{(person) => <Face person={person()} />}</Show>
        <Dynamic component={props.level} class="grow record-title">
          {title()}
        </Dynamic>
      </div>
      <Show when={props.record.tiles.length > 0}>
        <ul class="record-tiles">
          <For each={props.record.tiles}>
            {(tick) => (
              <li class="record-tile" data-outcome={tick.outcome}>
                <Icon name={tick.tile} />
                <span>
                  {words.write.tiles[tick.tile]}
                  {tick.outcome === 'done' ? '' : `: ${words.write.outcomes[tick.outcome]}`}
                  <Show when={tick.outcome === 'done'}>
                    <span class="unseen">: {words.write.outcomes.done}</span>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.record.note !== ''}>
        <p class="pre">{props.record.note}</p>
      </Show>
      <Show when={props.record.mood}>
        {(mood) => (
          <p class="mood">
            <Icon name={mood()} />
            {words.write.mood(words.write.moods[mood()])}
          </p>
        )}
      </Show>
      <Show when={props.record.handover !== ''}>
        <div class="notice notice-sun">
          <Icon name="pin" />
          <p class="grow">
            <b>{words.write.handover}.</b> {props.record.handover}
          </p>
        </div>
      </Show>
      <Seen audience={props.record.audience} />
      <Show when={props.record.by?.isMe}>
        <SavedMark saved={props.record.saved} />
      </Show>
    </article>
  )
}
