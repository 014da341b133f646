import { Navigate, useNavigate } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { EmergencyField, EmergencyView } from '../../app/index.ts'
import { emergencyFieldsOn } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { fieldName, linesOf, lineText, wordingsOf } from './emergency/said.ts'
import { Para } from '../parts/Para.tsx'

/** What may be read on this device while it is locked: nothing, until its person says field by field. */
export function EmergencyDoor() {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard
  return (
    <Screen
      title={words.emergencyDoor.title}
      heading={words.emergencyDoor.heading}
      lead={words.emergencyDoor.lead}
      back={{ href: '/emergency/card', to: say.sheets.card }}
    >
      <Ready data={view()} cards={3}>
        {(data) => (
          <Show when={data().atDoor} fallback={<Navigate href="/emergency/card" />}>
            {(shown) => <Choose view={data()} shown={shown()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Choose(props: { view: EmergencyView; shown: readonly EmergencyField[] }) {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const show = createSureAct('showAtDoor')
  const hide = createAct('hideAtDoor')
  const [chosen, setChosen] = createSignal<readonly EmergencyField[]>([...props.shown])
  const [isEmpty, setEmpty] = createSignal(false)
  const say = words.emergencyDoor
  const choose = (field: EmergencyField, on: boolean): void => {
    setEmpty(false)
    setChosen((before) => [...before.filter((one) => one !== field), ...(on ? [field] : [])])
  }
  const saidIn = (field: EmergencyField): string => {
    const lines = wordingsOf(linesOf(props.view, field))
    if (lines.length === 0) return field === 'called' ? props.view.holder.name : say.empty
    return lines
      .map((line) => [lineText(line, dates, field), line.phone].filter(Boolean).join(' '))
      .join(` ${words.emergencyCard.or} `)
  }
  const done = (said: string): void => {
    tell(said)
    navigate('/emergency/card', { replace: true })
  }
  const save = async (): Promise<void> => {
    setEmpty(chosen().length === 0)
    if (chosen().length > 0 && (await show.run({ fields: chosen() }))) done(say.saved)
  }
  const clear = async (): Promise<void> => {
    if (await hide.run(null)) done(say.hidden)
  }
  return (
    <div class="stack-l">
      <section class="notice notice-sun">
        <Icon name="alert" />
        <ul class="stack-s grow plain-list">
          <For each={say.means}>
            {(line) => (
              <li>
                <Para text={line} />
              </li>
            )}
          </For>
        </ul>
      </section>
      <fieldset class="choices">
        <legend>{say.fields}</legend>
        <For each={emergencyFieldsOn('card')}>
          {(field) => (
            <Choice
              type="checkbox"
              name="door"
              value={field}
              checked={chosen().includes(field)}
              title={fieldName(words, field)}
              what={saidIn(field)}
              onChange={(on) => choose(field, on)}
            />
          )}
        </For>
      </fieldset>
      <Show when={isEmpty()}>
        <Para role="alert" text={say.choose} />
      </Show>
      <Refusal of={show.refusal() ?? hide.refusal()} />
      <button class="btn btn-big" type="button" aria-disabled={show.busy()} onClick={() => void save()}>
        {say.save}
      </button>
      <Show when={props.shown.length > 0}>
        <button class="btn btn-line" type="button" aria-disabled={hide.busy()} onClick={() => void clear()}>
          {say.hide}
        </button>
      </Show>
      <AskPin of={show} />
    </div>
  )
}
