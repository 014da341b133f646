import { createSignal, For, Show } from 'solid-js'
import type { InvitationCard } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskFirst } from './AskFirst.tsx'
import { CircleMark } from '../../parts/Audience.tsx'
import { TextField } from '../../parts/fields.tsx'
import { LooksLink } from '../../parts/LooksLink.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Words } from '../../words/index.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Para } from '../../parts/Para.tsx'

const day = 86_400_000

function sayStays(words: Words, ms: number): string {
  const say = words.circlePage.howLong.asked
  if (ms < day) return say.hours(Math.max(1, Math.round(ms / 3_600_000)))
  const days = Math.round(ms / day)
  return days % 7 === 0 ? say.weeks(days / 7) : say.days(days)
}

/** Who invites, to what, in sentences. Yes and no are the same size. */
export function Preview(props: { card: InvitationCard; link: string; onYes: () => void; onNo: () => void }) {
  const { words, dates, clock } = useKith()
  const accept = createAct('acceptInvitation')
  const decline = createAct('declineInvitation')
  const [name, setName] = createSignal('')
  const say = words.first.join
  const inviter = () => props.card.inviterName
  const heading = () =>
    inviter() === props.card.holderName
      ? say.heading2(inviter())
      : say.heading3(inviter(), props.card.holderName)
  // This clock may be the one that is wrong: whoever invites decides.
  const isPast = () => props.card.endsAt <= clock.now()
  const yes = async () => {
    if (name().trim() === '') return accept.refuse({ kind: 'empty-name' })
    if (await accept.run({ link: props.link, name: name().trim() })) props.onYes()
  }
  const no = async () => {
    if (await decline.run({ link: props.link })) props.onNo()
  }
  return (
    <Screen
      title={say.title}
      heading={heading()}
      before={<LooksLink />}
      error={accept.refusal() !== undefined}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void yes()
        }}
      >
        <Show when={props.card.ask !== ''}>
          <figure class="card card-soft stack-s ask">
            <figcaption class="small">{say.theirWords(inviter())}</figcaption>
            <blockquote class="quote pre">{props.card.ask}</blockquote>
          </figure>
        </Show>
        <Show when={props.card.relation !== ''}>
          <Para text={say.as(inviter(), props.card.relation)} />
        </Show>
        <section class="card">
          <h2>{say.youWouldSee}</h2>
          <ul class="links">
            <For each={props.card.purposes}>
              {(purpose) => (
                <li class="circle-row">
                  <CircleMark purpose={purpose} large />
                  <span class="grow">
                    <b>{words.circles.byPurpose[purpose].name}</b>
                    <span class="quiet">{words.say.opening(say.sees[purpose])}</span>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
        <Para
          class="quiet"
          text={`${say.theySee(words.say.calledName(props.card.holderName))} ${(isPast() ? say.ended : say.ends)(dates.day(dates.plainDate(props.card.endsAt)))}`}
        />
        <Show when={props.card.stays}>
          {(ms) => <Para text={`${sayStays(words, ms())} ${words.circlePage.howLong.afterwards}`} />}
        </Show>
        <TextField
          label={say.nameLabel}
          value={name()}
          onInput={setName}
          maxLength={120}
          invalid={accept.refusal()?.kind === 'empty-name'}
          errorId="join-refused"
        />
        <Refusal of={accept.refusal() ?? decline.refusal()} id="join-refused" />
        <div class="btns-two">
          <button class="btn btn-big" type="submit" aria-disabled={accept.busy()}>
            {say.yes}
          </button>
          <button
            class="btn btn-big btn-line"
            type="button"
            aria-disabled={decline.busy()}
            onClick={() => void no()}
          >
            {say.no}
          </button>
        </div>
        <Para class="quiet" text={say.noReason} />
        <AskFirst link={props.link} inviter={inviter()} />
      </form>
    </Screen>
  )
}
