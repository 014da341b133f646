import { Show, type JSX } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Screen } from '../../parts/Screen.tsx'
import { stepNames, type StepName } from './draft.ts'

/** One question of those about a nominee. The way on is a button that says what is missing. */
export function StepPage(props: {
  step: StepName
  heading: string
  lead: string
  /** What must be chosen first. */
  missing?: string | undefined
  onNext?: (() => void) | undefined
  children: JSX.Element
}) {
  const { words } = useKith()
  const say = words.nominees.ask
  const number = () => stepNames.indexOf(props.step) + 1
  const back = () => {
    const before = stepNames[stepNames.indexOf(props.step) - 1]
    return before
      ? { href: `/me/nominees/ask?step=${before}`, to: say.stepBack(number() - 1) }
      : { href: '/me/nominees', to: words.nominees.title }
  }
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    if (props.missing === undefined) props.onNext?.()
  }
  return (
    <Screen
      title={say.title}
      heading={props.heading}
      lead={props.lead}
      back={back()}
      before={<p class="day-line">{say.step(number(), stepNames.length)}</p>}
    >
      <form class="stack-l" onSubmit={go}>
        {props.children}
        <Show when={props.onNext}>
          <p role="status" class="quiet">
            {props.missing ?? ''}
          </p>
          <button class="btn btn-big" type="submit" aria-disabled={props.missing !== undefined}>
            {say.next}
          </button>
        </Show>
      </form>
    </Screen>
  )
}
