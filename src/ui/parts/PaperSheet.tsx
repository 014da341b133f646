import { createSignal, Show, type JSX } from 'solid-js'
import type { CircleRef, SheetKind } from '../../app/index.ts'
import { sheetText } from '../../domain/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Choice } from './fields.tsx'
import { Icon } from './Icon.tsx'
import { Qr } from './Qr.tsx'
import { Refusal } from './Refusal.tsx'

/** Of the sheets printed here: a page that is drawn anew while its code is made must not lose it. They say nothing. */
const [codes, setCodes] = createSignal<ReadonlyMap<string, string>>(new Map())

/**
 * A page to print: whose and what it is, what stands on it, and at the foot the code by which it is filed when it comes
 * back. The code is made when somebody prints; whoever is in `circle` can file by it.
 */
export function PaperSheet(props: {
  kind: SheetKind
  /** What it is of, such as the id of a promise; '' where there is one of its kind. */
  subject?: string
  circle: CircleRef | undefined
  heading: string
  /** In large letters to begin with. */
  large?: boolean
  /** Whose sheet it is. */
  of: string
  /** In the letters that were chosen: what must fit on one page depends on them. */
  children: JSX.Element | ((large: () => boolean) => JSX.Element)
}) {
  const { words, dates, clock } = useKith()
  const print = createAct('printSheet')
  const name = () => [props.kind, props.subject ?? '', props.circle?.circleId ?? ''].join(' ')
  const code = () => codes().get(name())
  const [large, setLarge] = createSignal(props.large ?? false)
  const say = words.paper
  const run = async () => {
    if (!props.circle) return
    const { circleId } = props.circle
    const made = await print.run({ kind: props.kind, subject: props.subject ?? '', circleId })
    if (!made) return
    setCodes(new Map(codes()).set(name(), made.gives.code))
    // Once the square is drawn: the page stands still while it is printed.
    requestAnimationFrame(() => window.print())
  }
  return (
    <div class="stack-l">
      <div class="stack no-print">
        <Choice
          type="checkbox"
          name="large"
          value="large"
          checked={large()}
          title={say.large}
          onChange={setLarge}
        />
        <Refusal of={print.refusal()} />
        <button
          class="btn btn-big"
          type="button"
          aria-disabled={print.busy() || !props.circle}
          onClick={() => void run()}
        >
          <Icon name="print" />
          {print.busy() ? say.printing : say.print}
        </button>
      </div>
      <article class="sheet-paper" data-large={large() ? 'yes' : 'no'}>
        <header class="sheet-head">
          <h2>{props.heading}</h2>
          <p>
            <b>{props.of}</b>
            <span>{say.sheet.made(dates.longDate(dates.plainDate(clock.now())))}</span>
          </p>
        </header>
        {typeof props.children === 'function' ? props.children(large) : props.children}
        <Show when={code()}>
          {(now) => (
            <footer class="sheet-foot">
              <Qr text={sheetText(now())} label={say.sheet.qr} />
              <p>
                <b>
                  {say.sheet.code}: {now().replace(/.{4}(?=.)/g, '$& ')}
                </b>
                <span>{say.sheet.what(props.of)}</span>
              </p>
            </footer>
          )}
        </Show>
      </article>
    </div>
  )
}
