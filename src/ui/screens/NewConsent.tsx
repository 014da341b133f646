import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { ConsentsView, OnBehalf as Behalf } from '../../app/index.ts'
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
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Choice, Pick, TextArea } from '../parts/fields.tsx'
import { createVoice, OneVoice } from '../parts/media/OneVoice.tsx'
import { VoicePlayer } from '../parts/media/VoicePlayer.tsx'
import { OnBehalf } from '../parts/OnBehalf.tsx'
import { Question, stepAfter, stepBefore } from '../parts/Question.tsx'
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
  const [search, setSearch] = useSearchParams()
  const save = createAct('sayConsent')
  const say = words.consents.new
  const [purpose, setPurpose] = createSignal<ConsentPurpose>()
  const [text, setText] = createSignal('')
  const [answer, setAnswer] = createSignal<ConsentAnswer>()
  const [onlyIf, setOnlyIf] = createSignal('')
  const [months, setMonths] = createSignal(0)
  const [circle, setCircle] = createSignal<string>()
  const voice = createVoice(() => voicePlace)
  const [format, setFormat] = createSignal<ConsentFormat>('said')
  const [behalf, setBehalf] = createSignal<Behalf | null>(null)
  const audience = () =>
    props.view.audiences.find((one) => one.circle.circleId === circle()) ??
    props.view.audiences.find((one) => one.circle.purpose === 'everyone')
  const isWhat = () => purpose() !== undefined && (purpose() !== 'own' || text().trim() !== '')
  const isAnswer = () => answer() !== undefined && (answer() !== 'only-if' || onlyIf().trim() !== '')
  const step = () => {
    const wanted = steps.find((one) => one === search['step']) ?? 'what'
    const furthest = !isWhat() ? 'what' : !isAnswer() ? 'answer' : 'sum'
    return steps.indexOf(wanted) > steps.indexOf(furthest) ? furthest : wanted
  }
  const common = () => {
    const before = stepBefore(steps, step())
    return {
      title: say.title,
      at: [steps.indexOf(step()) + 1, steps.length] as const,
      back: before ? { href: `/consent/new?step=${before}` } : { href: '/consent', to: words.consents.title },
      next: say.next,
      onNext: () => setSearch({ step: stepAfter(steps, step()) ?? 'sum' }),
    }
  }
  const end = () =>
    months() === 0 ? null : addDays(dates.plainDate(clock.now()), Math.round(months() * 30.4))
  const put = async () => {
    const [about, said, where] = [purpose(), answer(), audience()]
    if (!about || !said || !where) return
    const takes = { purpose: about, answer: said, words: text(), onlyIf: onlyIf(), behalf: behalf() }
    const rest = {
      circleId: where.circle.circleId,
      format: format(),
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
          <fieldset>
            <legend class="unseen">{say.what.heading}</legend>
            <div class="card choices">
              <For each={consentPurposes}>
                {(one) => (
                  <Choice
                    type="radio"
                    name="purpose"
                    value={one}
                    checked={purpose() === one}
                    title={words.consents.purposes[one]}
                    onChange={() => setPurpose(one)}
                  />
                )}
              </For>
            </div>
          </fieldset>
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
          <fieldset>
            <legend class="unseen">{say.answer.heading}</legend>
            <div class="card choices">
              <For each={consentAnswers}>
                {(one) => (
                  <Choice
                    type="radio"
                    name="answer"
                    value={one}
                    checked={answer() === one}
                    title={words.consents.answers[one]}
                    what={say.answer.what[one]}
                    onChange={() => setAnswer(one)}
                  />
                )}
              </For>
            </div>
          </fieldset>
          <Show when={answer() === 'only-if'}>
            <TextArea label={say.answer.onlyIf} value={onlyIf()} onInput={setOnlyIf} />
          </Show>
          <OneVoice place={voicePlace} voice={voice()} title={say.answer.voice} />
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question {...common()} heading={say.when.heading} lead={say.when.lead}>
          <fieldset>
            <legend class="unseen">{say.when.heading}</legend>
            <div class="card choices">
              <For each={[0, 1, 6, 12]}>
                {(one) => (
                  <Choice
                    type="radio"
                    name="months"
                    value={String(one)}
                    checked={months() === one}
                    title={say.when.choices[one] ?? ''}
                    onChange={() => setMonths(one)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </Question>
      </Match>
      <Match when={step() === 'where'}>
        <Question {...common()} heading={say.where.heading} lead={say.where.lead}>
          <fieldset>
            <legend class="unseen">{say.where.heading}</legend>
            <div class="card choices">
              <For each={props.view.audiences}>
                {(one) => (
                  <Choice
                    type="radio"
                    name="circle"
                    value={one.circle.circleId}
                    checked={audience()?.circle.circleId === one.circle.circleId}
                    title={circleName(words, one.circle)}
                    what={words.circles.willSee(one.people.length)}
                    before={<CircleMark purpose={one.circle.purpose} />}
                    onChange={() => setCircle(one.circle.circleId)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </Question>
      </Match>
      <Match when={step() === 'sum'}>
        <Question
          {...common()}
          heading={say.sum.heading}
          next={say.sum.yes}
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
