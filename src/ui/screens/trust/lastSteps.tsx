import { Show } from 'solid-js'
import type { AppRefusal, Audience, PersonRef, TrustView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { HowSaid, type HowDraft } from '../../parts/OnBehalf.tsx'
import { Para } from '../../parts/Para.tsx'
import { PeopleChoices } from '../../parts/PeopleChoices.tsx'
import { Question } from '../../parts/Question.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { WhoCanSee, type WhoCanSeeChoice } from '../../parts/WhoCanSee.tsx'
import type { TrustDraft } from './draft.ts'
import type { StepProps } from './steps.tsx'
import { TrustAnswers } from './TrustWords.tsx'

export function WhoStep(
  props: Omit<StepProps, 'draft' | 'onChange'> & {
    missing: string | undefined
    isFixed: boolean
    who: WhoCanSeeChoice
    audiences: readonly Audience[]
    others: readonly PersonRef[]
    asked: readonly string[]
    onAsk: (personIds: readonly string[]) => void
    audience: Audience | undefined
  },
) {
  const { words } = useKith()
  const say = words.trust.form.who
  return (
    <Question {...props} heading={say.heading} lead={props.isFixed ? say.fixed : say.lead}>
      <Show
        when={!props.isFixed}
        fallback={<Show when={props.audience}>{(one) => <Seen audience={one()} />}</Show>}
      >
        <WhoCanSee choice={props.who} audiences={props.audiences} />
      </Show>
      <Show when={props.others.length > 0}>
        <PeopleChoices
          legend={say.people}
          name="asked"
          people={props.others}
          chosen={props.asked}
          onChange={props.onAsk}
        />
      </Show>
    </Question>
  )
}

/** As it will read, before it is saved. */
export function SumStep(props: {
  draft: TrustDraft
  view: TrustView
  iWrite: boolean
  how: HowDraft
  onHow: (how: HowDraft) => void
  refusal: AppRefusal | undefined
}) {
  const { words } = useKith()
  const people = () => props.view.audiences.flatMap((one) => one.people)
  const shown = () => ({
    answers: props.draft.answers,
    agreed: props.draft.agreed
      .filter(({ what }) => what.trim() !== '')
      .map(({ what, personId }) => ({
        what,
        person: people().find((one) => one.personId === personId) ?? null,
      })),
    review: props.draft.review,
  })
  return (
    <>
      <section class="card stack">
        <p>
          <span class="chip">{words.trust.ways[props.draft.way]}</span>
        </p>
        <h2 dir="auto">{props.draft.title}</h2>
        <TrustAnswers of={shown()} />
      </section>
      <Show when={!props.view.holder.isMe && !props.iWrite}>
        <Para class="quiet" text={words.trust.form.sum.suggest(props.view.holder.name)} />
      </Show>
      <Show when={props.iWrite}>
        <section class="card">
          <HowSaid value={props.how} onChange={props.onHow} />
        </section>
      </Show>
      <Refusal of={props.refusal} />
    </>
  )
}
