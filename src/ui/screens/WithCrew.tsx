import { createSignal, onCleanup, Show } from 'solid-js'
import type { ShellView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { PinField } from '../parts/PinField.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PassportLines } from './emergency/PassportLines.tsx'
import { keepAwake } from './visit/keepAwake.ts'

/** In the hands of an ambulance crew: the passport, until when, and the way back for whoever knows the PIN. */
export function WithCrew(props: { shell: Extract<ShellView, { phase: 'crew' }> }) {
  const { words, dates } = useKith()
  const view = createView('emergency', () => null)
  const end = createAct('endCrew')
  const [asks, setAsks] = createSignal(false)
  const [pin, setPin] = createSignal('')
  const say = words.crew
  const kind = () => props.shell.lock.kind
  onCleanup(keepAwake())
  const back = async () => {
    await end.run({ pin: pin() })
    setPin('')
  }
  return (
    <Screen
      title={words.emergencyCard.sheets.passport}
      heading={props.shell.over ? say.over : say.of(props.shell.holderName)}
      lead={props.shell.over ? say.overWhat : say.until(dates.clockTime(props.shell.until))}
      wide
    >
      <Show when={!props.shell.over}>
        <Ready data={view()} cards={3}>
          {(data) => (
            <div class="sheet-paper">
              <h2>{words.emergencyCard.sheets.passport}</h2>
              <PassportLines view={data()} />
            </div>
          )}
        </Ready>
      </Show>
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          if (kind() === null || asks()) void back()
          else setAsks(true)
        }}
      >
        <Show when={asks() && kind()}>
          {(now) => (
            <PinField kind={now()} label={say.pinWhat} use="current" pad value={pin()} onInput={setPin} />
          )}
        </Show>
        <Refusal of={end.refusal()} />
        <button class="btn btn-line" type="submit" aria-disabled={end.busy()}>
          {asks() ? say.open : say.back}
        </button>
      </form>
    </Screen>
  )
}
