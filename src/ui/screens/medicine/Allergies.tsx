import { For, Show } from 'solid-js'
import type { AllergyItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { A } from '../../router.tsx'

/** On top of everything: as the emergency card says it. That nobody wrote anything is not that there is none. */
export function Allergies(props: { items: readonly AllergyItem[] }) {
  const words = useWords()
  const say = words.medicine
  return (
    <Show
      when={props.items.length > 0}
      fallback={
        <div class="card card-gap stack-s">
          <Para text={say.allergiesNone} />
          <A class="btn btn-line" href="/emergency/card">
            <Icon name="card" />
            {words.emergencyCard.sheets.card}
          </A>
        </div>
      }
    >
      <div class="notice notice-clay">
        <Icon name="alert" />
        <div class="grow">
          <b>{say.allergies}</b>
          <For each={props.items}>{(item) => <p>{item.text}</p>}</For>
        </div>
      </div>
    </Show>
  )
}
