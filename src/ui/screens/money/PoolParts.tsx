import { For, Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { split } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

const most = 20

/** Who shares a thing, in equal parts or in others; and what each part comes to, to the penny, before it is written down. */
export function PoolParts(props: {
  people: readonly PersonRef[]
  partsOf: (personId: string) => number
  isEqual: boolean
  onEqual: (isEqual: boolean) => void
  onParts: (personId: string, parts: number) => void
  amount: number
  said: (amount: number) => string
}) {
  const { words } = useKith()
  const say = words.pool
  const name = (person: PersonRef) => (person.isMe ? words.money.you : words.say.calledName(person.name))
  const weights = () =>
    props.people.map(({ personId }) =>
      props.isEqual ? Math.min(1, props.partsOf(personId)) : props.partsOf(personId),
    )
  const amounts = () => split(props.amount, weights())
  const told = (at: number) => (props.amount > 0 ? props.said(amounts()[at] ?? 0) : '')
  return (
    <div class="stack">
      <Choice
        type="checkbox"
        name="pool-equal"
        value="equal"
        checked={!props.isEqual}
        title={say.unequal}
        what={say.unequalWhat}
        onChange={(on) => props.onEqual(!on)}
      />
      <For each={props.people}>
        {(person, at) => (
          <Show
            when={!props.isEqual}
            fallback={
              <Choice
                type="checkbox"
                name="pool-people"
                value={person.personId}
                checked={props.partsOf(person.personId) > 0}
                title={name(person)}
                what={told(at())}
                onChange={(on) => props.onParts(person.personId, on ? 1 : 0)}
              />
            }
          >
            <div class="row money-parts">
              <div class="grow">
                <b>{name(person)}</b>
                <span class="row-line" role="status">
                  {[say.parts(props.partsOf(person.personId)), told(at())]
                    .filter((one) => one !== '')
                    .join(', ')}
                </span>
              </div>
              <button
                class="btn btn-quiet"
                type="button"
                aria-label={say.less(name(person))}
                aria-disabled={props.partsOf(person.personId) === 0}
                onClick={() =>
                  props.onParts(person.personId, Math.max(0, props.partsOf(person.personId) - 1))
                }
              >
                <Icon name="minus" />
              </button>
              <button
                class="btn btn-quiet"
                type="button"
                aria-label={say.more(name(person))}
                aria-disabled={props.partsOf(person.personId) === most}
                onClick={() =>
                  props.onParts(person.personId, Math.min(most, props.partsOf(person.personId) + 1))
                }
              >
                <Icon name="plus" />
              </button>
            </div>
          </Show>
        )}
      </For>
      <Para class="quiet" text={say.allAgree} />
    </div>
  )
}
