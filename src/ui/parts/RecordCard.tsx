import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { RecordItem, RecordSaid } from '../../app/index.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from './Audience.tsx'
import { Face } from './Face.tsx'
import { Icon } from './Icon.tsx'
import { LetGo } from './media/LetGo.tsx'
import { MediaList } from './media/MediaList.tsx'
import { Para } from './Para.tsx'
import { SavedMark } from './SavedMark.tsx'
import { signIcons } from './visitIcons.ts'

/** What one person wrote of one visit. */
export function RecordCard(props: { record: RecordItem; level: 'h3' | 'h4' }) {
  const { words, dates } = useKith()
  const say = words.visits.record
  const by = () => {
    const { by: person } = props.record
    if (person === null) return words.write.byLeft
    if (person.isHolder) return person.isMe ? say.ownYou : say.own(person.name)
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
      <Show when={props.record.late || props.record.changed}>
        <p class="row-wrap">
          <Show when={props.record.late}>
            <span class="chip">
              <Icon name="clock" />
              {say.late}
            </span>
          </Show>
          <Show when={props.record.changed}>
            <span class="chip">
              <Icon name="write" />
              {say.changed}
            </span>
          </Show>
        </p>
      </Show>
      <Show when={props.record.touchedBy.length > 0}>
        <Para
          class="small"
          text={say.touched(
            words.say.list(props.record.touchedBy.map(({ name }) => words.say.calledName(name))),
          )}
        />
      </Show>
      <Said said={props.record} />
      <Show when={props.record.handover !== '' && props.record.handoverSeen.length > 0}>
        <Para
          class="quiet small"
          text={words.visits.leave.seenBy(
            words.say.list(
              props.record.handoverSeen.map(({ by: one }) =>
                one.isMe ? words.visits.agreed.you : words.say.calledName(one.name),
              ),
            ),
          )}
        />
      </Show>
      <Seen audience={props.record.audience} />
      <Show when={props.record.by?.isMe}>
        <SavedMark saved={props.record.saved} />
      </Show>
    </article>
  )
}

/** What a record says, now or before it was put right. */
export function Said(props: { said: RecordSaid }) {
  const { words } = useKith()
  const open = useOpen()
  const say = words.visits.record
  const holder = () => open()?.team.holder.name ?? ''
  return (
    <>
      <Show when={props.said.tiles.length > 0}>
        <ul class="record-tiles">
          <For each={props.said.tiles}>
            {(tick) => (
              <li class="record-tile" data-outcome={tick.outcome}>
                <Icon name={tick.tile} />
                <span>
                  {words.write.tiles[tick.tile]}
                  {tick.outcome === 'done' ? '' : `: ${words.write.outcomes[tick.outcome]}`}
                  <Show when={tick.outcome === 'done'}>
                    <span class="unseen">: {words.write.outcomes.done}</span>
                  </Show>
                  {tick.why ? ` ${say.why(words.visits.reasons[tick.why])}` : ''}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.said.signs.length > 0}>
        <ul class="record-tiles">
          <For each={props.said.signs}>
            {(sign) => (
              <li class="record-tile" data-outcome="done">
                <Icon name={signIcons[sign]} />
                <span>{words.visits.signs[sign]}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.said.note !== ''}>
        <p class="pre" dir="auto">
          {props.said.note}
        </p>
      </Show>
      <Show when={props.said.chose !== ''}>
        <p class="quote pre" dir="auto">
          <b>{say.chose}:</b> {props.said.chose}
        </p>
      </Show>
      <MediaList items={props.said.media} />
      <LetGo items={props.said.letGo} />
      <Show when={props.said.moodBefore}>
        {(mood) => (
          <p class="mood">
            <Icon name={mood()} />
            {say.moodBefore(words.write.moods[mood()])}
          </p>
        )}
      </Show>
      <Show when={props.said.mood}>
        {(mood) => (
          <p class="mood">
            <Icon name={mood()} />
            <span>
              {words.write.mood(words.write.moods[mood()])}
              <Show when={props.said.moodBy}>
                {(by) => (
                  <span class="row-line small">
                    {by() === 'person' ? say.moodBy.person(holder()) : say.moodBy.writer}
                  </span>
                )}
              </Show>
            </span>
          </p>
        )}
      </Show>
      <Show when={props.said.reach.length > 0}>
        <p>
          <b>{say.reach}:</b> {words.say.list(props.said.reach.map((one) => words.visits.reach[one]))}
        </p>
      </Show>
      <Show when={props.said.handover !== ''}>
        <div class="notice notice-sun">
          <Icon name="pin" />
          <p class="grow" dir="auto">
            <b>{words.write.handover}.</b> {props.said.handover}
          </p>
        </div>
      </Show>
    </>
  )
}
