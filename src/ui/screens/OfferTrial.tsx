import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { TrialsView } from '../../app/index.ts'
import { trialLimits, type TrialSession } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Choice, TextArea, TextField } from '../parts/fields.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { noFurther, Question, useQuestions } from '../parts/Question.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useWishHints } from '../parts/wishHints.ts'
import { A, Navigate, useNavigate, useSearchParams } from '../router.tsx'
import { SessionFields } from './trials/SessionFields.tsx'
import { Para } from '../parts/Para.tsx'

const steps = ['who', 'when', 'rate', 'words', 'sum'] as const
const without = 'without'

/** Asks somebody for a trial, one question a page. */
export function OfferTrial() {
  const view = createView('trials', () => null)
  return (
    <Show when={view()?.canOffer !== false} fallback={<Navigate href="/trials" />}>
      <Show when={view()}>{(now) => <Steps view={now()} />}</Show>
    </Show>
  )
}

function Steps(props: { view: TrialsView }) {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const offer = createAct('offerTrial')
  const hint = useWishHints()
  const say = words.trials.offer
  const [who, setWho] = createSignal('')
  const [name, setName] = createSignal('')
  const [sessions, setSessions] = createSignal<readonly TrialSession[]>([{ date: '', start: '10:00' }])
  const [pounds, setPounds] = createSignal('')
  const [text, setText] = createSignal('')
  /** Whom the answers go to, where it is not the one who asks. */
  const holder = () => (props.view.holder.isMe ? undefined : props.view.holder)
  const people = () => props.view.people.filter((one) => !one.isHolder)
  const person = () => people().find((one) => one.personId === who())
  const called = () => person()?.name ?? name()
  const isWho = () => person() !== undefined || (who() === without && name().trim() !== '')
  const isWhen = () => sessions().every(({ date, start }) => date !== '' && start !== '')
  const pence = () => (pounds().trim() === '' ? 0 : Math.round(Number(pounds().replace(/[£,\s]/g, '')) * 100))
  const isRate = () => pence() >= 0 && pence() <= trialLimits.pence
  const step = () => {
    const wanted = steps.find((one) => one === search['step']) ?? 'who'
    const furthest = !isWho() ? 'who' : !isWhen() ? 'when' : !isRate() ? 'rate' : 'sum'
    return noFurther(steps, wanted, furthest)
  }
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `/trials/ask?step=${one}`,
    home: { href: '/trials', to: words.trials.title },
  })
  const seen = () => {
    const names = [person()?.name, holder()?.name].filter((one) => one !== undefined)
    return names.length === 0 ? say.sum.seenWithout : say.sum.seen(names)
  }
  const send = async () => {
    const personId = person()?.personId ?? null
    const takes = { personId, name: name(), sessions: sessions(), pence: pence(), words: text() }
    if (!(await offer.run(takes))) return
    tell(say.sum.done(called()))
    navigate('/trials')
  }
  return (
    <Switch>
      <Match when={step() === 'who'}>
        <Question
          {...common()}
          heading={say.who.heading}
          lead={say.who.lead}
          missing={isWho() ? undefined : say.who.missing}
        >
          <fieldset>
            <legend class="unseen">{say.who.heading}</legend>
            <div class="card choices">
              <For each={people()}>
                {(one) => (
                  <Choice
                    type="radio"
                    name="who"
                    value={one.personId}
                    checked={who() === one.personId}
                    title={one.name}
                    what={words.say.opening(one.relation)}
                    note={hint(one.personId)}
                    before={<Face person={one} />}
                    onChange={() => setWho(one.personId)}
                  />
                )}
              </For>
              <Choice
                type="radio"
                name="who"
                value={without}
                checked={who() === without}
                title={say.who.without}
                what={say.who.withoutWhat}
                onChange={() => setWho(without)}
              />
            </div>
          </fieldset>
          <Show when={who() === without}>
            <TextField label={say.who.name} value={name()} maxLength={120} onInput={setName} />
          </Show>
          <div class="stack-s">
            <A class="text-btn" href="/people/invite">
              <Icon name="plus" />
              {say.who.invite}
            </A>
            <Para class="quiet" text={say.who.inviteWhat} />
          </div>
        </Question>
      </Match>
      <Match when={step() === 'when'}>
        <Question
          {...common()}
          heading={say.when.heading}
          lead={say.when.lead}
          missing={isWhen() ? undefined : say.when.missing}
        >
          <SessionFields sessions={sessions()} onChange={setSessions} />
        </Question>
      </Match>
      <Match when={step() === 'rate'}>
        <Question
          {...common()}
          heading={say.rate.heading}
          lead={say.rate.lead}
          missing={isRate() ? undefined : say.rate.missing}
        >
          <TextField label={say.rate.pounds} hint={say.rate.hint} value={pounds()} onInput={setPounds} />
        </Question>
      </Match>
      <Match when={step() === 'words'}>
        <Question {...common()} heading={say.words.heading} lead={say.words.lead}>
          <TextArea label={say.words.label} value={text()} onInput={setText} />
        </Question>
      </Match>
      <Match when={step() === 'sum'}>
        <Question
          {...common()}
          heading={(person() ? say.sum.heading : say.sum.headingWithout)(called())}
          next={person() ? say.sum.yes : say.sum.yesWithout}
          busy={offer.busy()}
          onNext={() => void send()}
        >
          <section class="card stack">
            <ul class="stack-s">
              <For each={sessions()}>
                {(one) => <li>{words.trials.at(dates.day(one.date), dates.time(one.start))}</li>}
              </For>
            </ul>
            <Para
              text={pence() === 0 ? words.trials.free : words.trials.rate(`£${(pence() / 100).toFixed(2)}`)}
            />
            <Show when={text().trim() !== ''}>
              <blockquote class="quote pre">{text()}</blockquote>
            </Show>
            <p class="seen">
              <Icon name="lock" />
              <span class="seen-words">{seen()}</span>
            </p>
            <Show when={holder()}>{(one) => <Para class="quiet" text={say.sum.inPlace(one().name)} />}</Show>
          </section>
          <Refusal of={offer.refusal()} />
        </Question>
      </Match>
    </Switch>
  )
}
