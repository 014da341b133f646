import { For, Show } from 'solid-js'
import type { CallItem, CallLineItem, LetterView } from '../../app/index.ts'
import { addDays, newsAnswers } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'

type Letter = NonNullable<LetterView>

/** A week on paper for somebody without the app: of their circles only, with boxes to tick that come back by a code. */
export function CallLetter() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('letter', () => ({ contactId: params.contactId ?? '' }))
  const say = words.calls.letter
  return (
    <Screen
      title={say.title}
      heading={view() ? say.open(view()?.call.name ?? '') : say.title}
      lead={say.lead}
      back={{ href: '/talk/lists', to: words.calls.title }}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={say.noWay} />}>
            {(letter) => (
              <div class="stack-l">
                <Sheet letter={letter()} />
                <Gone call={letter().call} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Gone(props: { call: CallItem }) {
  const { words } = useKith()
  const gone = createAct('letterGone')
  const say = words.calls.letter
  const toTell = () => props.call.lines.filter(({ toldBy }) => toldBy.length === 0)
  return (
    <Show when={props.call.lines.length > 0}>
      <div class="stack-s no-print">
        <Show
          when={toTell().length > 0}
          fallback={
            <p class="row" role="status">
              <Icon name="check" />
              {say.goneDone}
            </p>
          }
        >
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={gone.busy()}
            onClick={() => void gone.run({ contactId: props.call.contactId })}
          >
            <Icon name="sending" />
            {say.gone}
          </button>
          <Para class="quiet" text={say.goneWhat} />
          <Refusal of={gone.refusal()} />
        </Show>
      </div>
    </Show>
  )
}

function Sheet(props: { letter: Letter }) {
  const { words, dates, clock } = useKith()
  const say = words.calls.letter
  const call = () => props.letter.call
  const first = () => dates.plainDate(clock.now())
  return (
    <PaperSheet
      kind="letter"
      subject={call().contactId}
      circle={call().audience.circle}
      heading={say.heading(call().name)}
      of={props.letter.holder.name}
      large
    >
      <Show when={call().address}>
        <p class="pre letter-address">{call().address}</p>
      </Show>
      <p>{say.week(dates.longDate(first()), dates.longDate(addDays(first(), 6)))}</p>
      <Show when={props.letter.days}>{(days) => <Days days={days()} />}</Show>
      <section>
        <h3>{say.news}</h3>
        <Show when={call().lines.length > 0} fallback={<p>{say.noNews}</p>}>
          <ol class="letter-news">
            <For each={call().lines}>
              {(line) => (
                <li>
                  <p class="pre">{line.text}</p>
                  <Show when={line.by}>{(by) => <p class="small">{words.say.calledName(by().name)}</p>}</Show>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </section>
      <p>
        <b>{say.from(props.letter.holder.name)}</b>
      </p>
      <Answers call={call()} />
    </PaperSheet>
  )
}

function Days(props: { days: NonNullable<Letter['days']> }) {
  const { words, dates } = useKith()
  const say = words.calls.letter
  return (
    <section>
      <h3>{say.visits}</h3>
      <ul class="letter-days">
        <For each={props.days}>
          {(day) => (
            <li>
              <b>{dates.day(day.date)}</b>
              <For each={day.visits} fallback={<span class="row-line">{say.noVisits}</span>}>
                {(visit) => (
                  <span class="row-line">
                    {dates.time(visit.start)} {visit.title}:{' '}
                    {visit.isOff
                      ? say.visitOff
                      : visit.names.length > 0
                        ? words.say.list(visit.names.map((name) => words.say.calledName(name)))
                        : say.nobodyYet}
                  </span>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

/** Below the line to tear: what they can tick and write, and the code under it by which it finds its way back. */
function Answers(props: { call: CallItem }) {
  const { words } = useKith()
  const say = words.calls.letter
  const asked = () => props.call.lines.filter(({ asks }) => asks !== 'nothing')
  return (
    <section class="letter-answers">
      <p class="letter-cut">
        <span aria-hidden="true">✂ </span>
        {say.cut}
      </p>
      <h3>
        {say.answers}: {props.call.name}
      </h3>
      <For each={asked()}>{(line) => <Asked line={line} />}</For>
      <ul class="letter-boxes">
        <For each={[say.read, say.ring, say.come]}>{(text) => <Box text={text} />}</For>
      </ul>
      <p>{say.say}</p>
      <div class="letter-lines" aria-hidden="true" />
    </section>
  )
}

function Asked(props: { line: CallLineItem }) {
  const { words } = useKith()
  return (
    <>
      <p class="pre">{props.line.text}</p>
      <ul class="letter-boxes letter-asked">
        <For each={newsAnswers[props.line.asks].filter((one) => one !== 'ring-me')}>
          {(one) => <Box text={words.news.answers[one]} />}
        </For>
      </ul>
    </>
  )
}

const Box = (props: { text: string }) => (
  <li>
    <span class="letter-box" aria-hidden="true" />
    {props.text}
  </li>
)
