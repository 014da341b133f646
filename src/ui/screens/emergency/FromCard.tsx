import { For, Show } from 'solid-js'
import { emergencyFieldOf, type EmergencyField } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'

/** What stands on a card of the profile is taken by a tap and never typed twice. Cards that ask the same come first. */
export function FromCard(props: {
  field: EmergencyField
  onTake: (card: { cardId: string; text: string }) => void
}) {
  const { words } = useKith()
  const profile = createView('profile', () => null)
  const say = words.emergencyCard.field
  const isSame = (kind: string) => emergencyFieldOf(props.field).from?.some((one) => one === kind) ?? false
  const cards = () =>
    [...(profile()?.cards ?? [])].sort((a, b) => Number(isSame(b.kind)) - Number(isSame(a.kind)))
  return (
    <Show when={cards().length > 0}>
      <Fold title={say.fromCard} icon="card" class="card" open={cards().some((card) => isSame(card.kind))}>
        <Para class="quiet" text={say.fromCardWhat} />
        <ul class="stack-s plain-list">
          <For each={cards()}>
            {(card) => (
              <For each={card.sayings.filter((saying) => !saying.gone && saying.text !== '')}>
                {(saying) => (
                  <li>
                    <button
                      class="take-card"
                      type="button"
                      onClick={() => props.onTake({ cardId: card.cardId, text: saying.text })}
                    >
                      <b>{card.starter}</b>
                      <span class="pre">{saying.text}</span>
                    </button>
                  </li>
                )}
              </For>
            )}
          </For>
        </ul>
      </Fold>
    </Show>
  )
}
