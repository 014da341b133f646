import { A } from '../../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { InvitationItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName, CircleMark } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { DoorQuestions } from './DoorQuestions.tsx'
import { ShareLink } from './ShareLink.tsx'
import { Para } from '../../parts/Para.tsx'

/** Answers that wait come first and apart; the others are a list. */
export function Invitations(props: { invitations: readonly InvitationItem[]; state: 'said-yes' | 'other' }) {
  const { words } = useKith()
  const shown = () =>
    props.invitations.filter((one) => (one.state === 'said-yes') === (props.state === 'said-yes'))
  return (
    <Show when={shown().length > 0}>
      <section class="stack">
        <h2>{props.state === 'said-yes' ? words.people.waitingAnswers : words.people.invitations}</h2>
        <For each={shown()}>
          {(invitation) => (
            <Show when={props.state === 'said-yes'} fallback={<Invitation invitation={invitation} />}>
              <A class="card card-soft link-row" href={`/people/answer/${invitation.invitationId}`}>
                <span class="grow">
                  <b>{words.people.saidYes(invitation.answerName ?? invitation.name)}</b>
                  <span class="row-line">{words.people.saidYesWhat}</span>
                </span>
                <Icon name="next" />
              </A>
            </Show>
          )}
        </For>
      </section>
    </Show>
  )
}

function Invitation(props: { invitation: InvitationItem }) {
  const { words, dates, tell } = useKith()
  const [link, setLink] = createSignal(false)
  const withdraw = createAct('withdrawInvitation')
  const state = () => {
    const { by, state: now } = props.invitation
    if (by !== null && now === 'open') return words.nominees.invite.by(words.say.calledName(by.name))
    const say = words.people.invitationState[props.invitation.state]
    return typeof say === 'string' ? say : say(dates.day(dates.plainDate(props.invitation.endsAt)))
  }
  const takeBack = async () => {
    const { invitationId, name } = props.invitation
    if (await withdraw.run({ invitationId })) tell(words.people.takenBack(name))
  }
  return (
    <div class="card stack">
      <h3>{props.invitation.name}</h3>
      <Para class="quiet" text={state()} />
      <p class="chips">
        <For each={props.invitation.circles}>
          {(circle) => (
            <span class="swatch-words small">
              <CircleMark purpose={circle.purpose} own={circle.own} />
              {circleName(words, circle)}
            </span>
          )}
        </For>
      </p>
      <DoorQuestions invitationId={props.invitation.invitationId} name={props.invitation.name} />
      <Refusal of={withdraw.refusal()} />
      <Show when={props.invitation.state === 'open'}>
        <div class="row-wrap">
          <Show when={props.invitation.link}>
            <button
              class="btn btn-line btn-s"
              type="button"
              aria-expanded={link()}
              onClick={() => setLink(!link())}
            >
              <Icon name="link" />
              {link() ? words.people.hideLink : words.people.showLink}
            </button>
          </Show>
          <button class="btn btn-quiet btn-s" type="button" onClick={() => void takeBack()}>
            {words.people.takeBack}
          </button>
        </div>
        <Show when={link() && props.invitation.link}>
          {(address) => <ShareLink link={address()} name={props.invitation.name} />}
        </Show>
      </Show>
    </div>
  )
}
