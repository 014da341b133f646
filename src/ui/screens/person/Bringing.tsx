import { createSignal, For, Show } from 'solid-js'
import type { CircleItem, PeopleView, PersonItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Choice } from '../../parts/fields.tsx'
import { InPlace } from '../../parts/InPlace.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Into which of their circles somebody may bring others. */
export function Bringing(props: { view: PeopleView; item: PersonItem }) {
  const { words, tell } = useKith()
  const name = createAct('setKeyholder')
  const say = words.person.bring
  const person = () => props.item.person
  const circles = () =>
    props.view.circles.filter(
      ({ circle, canName }) =>
        canName &&
        circle.purpose !== 'everyone' &&
        props.item.circles.some((one) => one.circleId === circle.circleId),
    )
  /** What was just ticked, until it is said or refused. */
  const [asked, setAsked] = createSignal<{ readonly circleId: string; readonly on: boolean }>()
  const isOn = (circleId: string) =>
    asked()?.circleId === circleId ? asked()?.on === true : props.item.keyholderOf.includes(circleId)
  const set = async ({ circle }: CircleItem, on: boolean) => {
    const { circleId } = circle
    setAsked({ circleId, on })
    const said = (on ? say.on : say.off)(person().name, circleName(words, circle))
    if (await name.run({ personId: person().personId, circleId, on })) tell(said)
    setAsked(undefined)
  }
  return (
    <Show when={circles().length > 0}>
      <fieldset class="stack-s">
        <legend class="legend">{say.heading(person().name)}</legend>
        <Para
          class="quiet"
          text={props.view.iAmHolder ? say.what(person().name) : say.whatMember(person().name)}
        />
        <InPlace />
        <div class="card choices">
          <For each={circles()}>
            {(item) => (
              <Choice
                type="checkbox"
                name="bring"
                value={item.circle.circleId}
                checked={isOn(item.circle.circleId)}
                disabled={name.busy()}
                title={circleName(words, item.circle)}
                before={<CircleMark purpose={item.circle.purpose} own={item.circle.own} />}
                onChange={(on) => void set(item, on)}
              />
            )}
          </For>
        </div>
        <Refusal of={name.refusal()} />
      </fieldset>
    </Show>
  )
}
