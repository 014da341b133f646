import { For, Show } from 'solid-js'
import type { CircleItem } from '../../app/index.ts'
import { useWhatIn, useWords } from '../kith.ts'
import { CircleMark, circleName } from './Audience.tsx'
import { Choice } from './fields.tsx'

const mayChange = (item: CircleItem): boolean => item.canChange

/** What somebody may see, as boxes to tick: no dragging, and each says what it shows. */
export function CircleChoices(props: {
  legend: string
  circles: readonly CircleItem[]
  chosen: readonly string[]
  /** Which of them the one who looks may tick; without it, those they may change. */
  may?: ((item: CircleItem) => boolean) | undefined
  /** What else there is to say of a circle. */
  note?: ((circleId: string) => string | undefined) | undefined
  onChange: (chosen: readonly string[]) => void
}) {
  const words = useWords()
  const whatIn = useWhatIn()
  const everyone = () => props.circles.find((item) => item.circle.purpose === 'everyone')
  const may = (item: CircleItem) => (props.may ?? mayChange)(item)
  // What is not theirs to tick is shown where it is ticked.
  const others = () =>
    props.circles.filter(
      (item) =>
        item.circle.purpose !== 'everyone' && (may(item) || props.chosen.includes(item.circle.circleId)),
    )
  const set = (circleId: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, circleId] : props.chosen.filter((one) => one !== circleId))
  return (
    <fieldset class="card">
      <legend class="unseen">{props.legend}</legend>
      <div class="choices">
        <Show when={everyone()}>
          <Choice
            type="checkbox"
            name="circle"
            value="everyone"
            checked
            disabled
            title={words.person.always}
            what={words.person.alwaysWhat}
            note={everyone() && props.note?.(everyone()?.circle.circleId ?? '')}
            before={<CircleMark purpose="everyone" />}
            onChange={() => {}}
          />
        </Show>
        <For each={others()}>
          {(item) => (
            <Choice
              type="checkbox"
              name="circle"
              value={item.circle.circleId}
              checked={props.chosen.includes(item.circle.circleId)}
              disabled={!may(item)}
              title={circleName(words, item.circle)}
              what={whatIn(item.circle.purpose, item.circle.own)}
              note={
                props.chosen.includes(item.circle.circleId) ? props.note?.(item.circle.circleId) : undefined
              }
              before={<CircleMark purpose={item.circle.purpose} own={item.circle.own} />}
              onChange={(on) => set(item.circle.circleId, on)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
