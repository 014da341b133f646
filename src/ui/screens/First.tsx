import { A, useNavigate } from '../router.tsx'
import { onMount, Show, type JSX } from 'solid-js'
import { pathOfLink } from '../arrival.ts'
import { createAct } from '../bridge.ts'
import { useKith, useLock } from '../kith.ts'
import { HeroPicture } from '../parts/HeroPicture.tsx'
import { Icon } from '../parts/Icon.tsx'
import { OtherTeams } from '../parts/OtherTeams.tsx'
import { LookChoice } from '../parts/LookChoice.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Door } from './today/FirstSteps.tsx'

/** The first page of all: four doors, all open. */
export function First(): JSX.Element {
  const { words, arrivedWith } = useKith()
  const navigate = useNavigate()
  const look = createAct('lookAround')
  const leave = createAct('forgetDevice')
  const lock = useLock()
  const say = words.first.welcome
  onMount(() => {
    const path = pathOfLink(arrivedWith())
    if (path) navigate(path, { replace: true })
  })
  const lookAround = async () => {
    if (await look.run(null)) navigate('/today')
  }
  return (
    <div class="hero">
      <HeroPicture />
      <Screen title={say.title} heading={say.heading} lead={say.lead} before={<LookChoice both />}>
        <div class="doors">
          <Door href="/start" icon="sprout" title={say.start} what={say.startWhat} first />
          <Door href="/join" icon="link" title={say.invited} what={say.invitedWhat} />
          <Door href="/device" icon="device" title={say.before} what={say.beforeWhat} />
          <button class="door" type="button" aria-disabled={look.busy()} onClick={() => void lookAround()}>
            <span class="door-mark">
              <Icon name="eye" />
            </span>
            <span class="grow">
              <b>{say.look}</b>
              <span class="quiet" role="status">
                {look.busy() ? say.lookBusy : say.lookWhat}
              </span>
            </span>
            <Icon name="next" />
          </button>
        </div>
        <Refusal of={look.refusal()} />
        <OtherTeams />
        <Para class="quiet" text={say.promise} />
        <A class="text-btn" href="/safety">
          <Icon name="shield" />
          {say.more}
        </A>
        <Show when={lock()?.shared}>
          <button
            class="text-btn"
            type="button"
            aria-disabled={leave.busy()}
            onClick={() => void leave.run(null)}
          >
            {words.lock.shared.notNow}
          </button>
        </Show>
      </Screen>
    </div>
  )
}
