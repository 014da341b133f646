import type { JSX } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Question } from '../../parts/Question.tsx'
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
  return (
    <Question
      title={say.title}
      heading={props.heading}
      lead={props.lead}
      at={[number(), stepNames.length]}
      back={back()}
      missing={props.missing}
      next={props.onNext && say.next}
      onNext={() => props.onNext?.()}
    >
      {props.children}
    </Question>
  )
}
