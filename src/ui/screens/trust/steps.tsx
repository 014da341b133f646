import { createEffect, createSignal, For, Show } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import type { PersonRef } from '../../../app/index.ts'
import {
  trustLimits,
  trustPictures,
  trustTopics,
  trustWays,
  type TrustPicture,
  type TrustQuestion,
} from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Face } from '../../parts/Face.tsx'
import { Pick, TextArea, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { createVoice, OneVoice } from '../../parts/media/OneVoice.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { Para } from '../../parts/Para.tsx'
import { Question } from '../../parts/Question.tsx'
import type { TrustDraft } from './draft.ts'
import { iconOfPicture, iconOfTopic } from './icons.ts'

export type StepProps = {
  title: string
  next: string
  at: readonly [number, number]
  back: { readonly href: string; readonly to?: string }
  onNext: () => void
  draft: TrustDraft
  onChange: SetStoreFunction<TrustDraft>
}

export function WhatStep(props: StepProps & { missing: string | undefined }) {
  const { words } = useKith()
  const say = words.trust.form.what
  return (
    <Question {...props} heading={say.heading} lead={say.lead} missing={props.missing}>
      <TextField
        label={say.label}
        hint={say.hint}
        value={props.draft.title}
        maxLength={trustLimits.title}
        onInput={(title) => props.onChange({ title })}
      />
      <fieldset class="stack-s">
        <legend class="legend">{say.topic}</legend>
        <div class="picks picks-tall">
          <For each={trustTopics}>
            {(one) => (
              <Pick
                type="radio"
                name="topic"
                checked={props.draft.topic === one}
                before={<Icon name={iconOfTopic[one]} />}
                onChange={() => props.onChange({ topic: one })}
              >
                {words.trust.topics[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <div class="stack-s">
        <h2 class="legend">{say.way}</h2>
        <ChooseOne
          legend={say.way}
          name="way"
          of={trustWays}
          value={(one) => one}
          chosen={(one) => props.draft.way === one}
          title={(one) => words.trust.ways[one]}
          onChoose={(way) => props.onChange({ way })}
        />
      </div>
    </Question>
  )
}

/** One question: in words, by voice, or with pictures; or not at all. */
export function AnswerStep(props: StepProps & { question: TrustQuestion; place: string }) {
  const { words } = useKith()
  const say = words.trust
  const answer = () => props.draft.answers[props.question]
  const kept = createVoice(() => props.place)
  createEffect(() => {
    const voice = kept()
    if (voice) props.onChange('answers', props.question, { voice, voiceId: voice.mediaId })
  })
  const offered: readonly TrustPicture[] = trustPictures[props.question]
  const hint = () => (props.question === 'helps' ? say.asks[props.draft.topic] : say.hints[props.question])
  const tick = (picture: TrustPicture, on: boolean) => {
    const others = answer().pictures.filter((one) => one !== picture)
    props.onChange('answers', props.question, { pictures: on ? [...others, picture] : others })
  }
  return (
    <Question {...props} heading={say.questions[props.question]} lead={hint()}>
      <p class="day-line" dir="auto">
        {props.draft.title}
      </p>
      <TextArea
        label={say.form.words}
        value={answer().text}
        onInput={(text) => props.onChange('answers', props.question, { text })}
      />
      <Show when={!kept() && answer().voice}>{(voice) => <VoicePlayer item={voice()} />}</Show>
      <OneVoice place={props.place} voice={kept()} title={say.form.speak} />
      <fieldset class="stack-s">
        <legend class="legend">{say.form.pictures}</legend>
        <div class="picks picks-tall">
          <For each={offered}>
            {(picture) => (
              <Pick
                type="checkbox"
                name={props.question}
                checked={answer().pictures.includes(picture)}
                before={<Icon name={iconOfPicture[picture]} />}
                onChange={(on) => tick(picture, on)}
              >
                {say.pictures[picture]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Para class="quiet small" text={say.form.skip} />
    </Question>
  )
}

export function AgreedStep(props: StepProps & { people: readonly PersonRef[] }) {
  const { words } = useKith()
  const say = words.trust.form.agreed
  const [rows, setRows] = createSignal(Math.max(1, props.draft.agreed.length))
  const at = (n: number) => props.draft.agreed[n] ?? { what: '', personId: '' }
  const set = (n: number, change: Partial<TrustDraft['agreed'][number]>) =>
    props.onChange(
      'agreed',
      Array.from({ length: rows() }, (_, i) => (i === n ? { ...at(i), ...change } : { ...at(i) })),
    )
  return (
    <Question {...props} heading={say.heading} lead={say.lead}>
      <For each={Array.from({ length: trustLimits.steps }, (_, n) => n)}>
        {(n) => (
          <Show when={n < rows()}>
            <section class="card stack">
              <TextArea label={say.what} value={at(n).what} onInput={(what) => set(n, { what })} />
              <fieldset class="stack-s">
                <legend class="legend">{say.who}</legend>
                <div class="picks">
                  <Pick
                    type="radio"
                    name={`who-${n}`}
                    checked={at(n).personId === ''}
                    before={<Icon name="people" />}
                    onChange={() => set(n, { personId: '' })}
                  >
                    {words.trust.one.anybody}
                  </Pick>
                  <For each={props.people}>
                    {(person) => (
                      <Pick
                        type="radio"
                        name={`who-${n}`}
                        checked={at(n).personId === person.personId}
                        before={<Face person={person} size="s" />}
                        onChange={() => set(n, { personId: person.personId })}
                      >
                        {words.say.calledName(person.name)}
                      </Pick>
                    )}
                  </For>
                </div>
              </fieldset>
            </section>
          </Show>
        )}
      </For>
      <Show when={rows() < trustLimits.steps}>
        <button class="btn btn-line" type="button" onClick={() => setRows(rows() + 1)}>
          <Icon name="plus" />
          {say.more}
        </button>
      </Show>
    </Question>
  )
}

export function ReviewStep(props: StepProps & { dayIn: (months: number) => string }) {
  const { words } = useKith()
  const say = words.trust.form.review
  return (
    <Question {...props} heading={say.heading} lead={say.lead}>
      <ChooseOne
        legend={say.heading}
        name="review"
        of={[1, 3, 6, 0]}
        value={(months) => String(months)}
        chosen={(months) => props.draft.review === props.dayIn(months)}
        title={(months) => say.in[months] ?? ''}
        onChoose={(months) => props.onChange({ review: props.dayIn(months) })}
      />
      <DateField
        label={say.day}
        value={props.draft.review}
        min={props.dayIn(0.04)}
        onInput={(review) => props.onChange({ review })}
      />
    </Question>
  )
}
