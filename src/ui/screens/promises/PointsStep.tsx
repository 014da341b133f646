import { For, Show } from 'solid-js'
import type { AgreedPoint } from '../../../domain/index.ts'
import { useKith, useOneByOne } from '../../kith.ts'
import { Choice, Pick, TextArea } from '../../parts/fields.tsx'
import { Question } from '../../parts/Question.tsx'
import { Listen } from './Listen.tsx'
import { PointByPoint } from './PointByPoint.tsx'
import { backOf, stepOf, type SignProps } from './draft.ts'

/** Each point is ticked by itself, or talked about and agreed so; where one idea stands on a page, one after the other. */
export function PointsStep(props: SignProps) {
  const { words } = useKith()
  const say = words.promises.sign
  const { item } = props
  const agreed = (id: string): AgreedPoint | undefined => props.draft.points.find((one) => one.id === id)
  const set = (id: string, how?: AgreedPoint['how']) => {
    const others = props.draft.points.filter((one) => one.id !== id)
    props.onChange({ points: how ? [...others, { id, how }] : others })
  }
  const isOneByOne = useOneByOne()
  const all = () => item.text.points.map(({ id }): AgreedPoint => agreed(id) ?? { id, how: 'ticked' })
  return (
    <Show when={!isOneByOne()} fallback={<PointByPoint {...props} set={set} />}>
      <Question
        title={say.title}
        heading={say.points.heading}
        lead={say.points.lead}
        at={stepOf(props.draft, 'points')}
        back={{ href: backOf(item.kind, props.draft, 'points') }}
        missing={props.draft.points.length === 0 ? say.points.missing : undefined}
        next={say.next}
        onNext={props.onNext}
      >
        <fieldset class="stack">
          <legend class="unseen">{say.points.heading}</legend>
          <button class="btn btn-line btn-s" type="button" onClick={() => props.onChange({ points: all() })}>
            {say.points.all}
          </button>
          <Listen item={item} point="" language={props.draft.language} />
          <div class="card choices promise-ticks" lang={props.draft.language === 'cy' ? 'cy' : 'en-GB'}>
            <For each={item.text.points}>
              {(point) => (
                <div>
                  <Choice
                    type="checkbox"
                    name="point"
                    value={point.id}
                    checked={agreed(point.id) !== undefined}
                    title={point.words[props.draft.language]}
                    onChange={(on) => set(point.id, on ? 'ticked' : undefined)}
                  />
                  <Listen item={item} point={point.id} language={props.draft.language} />
                  <Show when={agreed(point.id)}>
                    {(one) => (
                      <p class="promise-talked">
                        <Pick
                          type="checkbox"
                          name={`talked-${point.id}`}
                          checked={one().how === 'talked'}
                          onChange={(on) => set(point.id, on ? 'talked' : 'ticked')}
                        >
                          {say.points.talked}
                        </Pick>
                      </p>
                    )}
                  </Show>
                </div>
              )}
            </For>
          </div>
        </fieldset>
        <TextArea
          label={say.points.questions}
          hint={say.points.questionsHint}
          value={props.draft.questions}
          onInput={(questions) => props.onChange({ questions })}
        />
      </Question>
    </Show>
  )
}
