import { useNavigate } from '../router.tsx'
import { createEffect, createSignal, on, Show } from 'solid-js'
import type { SavingState } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { ProblemNotice, Refusal } from '../parts/Refusal.tsx'
import { savedIcons } from '../parts/SavedMark.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { TeamList } from '../parts/TeamList.tsx'
import { UnsentList } from './UnsentList.tsx'
import type { TeamRef } from '../../app/index.ts'
import { Para } from '../parts/Para.tsx'

/** Whose team this is and what of mine is saved or sent: on every screen, in the same place. Pressed, it says it in full. */
export function SavingLine(props: { saving: SavingState; team: TeamRef }) {
  const { words, dates } = useKith()
  const [shown, setShown] = createSignal(false)
  const short = () => words.saving.short[props.saving.state]
  const line = () => {
    const say = short()
    return typeof say === 'string' ? say : say(props.saving.unsent)
  }
  const name = () =>
    props.team.iAmHolder
      ? words.frame.myTeam
      : words.frame.teamOf(words.say.whose(words.say.calledName(props.team.holder.name)))
  return (
    <>
      <button class="team" type="button" onClick={() => setShown(true)}>
        <Face person={props.team.holder} size="t" />
        <span>
          <span class="team-name">{name()}</span>
          <span class="team-state" data-state={props.saving.state}>
            <Icon name={savedIcons[props.saving.state]} />
            {line()}
          </span>
        </span>
      </button>
      <Sheet open={shown()} title={words.saving.title} onClose={() => setShown(false)}>
        <OtherTeams onChosen={() => setShown(false)} />
        <SavingSheet saving={props.saving} onClose={() => setShown(false)} />
      </Sheet>
      <SavingSpoken saving={props.saving} lastLine={dates.stamp} />
    </>
  )
}

/** Where there are several: the way from one to another, from every screen. */
function OtherTeams(props: { onChosen: () => void }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const view = createView('teams', () => null)
  return (
    <Show when={(view()?.teams.length ?? 0) > 1 && view()}>
      {(now) => (
        <section class="stack-s">
          <h3>{words.teams.heading}</h3>
          <TeamList
            teams={now().teams}
            onChosen={() => {
              props.onChosen()
              navigate('/today')
            }}
          />
        </section>
      )}
    </Show>
  )
}

function SavingSheet(props: { saving: SavingState; onClose: () => void }) {
  const { words, dates } = useKith()
  const send = createAct('sendNow')
  // What needs a look may be the post box alone, and all that is written sent.
  const state = () =>
    props.saving.state === 'needs-attention' && props.saving.unsent === 0 ? 'sent' : props.saving.state
  return (
    <>
      <div class="notice" classList={{ 'notice-sun': state() === 'needs-attention' }}>
        <Icon name={savedIcons[state()]} />
        <div class="grow">
          <Para strong text={words.saving.state[state()]} />
          <Para text={words.saving.unsent(props.saving.unsent)} />
          <Para
            text={
              props.saving.lastSentAt === null
                ? words.saving.never
                : words.saving.last(dates.stamp(props.saving.lastSentAt))
            }
          />
        </div>
      </div>
      <Show when={props.saving.unsent > 0}>
        <UnsentList />
      </Show>
      <Show when={props.saving.problem}>{(problem) => <ProblemNotice of={problem()} />}</Show>
      <Para class="quiet" text={words.saving.explain[0] ?? ''} />
      <Para class="quiet" text={words.saving.explain[1] ?? ''} />
      <Refusal of={send.refusal()} />
      <div class="btns-two">
        <button class="btn" type="button" aria-disabled={send.busy()} onClick={() => void send.run(null)}>
          <Icon name="sending" />
          {send.busy() ? words.saving.sendingNow : words.saving.sendNow}
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
          {words.saving.close}
        </button>
      </div>
    </>
  )
}

/** Said aloud only when it turns: sending and sent come and go all day, and need no voice each time. */
function SavingSpoken(props: { saving: SavingState; lastLine: (at: number) => string }) {
  const { words } = useKith()
  const [said, setSaid] = createSignal('')
  let waited = false
  createEffect(
    on(
      () => props.saving.state,
      (state) => {
        if (state === 'sending') return
        if (state === 'sent') {
          if (waited) setSaid(words.saving.announce.sent)
          waited = false
          return
        }
        waited = true
        setSaid(
          state === 'on-this-phone'
            ? words.saving.announce['on-this-phone'](props.saving.unsent)
            : words.saving.announce['needs-attention'],
        )
      },
      { defer: true },
    ),
  )
  return (
    <p class="unseen" role="status">
      {said()}
    </p>
  )
}
