import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { ConsentsView } from '../../app/index.ts'
import {
  addDays,
  consentAnswers,
  consentFormats,
  consentPurposes,
  type ConsentAnswer,
  type ConsentFormat,
  type ConsentPurpose,
} from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Pick, TextArea } from '../parts/fields.tsx'
import { createVoice, OneVoice } from '../parts/media/OneVoice.tsx'
import { VoicePlayer } from '../parts/media/VoicePlayer.tsx'
import { OnBehalf, saidBehalf, type BehalfDraft } from '../parts/OnBehalf.tsx'
import { noFurther, Question, useQuestions } from '../parts/Question.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useNavigate, useSearchParams } from '../router.tsx'

/** Where a voice is kept until it is said. */
const voicePlace = 'consent/new'
const steps = ['what', 'answer', 'when', 'where', 'sum'] as const

/** A yes or a no to one thing, one question a page. */
export function NewConsent() {
  const view = createView('consents', () => null)
  return <Show when={view()}>{(now) => <Steps view={now()} />}</Show>
}

function Steps(props: { view: ConsentsView }) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('sayConsent')
  const say = words.consents.new
  const [purpose, setPurpose] = createSignal<ConsentPurpose>()
  const [text, setText] = createSignal('')
  const [answer, setAnswer] = createSignal<ConsentAnswer>()
  const [onlyIf, setOnlyIf] = createSignal('')
  const [months, setMonths] = createSignal(0)
  const [circle, setCircle] = createSignal<string>()
  const voice = createVoice(() => voicePlace)
  const [format, setFormat] = createSignal<ConsentFormat>()
  const [behalf, setBehalf] = createSignal<BehalfDraft | null>(null)
  const audience = () =>
    props.view.audiences.find((one) => one.circle.circleId === circle()) ??
    props.view.audiences.find((one) => one.circle.purpose === 'everyone')
  const isWhat = () => purpose() !== undefined && (purpose() !== 'own' || text().trim() !== '')
  const isAnswer = () => answer() !== undefined && (answer() !== 'only-if' || onlyIf().trim() !== '')
  const step = () => {
    const wanted = steps.find((one) => one === search['step']) ?? 'what'
    const furthest = !isWhat() ? 'what' : !isAnswer() ? 'answer' : 'sum'
    return noFurther(steps, wanted, furthest)
  }
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `/consent/new?step=${one}`,
    home: { href: '/consent', to: words.consents.title },
  })
  const end = () =>
    months() === 0 ? null : addDays(dates.plainDate(clock.now()), Math.round(months() * 30.4))
  const put = async () => {
    const [about, said, where, how] = [purpose(), answer(), audience(), format()]
    if (!about || !said || !where || !how) return
    const done = saidBehalf(behalf(), save)
    if (done === undefined) return
    const takes = { purpose: about, answer: said, words: text(), onlyIf: onlyIf(), behalf: done }
    const rest = {
      circleId: where.circle.circleId,
      format: how,
      until: end(),
      reviewOn: end(),
      voiceId: voice()?.mediaId ?? null,
    }
    if (!(await save.run({ ...takes, ...rest }))) return
    tell(say.sum.done)
    navigate('/consent')
  }
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Question
          {...common()}
          heading={say.what.heading}
          lead={say.what.lead}
          missing={isWhat() ? undefined : say.what.missing}
        >
          <ChooseOne
            legend={say.what.heading}
            name="purpose"
            of={consentPurposes}
            value={(one) => one}
            chosen={(one) => purpose() === one}
            title={(one) => words.consents.purposes[one]}
            onChoose={(one) => setPurpose(one)}
          />
          <TextArea label={say.what.words} hint={say.what.wordsHint} value={text()} onInput={setText} />
        </Question>
      </Match>
      <Match when={step() === 'answer'}>
        <Question
          {...common()}
          heading={say.answer.heading}
          lead={say.answer.lead}
          missing={
            isAnswer() ? undefined : answer() === 'only-if' ? say.answer.missingIf : say.answer.missing
          }
        >
          <ChooseOne
            legend={say.answer.heading}
            name="answer"
            of={consentAnswers}
            value={(one) => one}
            chosen={(one) => answer() === one}
            title={(one) => words.consents.answers[one]}
            what={(one) => say.answer.what[one]}
            onChoose={(one) => setAnswer(one)}
          />
          <Show when={answer() === 'only-if'}>
            <TextArea label={say.answer.onlyIf} value={onlyIf()} onInput={setOnlyIf} />
          </Show>
          <OneVoice place={voicePlace} voice={voice()} title={say.answer.voice} />
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question {...common()} heading={say.when.heading} lead={say.when.lead}>
          <ChooseOne
            legend={say.when.heading}
            name="months"
            of={[0, 1, 6, 12]}
            value={(one) => String(one)}
            chosen={(one) => months() === one}
            title={(one) => say.when.choices[one] ?? ''}
            onChoose={(one) => setMonths(one)}
          />
        </Question>
      </Match>
      <Match when={step() === 'where'}>
        <Question {...common()} heading={say.where.heading} lead={say.where.lead}>
          <ChooseOne
            legend={say.where.heading}
            name="circle"
            of={props.view.audiences}
            value={(one) => one.circle.circleId}
            chosen={(one) => audience()?.circle.circleId === one.circle.circleId}
            title={(one) => circleName(words, one.circle)}
            what={(one) => words.circles.willSee(one.people.length)}
            before={(one) => <CircleMark purpose={one.circle.purpose} />}
            onChoose={(one) => setCircle(one.circle.circleId)}
          />
        </Question>
      </Match>
      <Match when={step() === 'sum'}>
        <Question
          {...common()}
          heading={say.sum.heading}
          next={say.sum.yes}
          missing={format() ? undefined : say.sum.missing}
          busy={save.busy()}
          onNext={() => void put()}
        >
          <section class="card stack">
            <h2>{words.consents.purposes[purpose() ?? 'own']}</h2>
            <Show when={text().trim() !== ''}>
              <p class="pre">{text()}</p>
            </Show>
            <p>
              <b>{words.consents.answers[answer() ?? 'not-now']}</b> {answer() === 'only-if' ? onlyIf() : ''}
            </p>
            <Show when={voice()}>{(item) => <VoicePlayer item={item()} />}</Show>
            <fieldset class="stack-s">
              <legend class="legend">{say.sum.format}</legend>
              <div class="picks">
                <For each={consentFormats}>
                  {(one) => (
                    <Pick
                      type="radio"
                      name="format"
                      checked={format() === one}
                      onChange={() => setFormat(one)}
                    >
                      {words.consents.formats[one]}
                    </Pick>
                  )}
                </For>
              </div>
            </fieldset>
            <Show when={audience()}>{(one) => <Seen audience={one()} tense="will" />}</Show>
          </section>
          <OnBehalf value={behalf()} onChange={setBehalf} people={audience()?.people ?? []} />
          <Refusal of={save.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
