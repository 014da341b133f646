import { Show, type JSX } from 'solid-js'
import { useKith } from '../kith.ts'
import { useSearchParams } from '../router.tsx'
import { Screen } from './Screen.tsx'
import { Para } from './Para.tsx'

/** One question of several, on a page of its own. The way on is a button that says what is missing. */
export function Question(props: {
  title: string
  heading: string
  lead?: string | undefined
  /** Which of how many. */
  at: readonly [number, number]
  /** Which part of it, where one question is asked bit by bit. */
  part?: string | undefined
  back: { readonly href: string; readonly to?: string }
  /** What must be answered first. */
  missing?: string | undefined
  /** What the button says; without it the page has buttons of its own. */
  next?: string | undefined
  busy?: boolean | undefined
  onNext?: () => void
  children: JSX.Element
}) {
  const { words } = useKith()
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    if (props.missing === undefined && !props.busy) props.onNext?.()
  }
  return (
    <Screen
      title={props.title}
      heading={props.heading}
      lead={props.lead}
      step={`${props.at[0]} ${props.part ?? ''}`}
      back={props.back}
      before={<p class="day-line">{words.nominees.ask.step(...props.at)}</p>}
    >
      <form class="stack-l" onSubmit={go}>
        {props.children}
        <Show when={props.next}>
          <Para role="status" class="quiet" text={props.missing ?? ''} />
          <button
            class="btn btn-big"
            type="submit"
            aria-disabled={props.missing !== undefined || props.busy === true}
          >
            {props.next}
          </button>
        </Show>
      </form>
    </Screen>
  )
}

/** What each page of several has: which it is of how many, the way back, and the way on. Which one stands in the address. */
export function useQuestions<T extends string>(of: {
  readonly title: string
  readonly next: string
  readonly steps: () => readonly T[]
  readonly step: () => T
  readonly hrefOf: (step: T) => string
  /** Where the first page leads back to. */
  readonly home: { readonly href: string; readonly to?: string }
}) {
  const [, setSearch] = useSearchParams()
  return () => {
    const steps = of.steps()
    const at = steps.indexOf(of.step())
    const before = steps[at - 1]
    return {
      title: of.title,
      next: of.next,
      at: [at + 1, steps.length] as const,
      back: before ? { href: of.hrefOf(before) } : of.home,
      onNext: () => setSearch({ step: steps[at + 1] ?? steps.at(-1) }),
    }
  }
}

/** The page after, by its name. */
export const stepAfter = <T extends string>(steps: readonly T[], step: T): T | undefined =>
  steps[steps.indexOf(step) + 1]

/** The page that is asked for, or the one before it that must be answered first. */
export const noFurther = <T extends string>(steps: readonly T[], wanted: T, furthest: T): T =>
  steps.indexOf(wanted) > steps.indexOf(furthest) ? furthest : wanted
