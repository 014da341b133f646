import { For, Show } from 'solid-js'
import type { CircleRef, EmergencyView } from '../../app/index.ts'
import { cardText, emergencyFieldsOn, mostCardBytes, type EmergencyField } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Qr } from '../parts/Qr.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { FieldLines } from './emergency/FieldLines.tsx'
import { fieldName, linesOf, saidOf } from './emergency/said.ts'
import { Para } from '../parts/Para.tsx'

/** The card on paper: one page with all words, and a small one to fold, with the square on its back. */
export function EmergencyPaper() {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard.paper
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/emergency/card', to: words.emergencyCard.sheets.card }}
    >
      <Ready data={view()}>{(data) => <Paper view={data()} />}</Ready>
    </Screen>
  )
}

function Paper(props: { view: EmergencyView }) {
  const { words, dates, clock } = useKith()
  const say = words.emergencyCard
  const said = () => emergencyFieldsOn('card').filter((field) => linesOf(props.view, field).length > 0)
  const square = () => cardText(saidOf(props.view), dates.plainDate(clock.now()))
  const called = () => saidOf(props.view).find((one) => one.field === 'called')?.wordings[0]?.text ?? ''
  return (
    <div class="stack-l">
      <Fits view={props.view} />
      <PaperSheet kind="card" circle={cardCircle(props.view)} heading={say.sheets.card} of={called()}>
        <FieldLines
          class="paper-lines"
          fields={said().filter((field) => field !== 'called')}
          view={props.view}
        />
        <section class="wallet-part">
          <p class="quiet small">{say.paper.small}</p>
          <div class="wallet">
            <div class="wallet-front">
              <p>
                <b>{say.sheets.card}</b>
              </p>
              <p class="wallet-name">{called()}</p>
              <For each={said().filter((field) => onWallet.includes(field))}>
                {(field) => (
                  <p>
                    <b>{fieldName(words, field)}: </b>
                    {saidOf(props.view)
                      .find((one) => one.field === field)
                      ?.wordings.map((one) => [one.text, one.phone].filter(Boolean).join(' '))
                      .join(` ${say.or} `)}
                  </p>
                )}
              </For>
            </div>
            <div class="wallet-back">
              <Qr text={square().text} label={say.squareLabel} small />
              <p>{say.squareWhat}</p>
            </div>
          </div>
        </section>
      </PaperSheet>
    </div>
  )
}

/** What is read first, in letters that fit; the square says the rest. */
const onWallet: readonly EmergencyField[] = ['allergies', 'call-1', 'call-2']

/** What does not fit into the square is said before it is printed. */
function Fits(props: { view: EmergencyView }) {
  const { words, dates, clock } = useKith()
  const say = words.emergencyCard.paper
  const square = () => cardText(saidOf(props.view), dates.plainDate(clock.now()))
  const names = (fields: readonly EmergencyField[]) => fields.map((field) => fieldName(words, field))
  const isWhole = () => square().cut.length === 0 && square().left.length === 0
  return (
    <div class="notice no-print" classList={{ 'notice-sun': !isWhole() }}>
      <Icon name={isWhole() ? 'check' : 'alert'} />
      <div class="grow">
        <Show when={isWhole()}>
          <Para text={say.fits(square().bytes, mostCardBytes)} />
        </Show>
        <Show when={square().cut.length > 0}>
          <Para text={say.cut(names(square().cut))} />
        </Show>
        <Show when={square().left.length > 0}>
          <Para text={say.leftOut(names(square().left))} />
        </Show>
        <Show when={!isWhole()}>
          <Para text={say.shorten} />
        </Show>
        <Para text={`${say.reads} ${words.emergencyCard.squareWarn}`} />
      </div>
    </div>
  )
}

/** Where what comes back is filed: with those who can read the card. */
const cardCircle = (view: EmergencyView): CircleRef | undefined =>
  (linesOf(view, 'allergies')[0]?.audience ?? view.audiences.find((one) => one.circle.purpose === 'everyone'))
    ?.circle
