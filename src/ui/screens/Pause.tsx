import { createSignal, Show } from 'solid-js'
import type { PauseView } from '../../app/index.ts'
import { useNavigate } from '../router.tsx'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { DateField } from '../parts/DateField.tsx'
import { TextArea } from '../parts/fields.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PauseCard } from './pause/PauseCard.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** The team rests from a day to a day; one tap goes on. */
export function Pause() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('pause', () => null)
  const say = words.pause
  return (
    <Screen
      title={say.title}
      heading={view()?.now ? say.headingOn : say.heading}
      lead={say.lead}
      back={backToMe(words, 'team')}
    >
      <Ready data={view()}>
        {(now) => (
          <>
            <PauseCard />
            <Show
              when={now().mayPause}
              fallback={<Para class="quiet" text={say.notMine(open()?.team.holder.name ?? '')} />}
            >
              <Form view={now()} />
            </Show>
          </>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { view: PauseView }) {
  const { words, dates, clock } = useKith()
  const navigate = useNavigate()
  const pause = createAct('pauseTeam')
  const say = words.pause
  const known = props.view.now ?? props.view.coming
  const [from, setFrom] = createSignal(known?.from ?? dates.plainDate(clock.now()))
  const [until, setUntil] = createSignal(known?.until ?? '')
  const [why, setWhy] = createSignal(known?.why ?? '')
  const isWrong = () => from() === '' || (until() !== '' && until() < from())
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isWrong()) return
    if (await pause.run({ from: from(), until: until(), why: why() })) navigate('/today')
  }
  return (
    <form class="stack-l" onSubmit={(event) => void save(event)}>
      <Consequences title={say.rests} lines={say.restsLines} kind="changes" />
      <Consequences title={say.goesOn} lines={say.goesOnLines} kind="stays" />
      <DateField label={say.from} value={from()} onInput={setFrom} />
      <DateField label={say.until} hint={say.untilHint} value={until()} min={from()} onInput={setUntil} />
      <TextArea label={say.why} hint={say.whyHint} value={why()} onInput={setWhy} />
      <Show when={props.view.everyone}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
      <InPlace />
      <Refusal of={pause.refusal()} />
      <Para role="status" class="quiet" text={isWrong() ? say.wrongDay : ''} />
      <button class="btn btn-big" type="submit" aria-disabled={isWrong() || pause.busy()}>
        {props.view.now ? say.change : say.yes}
      </button>
    </form>
  )
}
