import { createSignal, For, Show } from 'solid-js'
import type { InvitationCard } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark } from '../parts/Audience.tsx'
import { OtherTeams } from '../parts/OtherTeams.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Para } from '../parts/Para.tsx'
import { WaitingDots } from '../parts/WaitingDots.tsx'

/** I said yes; the other side has to let me in. */
export function Waiting(props: { card: InvitationCard; name: string }) {
  const { words, shell } = useKith()
  const stop = createAct('stopWaiting')
  const drop = createAct('dropTeam')
  const teams = createView('teams', () => null)
  const [asking, setAsking] = createSignal(false)
  const say = words.first.waiting
  const inviter = () => props.card.inviterName
  const saved = () => {
    const now = shell()
    return now?.phase === 'waiting' ? now.saving.state : undefined
  }
  // What of others is on this device stays.
  const stopNow = () => ((teams()?.teams.length ?? 0) > 1 ? drop.run(null) : stop.run(null))
  const over = () => {
    const now = shell()
    return now?.phase === 'waiting' && now.over ? { kind: now.over } : undefined
  }
  return (
    <Screen
      title={say.title}
      heading={over() ? say.overHeading : say.heading(inviter())}
      lead={
        over() ? say.overLead(words.say.calledName(inviter())) : say.lead(words.say.calledName(inviter()))
      }
    >
      <Show when={!over()} fallback={<Refusal of={over()} />}>
        <WaitingDots />
        <Para text={say.close} />
      </Show>
      <section class="card">
        <h2>{say.asked}</h2>
        <ul class="links">
          <For each={props.card.purposes}>
            {(purpose) => (
              <li class="circle-row">
                <CircleMark purpose={purpose} large />
                <b class="grow">{words.circles.byPurpose[purpose].name}</b>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.name !== ''}>
          <Para class="quiet" text={say.called(props.name)} />
        </Show>
        <Show when={saved()}>
          {(state) => (
            <p class="row-wrap" role="status">
              {say.answer} <SavedMark saved={state()} />
            </p>
          )}
        </Show>
      </section>
      <Refusal of={stop.refusal() ?? drop.refusal()} />
      <button class="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
        {say.stop}
      </button>
      <OtherTeams />
      <AreYouSure
        open={asking()}
        title={`${say.stop}?`}
        yes={say.stopYes}
        no={say.stopNo}
        onYes={stopNow}
        onNo={() => setAsking(false)}
      >
        <Para text={say.stopSure} />
      </AreYouSure>
    </Screen>
  )
}
