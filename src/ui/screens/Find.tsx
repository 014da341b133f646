import { createSignal, Show } from 'solid-js'
import type { Commands } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { TextField } from '../parts/fields.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Hits } from './find/Hits.tsx'
import { LastTimes } from './find/LastTimes.tsx'

/** By a word in all that one can read; or by a picture, when it was last. What is typed stands in no address. */
export function Find() {
  const { words } = useKith()
  const find = createAct('find')
  const [text, setText] = createSignal('')
  const [found, setFound] = createSignal<{ text: string } & Commands['find']['gives']>()
  const say = words.finding
  const look = async (event: SubmitEvent) => {
    event.preventDefault()
    const asked = text().trim()
    if (asked === '') return
    const done = await find.run({ text: asked })
    setFound(done && { text: asked, ...done.gives })
  }
  return (
    <Screen title={say.title} heading={say.heading} back={{ href: '/write', to: words.write.title }}>
      <form class="stack" role="search" onSubmit={(event) => void look(event)}>
        <TextField label={say.label} hint={say.hint} value={text()} onInput={setText} maxLength={200} />
        <button class="btn btn-big" type="submit" aria-disabled={find.busy() || text().trim() === ''}>
          {find.busy() ? say.busy : say.go}
        </button>
        <Refusal of={find.refusal()} />
      </form>
      <Show when={found()} keyed fallback={<LastTimes />}>
        {(now) => <Hits found={now} onClear={() => (setText(''), setFound(undefined))} />}
      </Show>
      <Limits />
    </Screen>
  )
}

function Limits() {
  const { words, dates } = useKith()
  const view = createView('lastTimes', () => null)
  const say = words.finding.limits
  const notIn = () => (view()?.notIn ?? []).map((purpose) => words.circles.byPurpose[purpose].name)
  return (
    <section class="stack-s">
      <h2 class="legend">{say.heading}</h2>
      <Lines
        sign="eye"
        lines={[
          ...(view()?.isFetching ? [say.fetching] : []),
          ...(view()?.from ?? []).map(({ audience, date }) =>
            say.from(circleName(words, audience.circle), dates.longDate(date)),
          ),
          ...(notIn().length > 0 ? [say.notIn(notIn())] : []),
          ...[say.voices, say.unwritten, say.concerns, say.direct],
        ]}
      />
    </section>
  )
}
