import { For, Show } from 'solid-js'
import type { TrustWordingItem } from '../../../app/index.ts'
import { trustQuestions, type TrustQuestion } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { BehalfLine } from '../../parts/OnBehalf.tsx'
import { Para } from '../../parts/Para.tsx'
import { iconOfPicture } from './icons.ts'

export type TrustShown = Pick<TrustWordingItem, 'answers' | 'agreed' | 'review'>

/** What was answered, question by question, what is done, and when it is looked at again. Empty ones are left out. */
export function TrustAnswers(props: { of: TrustShown }) {
  const { words, dates } = useKith()
  const say = words.trust
  const isSaid = (question: TrustQuestion) => {
    const { text, pictures, voice } = props.of.answers[question]
    return text !== '' || pictures.length > 0 || voice !== null
  }
  return (
    <>
      <For each={trustQuestions.filter(isSaid)}>
        {(question) => (
          <section class="stack-s">
            <h3>{say.questions[question]}</h3>
            <Show when={props.of.answers[question].text}>
              {(text) => (
                <p class="pre" dir="auto">
                  {text()}
                </p>
              )}
            </Show>
            <Show when={props.of.answers[question].pictures.length > 0}>
              <p class="card-pictures">
                <For each={props.of.answers[question].pictures}>
                  {(picture) => (
                    <span>
                      <Icon name={iconOfPicture[picture]} />
                      {say.pictures[picture]}
                    </span>
                  )}
                </For>
              </p>
            </Show>
            <Show when={props.of.answers[question].voice}>
              {(voice) => (
                <div class="trust-voice no-print">
                  <VoicePlayer item={voice()} />
                </div>
              )}
            </Show>
          </section>
        )}
      </For>
      <section class="stack-s">
        <h3>{say.one.agreed}</h3>
        <Show when={props.of.agreed.length > 0} fallback={<Para class="quiet" text={say.one.agreedNone} />}>
          <ul class="trust-steps">
            <For each={props.of.agreed}>
              {(step) => (
                <li>
                  <Show when={step.person} fallback={<Icon name="people" />}>
                    {(person) => <Face person={person()} size="s" />}
                  </Show>
                  <span class="grow" dir="auto">
                    {step.what}
                    <span class="quiet row-line">
                      {step.person ? words.say.calledName(step.person.name) : say.one.anybody}
                    </span>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={props.of.review}>
          {(day) => <Para class="quiet" text={say.one.review(dates.longDate(day()))} />}
        </Show>
      </section>
    </>
  )
}

/** Who wrote it and when; of another's hand, how the person said so. */
export function TrustBy(props: { of: TrustWordingItem }) {
  const { words, dates } = useKith()
  const say = words.trust.one
  const when = () => dates.stamp(props.of.at)
  return (
    <>
      <Para class="quiet" text={props.of.by.isMe ? say.byMe(when()) : say.by(props.of.by.name, when())} />
      <BehalfLine by={props.of.by} behalf={props.of.behalf} />
      <Show when={props.of.isOdd}>
        <Para strong text={say.odd} />
      </Show>
    </>
  )
}
