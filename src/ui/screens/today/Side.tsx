import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { MessageItem, RecordItem, VisitItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { DayStrip } from '../../parts/VisitCard.tsx'
import { Para } from '../../parts/Para.tsx'

/** What the last one there left for the next. */
export function Handovers(props: { records: readonly RecordItem[]; iAmHolder: boolean }) {
  const { words, dates } = useKith()
  return (
    <Show when={props.records.length > 0}>
      <section class="stack">
        <h2>{props.iAmHolder ? words.today.handoverHolder : words.today.handover}</h2>
        <For each={props.records}>
          {(record) => (
            <div class="card card-sun">
              <div class="handover">
                <Icon name="pin" />
                <div class="grow stack-s">
                  <p class="quote">{record.handover}</p>
                  <p class="small">
                    {record.by ? words.today.from(record.by.name) : words.write.byLeft},{' '}
                    {record.writtenAt === null ? dates.day(record.date) : dates.stamp(record.writtenAt)}
                  </p>
                </div>
              </div>
              <Seen audience={record.audience} />
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}

export function News(props: { messages: readonly MessageItem[] }) {
  const { words, dates } = useKith()
  return (
    <Show when={props.messages.length > 0}>
      <section class="stack">
        <h2>{words.today.news}</h2>
        <div class="card stack">
          <For each={props.messages}>
            {(message) => (
              <div class="row row-top">
                <Show when={message.by}>{(by) => <Face person={by()} size="s" />}</Show>
                <div class="grow">
                  <Show when={message.text !== ''}>
                    <p class="pre">{message.text}</p>
                  </Show>
                  <MediaList items={message.media} by={message.by?.name} />
                  <p class="quiet small">
                    {message.by ? words.talk.by(message.by.name) : words.talk.someone},{' '}
                    {dates.stamp(message.at)}
                  </p>
                </div>
              </div>
            )}
          </For>
          <A class="text-btn" href="/talk">
            {words.today.openTalk}
            <Icon name="next" />
          </A>
        </div>
      </section>
    </Show>
  )
}

/** The next seven days. Days without a visit are not listed; a gap is. */
export function Week(props: { coming: readonly VisitItem[] }) {
  const { words } = useKith()
  const open = useOpen()
  return (
    <section class="stack">
      <h2>{words.today.week}</h2>
      <Show when={props.coming.length > 0} fallback={<Para class="quiet" text={words.today.weekNone} />}>
        <DayStrip visits={props.coming} />
      </Show>
      <A class="btn btn-line" href="/week">
        <Icon name="calendar" />
        {words.week.link}
      </A>
      <Show when={open()?.team.iAmHolder}>
        <A class="btn btn-quiet" href="/plan">
          <Icon name="plus" />
          {words.today.mayChange}
        </A>
      </Show>
    </section>
  )
}
