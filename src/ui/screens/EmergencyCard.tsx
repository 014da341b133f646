import { A } from '../router.tsx'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import type { EmergencyView } from '../../app/index.ts'
import { cardText, emergencyFieldsOn } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Qr } from '../parts/Qr.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { FieldLines } from './emergency/FieldLines.tsx'
import { Offers } from './emergency/Offers.tsx'
import { linesOf, saidOf } from './emergency/said.ts'
import { keepAwake } from './visit/keepAwake.ts'

/** Held up to whoever helps: large, in both directions of the phone, and the screen stays on. */
export function EmergencyCard() {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard
  onCleanup(keepAwake())
  return (
    <Screen
      title={say.sheets.card}
      heading={say.sheets.card}
      wide
      back={{ href: '/emergency', to: words.emergency.title }}
    >
      <Ready data={view()}>{(data) => <Shown view={data()} />}</Ready>
    </Screen>
  )
}

function Shown(props: { view: EmergencyView }) {
  const { words, dates, clock } = useKith()
  const [square, setSquare] = createSignal(false)
  const say = words.emergencyCard
  const said = () =>
    emergencyFieldsOn('card').filter((field) => field !== 'called' && linesOf(props.view, field).length > 0)
  const text = () => cardText(saidOf(props.view), dates.plainDate(clock.now())).text
  return (
    <div class="stack-l">
      <div class="held">
        <header class="held-head">
          <Face person={props.view.holder} size="l" where="card" />
          <div>
            <p class="held-name">
              {saidOf(props.view).find((one) => one.field === 'called')?.wordings[0]?.text}
            </p>
          </div>
        </header>
        <Show
          when={square()}
          fallback={
            <Show when={said().length > 0} fallback={<Para text={words.emergency.noCard} />}>
              <FieldLines class="held-lines" fields={said()} view={props.view} />
            </Show>
          }
        >
          <div class="held-square">
            <Qr text={text()} label={say.squareLabel} />
            <div class="stack-s">
              <Para strong text={say.squareWhat} />
              <Para text={say.squareWarn} />
            </div>
          </div>
        </Show>
      </div>
      <SaidBefore view={props.view} />
      <div class="btns">
        <Show when={said().length > 0}>
          <button
            class="btn btn-line"
            type="button"
            aria-pressed={square()}
            onClick={() => setSquare(!square())}
          >
            <Icon name={square() ? 'card' : 'qr'} />
            {square() ? say.squareBack : say.square}
          </button>
          <A class="btn btn-line" href="/emergency/card/print">
            <Icon name="print" />
            {say.print}
          </A>
        </Show>
        <Show when={props.view.canWrite}>
          <A class="btn btn-line" href="/emergency/card/edit">
            <Icon name="write" />
            {said().length > 0 ? say.change : say.fill}
          </A>
        </Show>
        <Show when={props.view.atDoor}>
          {(shown) => (
            <A class="btn btn-line" href="/emergency/card/door">
              <Icon name="lock" />
              {shown().length > 0 ? words.emergencyDoor.rowOn : words.emergencyDoor.row}
            </A>
          )}
        </Show>
      </div>
    </div>
  )
}

/** What she said in her profile or her contacts, and is not on the card yet. */
function SaidBefore(props: { view: EmergencyView }) {
  const { words } = useKith()
  const say = words.emergencyCard.offer
  const fields = () =>
    emergencyFieldsOn('card').filter((field) => props.view.offers.some((one) => one.field === field))
  return (
    <Show when={fields().length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <Para text={say.what} />
        <For each={fields()}>{(field) => <Offers view={props.view} sheet="card" field={field} named />}</For>
      </section>
    </Show>
  )
}
