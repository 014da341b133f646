import { createResource, createSignal, For, Show, type JSX } from 'solid-js'
import type { DoorCardText } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { phoneLink } from '../../phones.ts'
import { fieldName } from './said.ts'

/** On a locked device: what its person chose to show to whoever holds it, and nothing where they chose nothing. */
export function DoorCards(props: { none?: JSX.Element }) {
  const { words, bridge } = useKith()
  const [cards] = createResource(async () =>
    ((await bridge.doorCards?.().catch(() => [])) ?? []).filter(({ rows }) => rows.length > 0),
  )
  const [open, setOpen] = createSignal(false)
  const title = words.emergencyCard.sheets.card
  return (
    <Show when={(cards.latest?.length ?? 0) > 0} fallback={props.none}>
      <button class="btn btn-line" type="button" onClick={() => setOpen(true)}>
        <Icon name="card" />
        {title}
      </button>
      <Sheet open={open()} title={title} onClose={() => setOpen(false)}>
        <For each={cards.latest}>{(card) => <Card card={card} />}</For>
        <button class="btn btn-line" type="button" onClick={() => setOpen(false)}>
          {words.emergencyDoor.close}
        </button>
      </Sheet>
    </Show>
  )
}

function Card(props: { card: DoorCardText }) {
  const { words, dates } = useKith()
  const say = words.emergencyCard
  const called = () => props.card.rows.find((row) => row.field === 'called')?.wordings ?? []
  const said = (field: string, text: string) =>
    field === 'born' && text !== '' ? dates.longDate(text) : text
  return (
    <div class="held">
      <Show when={called().length > 0}>
        <p class="held-name">
          {called()
            .map(({ text }) => text)
            .join(` ${say.or} `)}
        </p>
      </Show>
      <dl class="held-lines">
        <For each={props.card.rows.filter(({ field }) => field !== 'called')}>
          {(row) => (
            <div data-field={row.field}>
              <dt>{fieldName(words, row.field)}</dt>
              <dd>
                <Show when={row.wordings.length > 1}>
                  <p class="not-agreed">
                    <Icon name="alert" />
                    <b>{say.notAgreed}</b>
                  </p>
                </Show>
                <For each={row.wordings} fallback={<p class="said">{say.gone}</p>}>
                  {({ text, phone }, at) => (
                    <>
                      <Show when={at() > 0}>
                        <p class="quiet">{say.or}</p>
                      </Show>
                      <p class="said pre">{said(row.field, text)}</p>
                      <Show when={phone !== ''}>
                        <p>
                          <a class="said-phone" href={phoneLink(phone)} rel="external">
                            <Icon name="phone" />
                            {phone}
                          </a>
                        </p>
                      </Show>
                    </>
                  )}
                </For>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  )
}
