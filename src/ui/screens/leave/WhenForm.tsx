import { createSignal, Show } from 'solid-js'
import type { LeavingView } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** The last day, which everybody in the team reads. */
export function WhenForm(props: {
  view: LeavingView
  personId: string | null
  from: string | undefined
  onDone: () => void
}) {
  const { words, dates, clock } = useKith()
  const begin = createAct('beginLeaving')
  const say = words.leaving
  const today = () => dates.plainDate(clock.now())
  const [from, setFrom] = createSignal(props.from ?? addDays(today(), 14))
  const isWrong = () => from() < today()
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isWrong() && (await begin.run({ personId: props.personId, from: from() }))) props.onDone()
  }
  return (
    <form class="card stack" onSubmit={(event) => void save(event)}>
      <DateField label={say.lastDay} hint={say.lastDayHint} value={from()} min={today()} onInput={setFrom} />
      <Para text={say.told} />
      <Show when={props.view.everyone}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
      <Refusal of={begin.refusal()} />
      <Para role="status" class="quiet" text={isWrong() ? say.wrongDay : ''} />
      <button class="btn" type="submit" aria-disabled={isWrong() || begin.busy()}>
        {say.begin}
      </button>
    </form>
  )
}
