import { For } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Question } from '../../parts/Question.tsx'
import { backOf, reviewOn, stepOf, type SignProps } from './draft.ts'

export function ReviewStep(props: SignProps) {
  const { words, dates, clock } = useKith()
  const say = words.promises.sign
  const dayOf = (months: number) => {
    const day = reviewOn(months, dates.plainDate(clock.now()))
    return day === null ? undefined : dates.longDate(day)
  }
  return (
    <Question
      title={say.title}
      heading={say.review.heading}
      lead={say.review.lead}
      at={stepOf(props.draft, 'review')}
      back={{ href: backOf(props.item.kind, props.draft, 'review') }}
      next={say.next}
      onNext={props.onNext}
    >
      <fieldset>
        <legend class="unseen">{say.review.heading}</legend>
        <div class="card choices">
          <For each={[3, 6, 12, 0]}>
            {(months) => (
              <Choice
                type="radio"
                name="review"
                value={String(months)}
                checked={props.draft.months === months}
                title={say.review.choices[months] ?? ''}
                what={dayOf(months)}
                onChange={() => props.onChange({ months })}
              />
            )}
          </For>
        </div>
      </fieldset>
    </Question>
  )
}
