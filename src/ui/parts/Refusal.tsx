import { Show } from 'solid-js'
import type { AppRefusal, Problem } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { tellProblem, tellRefusal, type Told } from '../words/told.ts'
import { Icon } from './Icon.tsx'
import { Para } from './Para.tsx'

function Says(props: { told: Told }) {
  return (
    <>
      <Icon name="alert" />
      <div class="grow">
        <Para strong text={props.told.what} />
        <Para text={props.told.todo} />
      </div>
    </>
  )
}

/** What was refused, and what to do. The region stands before it is filled, so that a screen reader says it. */
export function Refusal(props: { of: AppRefusal | undefined; id?: string }) {
  const { words, dates } = useKith()
  return (
    <div role="alert" id={props.id}>
      <Show when={props.of}>
        {(refusal) => (
          <div class="notice notice-clay arrive-in">
            <Says told={tellRefusal(words, refusal(), dates.stamp)} />
          </div>
        )}
      </Show>
    </div>
  )
}

export function ProblemNotice(props: { of: Problem }) {
  const { words, dates } = useKith()
  return (
    <div class="notice notice-sun">
      <Says told={tellProblem(words, props.of, dates.stamp)} />
    </div>
  )
}
