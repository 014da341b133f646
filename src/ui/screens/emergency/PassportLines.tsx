import { For, Show } from 'solid-js'
import type { EmergencyView } from '../../../app/index.ts'
import {
  emergencyFieldOf,
  emergencyFieldsOn,
  lights,
  type EmergencyField,
  type Light,
} from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { FieldLines } from './FieldLines.tsx'
import { linesOf } from './said.ts'
import { Para } from '../../parts/Para.tsx'

/** A colour, a word and a shape for each light: a black and white printer shows two of the three. */
export function PassportLines(props: { view: EmergencyView }) {
  const { words } = useKith()
  const say = words.emergencyCard
  const fields = (light: Light): readonly EmergencyField[] =>
    emergencyFieldsOn('passport').filter(
      (field) => emergencyFieldOf(field).light === light && linesOf(props.view, field).length > 0,
    )
  return (
    <For each={lights}>
      {(light) => (
        <section class="light" data-light={light}>
          <h3>
            <Shape light={light} />
            <span>
              {say.lights[light].name}: {say.lights[light].what}
            </span>
          </h3>
          <Show when={fields(light).length > 0} fallback={<Para text={say.nobody} />}>
            <FieldLines class="paper-lines" fields={fields(light)} view={props.view} />
          </Show>
        </section>
      )}
    </For>
  )
}

/** Eight corners, three, and a circle: as signs on the road. */
const shapes: Readonly<Record<Light, string>> = {
  red: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  amber: 'M12 2l11 20H1z',
  green: 'M12 2a10 10 0 110 20 10 10 0 010-20z',
}

function Shape(props: { light: Light }) {
  return (
    <svg class="light-shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[props.light]} />
    </svg>
  )
}
