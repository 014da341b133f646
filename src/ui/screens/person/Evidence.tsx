import { createSignal, For, Show } from 'solid-js'
import type { MemberView, SeenItem } from '../../../app/index.ts'
import type { Evidence as Word } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

type Paper = Pick<Word, 'about' | 'of' | 'from' | 'until'>

/** Who saw a paper, and the button for somebody who saw it too. Nobody says it of a paper of their own. */
export function Evidence(props: {
  view: NonNullable<MemberView>
  paper: Paper
  title: string
  circleId: string
}) {
  const { words, dates, clock, tell } = useKith()
  const note = createAct('noteEvidence')
  const takeBack = createAct('takeBackEvidence')
  const [open, setOpen] = createSignal(false)
  const [on, setOn] = createSignal(dates.plainDate(clock.now()))
  const say = words.members.person
  const seen = () => props.view.seen.filter(({ evidence }) => isOf(evidence, props.paper))
  const by = (one: SeenItem) => (one.by.isMe ? say.you : one.by.name)
  const maySay = () => !props.view.person.isMe && !seen().some((one) => one.by.isMe)
  const audience = () => props.view.audiences.find((one) => one.circle.circleId === props.circleId)
  const saw = async () => {
    const { about, of, from, until } = props.paper
    const paper = { person: props.view.person.personId, about, of, from, until }
    if (!(await note.run({ ...paper, on: on(), circleId: props.circleId }))) return
    setOpen(false)
    tell(say.sawDone)
  }
  return (
    <div class="stack-s">
      <For each={seen()} fallback={<Para class="quiet small" text={say.seenNobody} />}>
        {(one) => (
          <p class="small swatch-words">
            <Icon name="check" />
            <span>
              {say.seen(by(one), dates.longDate(one.evidence.on))}{' '}
              <Show when={one.by.isMe}>
                <button
                  class="text-btn"
                  type="button"
                  onClick={() => void takeBack.run({ evidenceId: one.evidenceId })}
                >
                  {say.takeBack}
                </button>
              </Show>
            </span>
          </p>
        )}
      </For>
      <Refusal of={takeBack.refusal()} />
      <Show when={maySay()}>
        <p>
          <button
            class="text-btn"
            type="button"
            aria-label={say.iSawOf(props.title)}
            onClick={() => setOpen(true)}
          >
            <Icon name="eye" />
            {say.iSaw}
          </button>
        </p>
      </Show>
      <Sheet open={open()} title={say.sawTitle} onClose={() => setOpen(false)}>
        <p>
          <b>{props.title}</b>
        </p>
        <Para text={say.sawWhat} />
        <DateField label={say.sawOn} value={on()} onInput={setOn} />
        <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
        <Refusal of={note.refusal()} />
        <div class="btns-two">
          <button class="btn" type="button" onClick={() => void saw()}>
            {say.sawYes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => setOpen(false)}>
            {say.sawNo}
          </button>
        </div>
      </Sheet>
    </div>
  )
}

/** Of that paper as it says now: another title or another day is another paper. */
const isOf = (word: Word, paper: Paper): boolean =>
  word.about === paper.about && word.of === paper.of && word.from === paper.from && word.until === paper.until
