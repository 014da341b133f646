import { createSignal } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { TextField } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

/** One question, and the team is there. */
export function Start() {
  const { words } = useKith()
  const start = createAct('startTeam')
  const [name, setName] = createSignal('')
  const say = words.first.start
  const go = () => {
    if (name().trim() === '') return start.refuse({ kind: 'empty-name' })
    return void start.run({ name: name().trim() })
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      error={start.refusal() !== undefined}
      back={{ href: '/', to: words.first.welcome.title }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <TextField
          label={say.label}
          hint={say.helper}
          value={name()}
          onInput={setName}
          maxLength={120}
          invalid={start.refusal()?.kind === 'empty-name'}
          errorId="start-refused"
        />
        <Refusal of={start.refusal()} id="start-refused" />
        <Para class="quiet" text={say.next} />
        <button class="btn btn-big" type="submit" aria-disabled={start.busy()}>
          {say.go}
        </button>
      </form>
    </Screen>
  )
}
