import { createSignal, For, Show } from 'solid-js'
import type { RecordItem, RecordVersion } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { RecordCard, Said } from '../../parts/RecordCard.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** A record with what belongs to it: that it was read, what others say to it, and what it said before. */
export function WithBeside(props: { record: RecordItem }) {
  const { words, dates } = useKith()
  const say = words.visits.record
  const comment = createAct('commentRecord')
  const see = createAct('seeHandover')
  const [text, setText] = createSignal('')
  const of = () => ({ visitId: props.record.visitId, recordId: props.record.recordId })
  const tell = async () => {
    if (await comment.run({ ...of(), text: text().trim() })) setText('')
  }
  const isToRead = () =>
    props.record.handover !== '' &&
    !props.record.by?.isMe &&
    !props.record.handoverSeen.some(({ by }) => by.isMe)
  return (
    <section class="stack-s">
      <RecordCard record={props.record} level="h3" />
      <Show when={isToRead()}>
        <button
          class="btn btn-line btn-big"
          type="button"
          onClick={() => void see.run({ ...of(), handover: props.record.handover })}
        >
          <Icon name="check" />
          {words.visits.leave.seen}
        </button>
        <Refusal of={see.refusal()} />
      </Show>
      <Show when={props.record.comments.length > 0}>
        <ul class="card stack-s" aria-label={say.comments}>
          <For each={props.record.comments}>
            {(one) => (
              <li class="stack-s">
                <p class="pre" dir="auto">
                  {one.text}
                </p>
                <p class="quiet small">
                  {one.by.isMe ? words.visits.agreed.you : words.say.calledName(one.by.name)},{' '}
                  {dates.stamp(one.at)}
                </p>
                <Show when={one.by.isMe}>
                  <button
                    class="btn btn-quiet btn-s"
                    type="button"
                    aria-label={say.commentBackOf(one.text)}
                    onClick={() => void comment.run({ ...of(), text: '', commentId: one.commentId })}
                  >
                    <Icon name="undo" />
                    {say.commentBack}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Fold title={say.comment} icon="talk">
        <div class="card stack-s">
          <TextArea label={say.commentLabel} value={text()} onInput={setText} />
          <Refusal of={comment.refusal()} />
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={comment.busy() || text().trim() === ''}
            onClick={() => text().trim() !== '' && void tell()}
          >
            {say.commentSave}
          </button>
        </div>
      </Fold>
      <Show when={props.record.changed}>
        <Past record={props.record} />
      </Show>
    </section>
  )
}

/** What it said before somebody put it right: asked for, since it is folded anew. */
function Past(props: { record: RecordItem }) {
  const { words, dates } = useKith()
  const say = words.visits.record
  const read = createAct('readRecordHistory')
  const [versions, setVersions] = createSignal<readonly RecordVersion[]>()
  const show = async () => {
    const told = await read.run({ visitId: props.record.visitId, recordId: props.record.recordId })
    if (told) setVersions(told.gives.versions.slice(1))
  }
  return (
    <Show
      when={versions()}
      fallback={
        <>
          <button class="btn btn-quiet btn-big" type="button" onClick={() => void show()}>
            <Icon name="clock" />
            {say.before}
          </button>
          <Refusal of={read.refusal()} />
        </>
      }
    >
      {(all) => (
        <section class="stack-s">
          <h4>{say.before}</h4>
          <For each={all()} fallback={<Para class="quiet" text={say.beforeNone} />}>
            {(one) => (
              <article class="card stack">
                <p class="said-by">
                  {one.by === null ? words.write.byLeft : words.say.calledName(one.by.name)},{' '}
                  {dates.stamp(one.at)}
                </p>
                <Said said={one} />
              </article>
            )}
          </For>
        </section>
      )}
    </Show>
  )
}
