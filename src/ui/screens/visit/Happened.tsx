import { A } from '../../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { CameItem, VisitView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { TimeField } from '../../parts/TimeField.tsx'

/** Who came, when, and whether both sides say so. */
export function Happened(props: { view: NonNullable<VisitView> }) {
  return (
    <For each={props.view.came}>
      {(one) => <CameCard one={one} visitId={props.view.visit.visitId} view={props.view} />}
    </For>
  )
}

/** Other visits of which the one who looks has not said whether they happened. */
export function ToAgree(props: { but: string }) {
  const { words, dates } = useKith()
  const all = createView('toAgree', () => null)
  const others = () => (all() ?? []).filter((one) => one.visitId !== props.but && one.isTime)
  return (
    <Show when={others().length > 0}>
      <section class="stack-s">
        <h2>{words.visits.agreed.more}</h2>
        <ul class="card links">
          <For each={others()}>
            {(one) => (
              <li>
                <A class="link-row" href={`/write/${one.visitId}`}>
                  <Face person={one.person} />
                  <span class="grow">
                    {one.title}
                    <span class="row-line small">
                      {words.say.calledName(one.person.name)}, {dates.day(one.date)}
                    </span>
                  </span>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function CameCard(props: { one: CameItem; visitId: string; view: NonNullable<VisitView> }) {
  const { words, dates } = useKith()
  const say = words.visits.agreed
  const agree = createAct('agreeVisit')
  const [asks, setAsks] = createSignal(false)
  const [text, setText] = createSignal('')
  const one = () => props.one
  const tell = async (says: 'agreed' | 'queried') => {
    const { person, arrivedAt, leftAt } = one()
    if (leftAt === null) return
    const shown = { visitId: props.visitId, personId: person.personId, arrivedAt, leftAt }
    const done = await agree.run({ ...shown, says, words: text().trim() })
    if (done) setAsks(false)
  }
  const line = () => {
    const [from, left] = [dates.clockTime(one().arrivedAt), one().leftAt]
    const { isMe, name } = one().person
    if (left === null) return isMe ? say.thereMe(from) : say.there(name, from)
    return isMe ? say.lineMe(from, dates.clockTime(left)) : say.line(name, from, dates.clockTime(left))
  }
  const lasted = () => {
    const { minutes, leftAt } = one()
    if (leftAt === null) return ''
    return minutes === null ? say.odd : say.lasted(words.time.duration(Math.max(minutes, 0)))
  }
  const how = () => (one().toldBy ? say.toldBy(one().toldBy?.name ?? '') : say.how[one().how])
  const calls = (by: { isMe: boolean; name: string }) => (by.isMe ? say.you : words.say.calledName(by.name))
  const isOpen = () => one().iAgreeAs !== null && one().iSaid === null
  const more = () => (
    <div class="stack">
      <Show when={one().leftAt !== null}>
        <p>
          <span class="chip" data-agreed={one().agreed}>
            <Icon
              name={one().agreed === 'queried' ? 'question' : one().agreed === 'both' ? 'check' : 'clock'}
            />
            {say.state[one().agreed]}
          </span>
        </p>
        <For each={one().said}>
          {(word) => (
            <p class="row-line">
              <b>{say.says[word.says](calls(word.by))}</b> {word.words}
            </p>
          )}
        </For>
      </Show>
      <Show when={one().iAgreeAs !== null && one().iSaid !== 'agreed' && !asks()}>
        <div class="btns-two">
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={agree.busy()}
            onClick={() => void tell('agreed')}
          >
            <Icon name="check" />
            {say.yes}
          </button>
          <Show when={one().iSaid === null}>
            <button class="btn btn-big btn-quiet" type="button" onClick={() => setAsks(true)}>
              <Icon name="question" />
              {say.no}
            </button>
          </Show>
        </div>
      </Show>
      <Show when={asks()}>
        <TextArea label={say.what} hint={say.whatHint} value={text()} onInput={setText} />
        <div class="btns-two">
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={agree.busy()}
            onClick={() => void tell('queried')}
          >
            {say.save}
          </button>
          <button class="btn btn-big btn-quiet" type="button" onClick={() => setAsks(false)}>
            {say.back}
          </button>
        </div>
      </Show>
      <Show when={one().iAgreeAs === 'came' || one().iAgreeAs === 'holder'}>
        <PutRight one={one()} visitId={props.visitId} />
      </Show>
      <Refusal of={agree.refusal()} />
    </div>
  )
  return (
    <section class="card stack">
      <Show when={isOpen() && one().isTime}>
        <h2>{say.heading}</h2>
      </Show>
      <div class="row">
        <Face person={one().person} />
        <div class="grow stack-s">
          <Para text={`${line()} ${lasted()}`} />
          <Para class="quiet small" text={how()} />
        </div>
      </div>
      <Show when={isOpen() && !one().isTime} fallback={more()}>
        <Fold title={say.heading}>{more()}</Fold>
      </Show>
      <Seen audience={props.view.visit.audience} tense={asks() ? 'will' : 'can'} />
    </section>
  )
}

/** What the times really were. */
function PutRight(props: { one: CameItem; visitId: string }) {
  const { words } = useKith()
  const say = words.visits.right
  const put = createAct('putRight')
  const { arrivedWall, leftWall, person } = props.one
  const [arrived, setArrived] = createSignal(arrivedWall)
  const [left, setLeft] = createSignal(leftWall)
  const times = [
    [say.arrived, arrived, setArrived],
    [say.left, left, setLeft],
  ] as const
  const save = () =>
    put.run({ visitId: props.visitId, personId: person.personId, arrived: arrived(), left: left() })
  return (
    <Fold title={say.button} icon="clock">
      <div class="stack-s">
        <Para class="quiet small" text={say.what} />
        <For each={times}>
          {([label, time, setTime]) => <TimeField label={label} value={time()} onInput={setTime} />}
        </For>
        <Refusal of={put.refusal()} />
        <button
          class="btn btn-big btn-quiet"
          type="button"
          aria-disabled={put.busy()}
          onClick={() => void save()}
        >
          {say.save}
        </button>
      </div>
    </Fold>
  )
}
