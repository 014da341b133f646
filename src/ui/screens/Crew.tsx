import { createSignal, Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith, useLock, useOpen } from '../kith.ts'
import { TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'
import { Dots } from '../parts/Dots.tsx'

/** Before the phone is handed over: what it will show, for how long, and who is told why. */
export function Crew() {
  const { words } = useKith()
  const open = useOpen()
  const lock = useLock()
  const view = createView('crew', () => null)
  const start = createAct('openCrew')
  const [why, setWhy] = createSignal('')
  const say = words.crew
  const isMine = () => open()?.team.iAmHolder ?? true
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/emergency/passport', to: words.emergencyCard.sheets.passport }}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data().canShow} fallback={<Para text={say.notYours} />}>
            <form
              class="stack-l"
              onSubmit={(event) => {
                event.preventDefault()
                void start.run({ why: why() })
              }}
            >
              <Dots lines={isMine() ? say.lines : [...say.lines, say.told(open()?.team.holder.name ?? '')]} />
              <Show when={!lock()?.kind}>
                <div class="notice notice-sun">
                  <Icon name="lock" />
                  <Para class="grow" text={say.noPin} />
                </div>
              </Show>
              <TextField
                label={say.why}
                hint={say.whyHint}
                value={why()}
                onInput={setWhy}
                suggestions={say.whys}
                invalid={start.refusal()?.kind === 'empty-name'}
                errorId="crew-refused"
              />
              <Refusal of={start.refusal()} id="crew-refused" />
              <button class="btn btn-big" type="submit" aria-disabled={start.busy()}>
                {say.start}
              </button>
            </form>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
