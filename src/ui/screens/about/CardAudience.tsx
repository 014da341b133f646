import { Show } from 'solid-js'
import type { Audience, CardItem, CardKindId } from '../../../app/index.ts'
import { cardKindOf } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { WhoCanSee, type WhoCanSeeChoice } from '../../parts/WhoCanSee.tsx'

export const wideFrom = 5

/** Who may see it, before it is saved; and asked again where that is many. */
export function CardAudience(props: {
  audiences: readonly Audience[]
  kind: CardKindId | ''
  card: CardItem | undefined
  who: WhoCanSeeChoice
  sure: boolean
  onSure: (sure: boolean) => void
}) {
  const { words } = useKith()
  const say = words.profile.card
  const suggested = () => cardKindOf(props.kind)?.circle
  const audience = () => props.who.audience()
  const moves = () =>
    props.card !== undefined &&
    audience() !== undefined &&
    props.card.audience.circle.circleId !== audience()?.circle.circleId
  const isWide = () => (audience()?.people.length ?? 0) >= wideFrom && (moves() || props.card === undefined)
  return (
    <>
      <Show when={suggested() === 'own'}>
        <p class="hint">{say.small}</p>
      </Show>
      <WhoCanSee
        choice={props.who}
        legend={say.audience}
        audiences={props.audiences}
        noteOf={(circle) =>
          suggested() === circle.purpose && suggested() !== 'own' ? say.suggested : undefined
        }
      />
      <Show when={moves()}>
        <Para class="quiet" text={say.moves} />
      </Show>
      <Show when={isWide()}>
        <div class="notice notice-sun arrive-in">
          <Icon name="people" />
          <div class="grow">
            <Choice
              type="checkbox"
              name="sure"
              value="sure"
              checked={props.sure}
              title={say.wide(audience()?.people.length ?? 0)}
              what={say.wideYes}
              onChange={props.onSure}
            />
          </div>
        </div>
      </Show>
    </>
  )
}
