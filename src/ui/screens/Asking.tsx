import { createEffect, createSignal, For, Match, on, onCleanup, onMount, Show, Switch } from 'solid-js'
import type { AskingView, InvitationCard } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { TextArea } from '../parts/fields.tsx'
import { OtherTeams } from '../parts/OtherTeams.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Preview } from './join/Preview.tsx'
import { WaitingDots } from '../parts/WaitingDots.tsx'

const everyMs = 30_000

/** I asked to join, and wait for a word. While this is looked at, it looks for one now and then. */
export function Asking(props: { of: AskingView }) {
  const look = createAct('lookAtAsk')
  const read = createAct('readInvitation')
  const [card, setCard] = createSignal<InvitationCard>()
  const isOpen = () => props.of.stage === 'waiting' || props.of.stage === 'question'
  onMount(() => {
    const again = () => isOpen() && !look.busy() && void look.run(null)
    again()
    const timer = setInterval(again, everyMs)
    onCleanup(() => clearInterval(timer))
  })
  createEffect(
    on(
      () => props.of.link,
      async (link) => {
        if (link !== null) setCard((await read.run({ link }))?.gives)
      },
    ),
  )
  const leave = useLeave()
  return (
    <Switch fallback={<Waits of={props.of} look={look} refusal={read.refusal()} leave={leave} />}>
      <Match when={props.of.stage === 'yes' && card()}>
        {(now) => (
          <Preview card={now()} link={props.of.link ?? ''} onYes={() => {}} onNo={() => void leave.run()} />
        )}
      </Match>
    </Switch>
  )
}

/** What of others is on this device stays. */
function useLeave() {
  const stop = createAct('stopWaiting')
  const drop = createAct('dropTeam')
  const teams = createView('teams', () => null)
  return {
    run: () => ((teams()?.teams.length ?? 0) > 1 ? drop.run(null) : stop.run(null)),
    refusal: () => stop.refusal() ?? drop.refusal(),
  }
}

function Waits(props: {
  of: AskingView
  look: ReturnType<typeof createAct<'lookAtAsk'>>
  refusal: Parameters<typeof Refusal>[0]['of']
  leave: ReturnType<typeof useLeave>
}) {
  const { words } = useKith()
  const stop = createAct('stopAsking')
  const [asking, setAsking] = createSignal(false)
  const say = words.joinCards.asking
  const lead = () =>
    ({
      waiting: props.of.sent ? say.waitingLead : say.notSent,
      question: say.questionLead,
      yes: say.yesLead,
      no: say.noLead,
      over: say.overLead,
    })[props.of.stage]
  const isOver = () => props.of.stage === 'no' || props.of.stage === 'over'
  const stopNow = async () => {
    await stop.run(null)
    await props.leave.run()
  }
  return (
    <Screen title={say.title} heading={say[props.of.stage]} lead={lead()}>
      <Show when={props.of.stage === 'waiting'}>
        <WaitingDots />
        <Para text={say.keepOn} />
      </Show>
      <section class="card stack">
        <h2>{say.card}</h2>
        <blockquote class="quote pre">{props.of.words}</blockquote>
        <For each={props.of.talk}>
          {(one) => (
            <>
              <h2>{one.mine ? say.you : say.they}</h2>
              <blockquote class="quote pre">{one.text}</blockquote>
            </>
          )}
        </For>
      </section>
      <Show when={props.of.stage === 'question'}>
        <Reply />
      </Show>
      <Refusal of={props.refusal ?? props.look.refusal() ?? props.leave.refusal()} />
      <Show
        when={!isOver()}
        fallback={
          <button class="btn btn-big" type="button" onClick={() => void props.leave.run()}>
            {say.done}
          </button>
        }
      >
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={props.look.busy()}
          onClick={() => void props.look.run(null)}
        >
          {say.look}
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
          {say.stop}
        </button>
      </Show>
      <OtherTeams />
      <AreYouSure
        open={asking()}
        title={`${say.stop}?`}
        yes={say.stopYes}
        no={say.stopNo}
        busy={stop.busy()}
        onYes={stopNow}
        onNo={() => setAsking(false)}
      >
        <Para text={say.stopSure} />
      </AreYouSure>
    </Screen>
  )
}

function Reply() {
  const { words } = useKith()
  const reply = createAct('replyToAsk')
  const [text, setText] = createSignal('')
  const say = words.joinCards.asking
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void reply.run({ text: text() })
      }}
    >
      <TextArea label={say.reply} value={text()} onInput={setText} />
      <Refusal of={reply.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={reply.busy()}>
        {say.replySend}
      </button>
    </form>
  )
}
