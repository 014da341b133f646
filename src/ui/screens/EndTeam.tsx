import { createSignal, Show } from 'solid-js'
import type { PauseView } from '../../app/index.ts'
import { A } from '../router.tsx'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { DateField } from '../parts/DateField.tsx'
import { Choice, Pick } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PauseCard } from './pause/PauseCard.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** The person ends the team, a death, a co-op that closes: what happens to everybody's copies, in plain words. */
export function EndTeam() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('pause', () => null)
  const say = words.pause.end
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'leaving')}>
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <PauseCard />
            <Death view={now()} />
            <section class="card stack">
              <h2>{say.coopHeading}</h2>
              <Lines lines={say.coop} sign="next" />
              <A class="text-btn" href="/me/paper">
                <Icon name="print" />
                {say.paper}
              </A>
            </section>
            <Show when={open()?.team.iAmHolder && !open()?.team.example && !now().ended}>
              <End />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Death(props: { view: PauseView }) {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const told = createAct('tellDeath')
  const say = words.pause.end
  const holder = () => open()?.team.holder.name ?? ''
  const today = () => dates.plainDate(clock.now())
  const [on, setOn] = createSignal('')
  const names = () => props.view.keepers.map((one) => words.say.calledName(one.name))
  const isWrong = () => on() === '' || on() > today()
  const tellAll = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isWrong()) await told.run({ on: on() })
  }
  return (
    <Show when={open()?.team.iAmHolder || props.view.iAmKeeper}>
      <section class="card stack">
        <h2>{say.deathHeading}</h2>
        <Show
          when={open()?.team.iAmHolder}
          fallback={
            <form class="stack" onSubmit={(event) => void tellAll(event)}>
              <Para text={say.iAmKeeper(holder())} />
              <Show when={!props.view.ended}>
                <h3>{say.tell(holder())}</h3>
                <Lines lines={say.tellWhat} sign="next" />
                <DateField label={say.tellOn} value={on()} max={today()} onInput={setOn} />
                <Refusal of={told.refusal()} />
                <button class="btn btn-line" type="submit" aria-disabled={isWrong() || told.busy()}>
                  {say.tellYes(holder())}
                </button>
              </Show>
            </form>
          }
        >
          <Lines lines={say.deathHolder} sign="next" />
          <Para text={names().length > 0 ? say.keepers(names()) : say.noKeeper} />
          <A class="text-btn" href="/hats">
            <Icon name="heart" />
            {say.chooseKeeper}
          </A>
          <A class="text-btn" href="/profile">
            <Icon name="write" />
            {say.wishes}
          </A>
          <Para class="quiet small" text={say.wishesWhat} />
        </Show>
      </section>
    </Show>
  )
}

function End() {
  const { words, tell } = useKith()
  const end = createSureAct('endTeam')
  const say = words.pause.end
  const [clear, setClear] = createSignal(false)
  const [sure, setSure] = createSignal(false)
  const yes = async () => {
    if (sure() && (await end.run({ clear: clear() }))) tell(say.ended)
  }
  return (
    <section class="card stack">
      <h2>{say.endHeading}</h2>
      <div class="picks">
        <Pick type="radio" name="copies" checked={!clear()} onChange={() => setClear(false)}>
          {say.keepTheirs}
        </Pick>
        <Pick type="radio" name="copies" checked={clear()} onChange={() => setClear(true)}>
          {say.clearTheirs}
        </Pick>
      </div>
      <Lines lines={say.copies(clear())} sign="next" />
      <div>
        <div class="choices">
          <Choice
            type="checkbox"
            name="sure"
            value="sure"
            checked={sure()}
            title={say.sure}
            onChange={setSure}
          />
        </div>
      </div>
      <Refusal of={end.refusal()} />
      <button
        class="btn btn-clay"
        type="button"
        aria-disabled={!sure() || end.busy()}
        onClick={() => void yes()}
      >
        {say.endYes}
      </button>
      <AskPin of={end} />
    </section>
  )
}
