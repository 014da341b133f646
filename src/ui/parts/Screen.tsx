import { A, useLocation } from '../router.tsx'
import { createEffect, on, onMount, Show, type JSX } from 'solid-js'
import { useKith } from '../kith.ts'
import { Aloud } from './Aloud.tsx'
import { Icon } from './Icon.tsx'
import { Para } from './Para.tsx'

export type ScreenProps = {
  /**
   * For the title of the window, and the heading where there is no other. Never a word or a name of people: browsers write
   * titles into their history, and some send that to other machines.
   */
  readonly title: string
  readonly heading?: JSX.Element | undefined
  readonly lead?: string | undefined
  /** Without `to` it is the step before. */
  readonly back?: { readonly href: string; readonly to?: string } | undefined
  /** The list that this screen is the detail of; beside it on a desk, gone on a phone. */
  readonly aside?: JSX.Element | undefined
  readonly asideLabel?: string | undefined
  /** Where one page goes on in steps: each begins at the top, with the focus on its heading. */
  readonly step?: string | undefined
  readonly wide?: boolean | undefined
  readonly error?: boolean | undefined
  readonly before?: JSX.Element | undefined
  readonly children: JSX.Element
}

/** One page: a title, one h1 that takes the focus when somebody comes here from another page, and what there is. */
export function Screen(props: ScreenProps) {
  const { words, entered } = useKith()
  const location = useLocation()
  let heading: HTMLHeadingElement | undefined
  createEffect(() => {
    document.title = props.error ? words.frame.errorTitle(props.title) : words.frame.title(props.title)
  })
  const begin = () => heading?.focus({ preventScroll: true })
  onMount(() => {
    if (entered.at !== undefined) begin()
    // To another address the router scrolls, and on the way back to where somebody was.
    if (entered.at === location.pathname) window.scrollTo(0, 0)
    entered.at = location.pathname
  })
  createEffect(
    on(
      () => props.step,
      () => {
        begin()
        window.scrollTo(0, 0)
      },
      { defer: true },
    ),
  )
  const body = (
    <div class="screen arrive-in" data-wide={props.wide ? 'yes' : 'no'}>
      <div class="screen-head">
        <Show when={props.back}>
          {(back) => (
            <A class="back" href={back().href} data-aside={props.aside ? 'yes' : 'no'}>
              <Icon name="back" />
              {back().to === undefined ? words.frame.back : words.frame.backTo(back().to ?? '')}
            </A>
          )}
        </Show>
        {props.before}
        <Aloud>
          {(ref) => (
            <h1
              ref={(element) => {
                heading = element
                ref(element)
              }}
              tabindex="-1"
            >
              {props.heading ?? props.title}
            </h1>
          )}
        </Aloud>
        <Show when={props.lead}>{(lead) => <Para class="lead" text={lead()} />}</Show>
      </div>
      {props.children}
    </div>
  )
  return (
    <Show when={props.aside} fallback={body}>
      <div class="panes">
        <section class="aside" aria-label={props.asideLabel}>
          {props.aside}
        </section>
        {body}
      </div>
    </Show>
  )
}
