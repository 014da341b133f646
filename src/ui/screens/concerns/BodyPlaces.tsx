import { For, Show } from 'solid-js'
import { bodyPlaces, type BodyPlace } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { BodyDrawing } from '../../parts/body/BodyDrawing.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Labelled } from '../../parts/Labelled.tsx'

/** Places on a drawing of the body, and the same by a list for whoever cannot tap a drawing. */
export function BodyPlaces(props: {
  label: string
  value: readonly string[]
  onInput: (places: readonly string[]) => void
}) {
  const { words } = useKith()
  const say = words.body
  const chosen = () => bodyPlaces.filter((one) => props.value.includes(one))
  const toggle = (place: BodyPlace) =>
    props.onInput(bodyPlaces.filter((one) => (one === place) !== props.value.includes(one)))
  return (
    <section class="stack-s">
      <p class="legend">{props.label}</p>
      <BodyMarked places={chosen()} onChoose={toggle} />
      <Labelled label={say.list}>
        {(id) => (
          <select
            id={id}
            class="input"
            onChange={(event) => {
              const place = bodyPlaces.find((one) => one === event.currentTarget.value)
              if (place && !chosen().includes(place)) toggle(place)
              event.currentTarget.value = ''
            }}
          >
            <option value="">{words.concerns.choosePlace}</option>
            <For each={bodyPlaces}>
              {(place) => <option value={place}>{words.noticed.places[place]}</option>}
            </For>
          </select>
        )}
      </Labelled>
      <div class="row row-wrap">
        <For each={chosen()}>
          {(place) => (
            <button
              class="btn btn-line"
              type="button"
              aria-label={words.concerns.dropPlace(words.noticed.places[place])}
              onClick={() => toggle(place)}
            >
              <Icon name="cross" />
              {words.noticed.places[place]}
            </button>
          )}
        </For>
      </div>
    </section>
  )
}

/** The body from both sides, with a ring at each place. */
export function BodyMarked(props: { places: readonly BodyPlace[]; onChoose?: (place: BodyPlace) => void }) {
  const { words } = useKith()
  return (
    <div class="body-both card">
      <For each={['front', 'back'] as const}>
        {(side) => (
          <BodyDrawing
            side={side}
            title={words.body[side]}
            chosen=""
            marks={(place) => (props.places.includes(place) ? 1 : 0)}
            pains={() => 0}
            onChoose={(place) => props.onChoose?.(place)}
          />
        )}
      </For>
    </div>
  )
}

/** As it was said: the places in words, and on the drawing. */
export function BodySaid(props: { value: string }) {
  const { words } = useKith()
  const places = () => bodyPlaces.filter((one) => props.value.split(' ').includes(one))
  return (
    <Show when={places().length > 0}>
      <BodyMarked places={places()} />
      <p class="pre">{words.say.list(places().map((one) => words.noticed.places[one]))}</p>
    </Show>
  )
}
