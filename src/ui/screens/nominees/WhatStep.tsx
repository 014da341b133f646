import { For, Show } from 'solid-js'
import type { Power } from '../../../app/index.ts'
import { useKith, useWhatIn } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Choice } from '../../parts/fields.tsx'
import { FromWhen } from '../../parts/FromWhen.tsx'
import { asksCircles, entering, needsCircle, personOf } from './draft.ts'
import { StepPage } from './StepPage.tsx'
import { toggled, type StepProps } from './steps.ts'
import { Para } from '../../parts/Para.tsx'

const powers: readonly Power[] = ['invite', 'circles', 'keyholders', 'remove']

export function WhatStep(props: StepProps) {
  const { words } = useKith()
  const whatIn = useWhatIn()
  const say = words.nominees.ask.what
  const circles = () => props.view.circles.filter((item) => item.circle.purpose !== 'everyone')
  const isIn = (circleId: string) =>
    personOf(props.view, props.draft)?.circles.some((one) => one.circleId === circleId) ?? false
  const comesInto = () => entering(props.view, props.draft).map((circle) => circleName(words, circle))
  const missing = () => {
    if (props.draft.powers.length === 0) return say.needsPower
    const isBare = needsCircle(props.draft.powers) && props.draft.circleIds.length === 0
    return isBare ? say.needsCircle : undefined
  }
  return (
    <StepPage
      step="what"
      heading={say.heading(props.who)}
      lead={say.lead}
      missing={missing()}
      onNext={props.onNext}
    >
      <fieldset>
        <legend class="unseen">{say.legend}</legend>
        <div class="card choices">
          <For each={powers}>
            {(power) => (
              <Choice
                type="checkbox"
                name="power"
                value={power}
                checked={props.draft.powers.includes(power)}
                title={say.choices[power].title}
                what={say.choices[power].what}
                onChange={(on) => props.onChange({ powers: toggled(props.draft.powers, power, on) })}
              />
            )}
          </For>
        </div>
      </fieldset>
      <Show when={asksCircles(props.draft.powers)}>
        <fieldset class="stack-s">
          <legend class="legend">{say.circles}</legend>
          <Para class="quiet" text={say.circlesWhat(props.who)} />
          <div class="card choices">
            <For each={circles()}>
              {({ circle }) => (
                <Choice
                  type="checkbox"
                  name="circle"
                  value={circle.circleId}
                  checked={props.draft.circleIds.includes(circle.circleId)}
                  title={circleName(words, circle)}
                  what={isIn(circle.circleId) ? whatIn(circle.purpose, circle.own) : say.notIn(props.who)}
                  before={<CircleMark purpose={circle.purpose} own={circle.own} />}
                  onChange={(on) =>
                    props.onChange({ circleIds: toggled(props.draft.circleIds, circle.circleId, on) })
                  }
                />
              )}
            </For>
          </div>
        </fieldset>
        <Para role="status" text={comesInto().length > 0 ? say.enters(props.who, comesInto()) : ''} />
        <Show when={comesInto().length > 0}>
          <FromWhen chosen={props.draft.history} onChange={(history) => props.onChange({ history })} />
        </Show>
      </Show>
    </StepPage>
  )
}
