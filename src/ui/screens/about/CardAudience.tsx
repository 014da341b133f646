import { createUniqueId, For, Show } from 'solid-js'
import type { Audience, CardItem, CardKindId } from '../../../app/index.ts'
import { cardKindOf } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Choice } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

export const wideFrom = 5

/** Who may see it, before it is saved; and asked again where that is many. */
export function CardAudience(props: {
  audiences: readonly Audience[]
  kind: CardKindId | ''
  card: CardItem | undefined
  circleId: string
  sure: boolean
  onCircle: (circleId: string) => void
  onSure: (sure: boolean) => void
}) {
  const { words } = useKith()
  const name = createUniqueId()
  const say = words.profile.card
  const suggested = () => cardKindOf(props.kind)?.circle
  const moves = () =>
    props.card !== undefined &&
    props.circleId !== '' &&
    props.card.audience.circle.circleId !== props.circleId
  const audience = () => props.audiences.find((one) => one.circle.circleId === props.circleId)
  const isWide = () => (audience()?.people.length ?? 0) >= wideFrom && (moves() || props.card === undefined)
  const whatOf = (one: Audience) =>
    words.circles.inIt(
      one.people.filter((person) => !person.isMe).map((person) => words.say.calledName(person.name)),
      one.people.some((person) => person.isMe),
    )
  return (
    <>
      <fieldset class="stack-s">
        <legend class="legend">{say.audience}</legend>
        <Show when={suggested() === 'own'}>
          <p class="hint">{say.small}</p>
        </Show>
        <div class="card choices">
          <For each={props.audiences}>
            {(one) => (
              <Choice
                type="radio"
                name={name}
                value={one.circle.circleId}
                checked={props.circleId === one.circle.circleId}
                title={circleName(words, one.circle)}
                what={whatOf(one)}
                note={suggested() === one.circle.purpose && suggested() !== 'own' ? say.suggested : undefined}
                before={<CircleMark purpose={one.circle.purpose} large />}
                onChange={() => props.onCircle(one.circle.circleId)}
              />
            )}
          </For>
        </div>
      </fieldset>
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
