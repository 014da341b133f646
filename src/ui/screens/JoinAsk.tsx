import { createSignal, For, Show } from 'solid-js'
import type { JoinAskItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { TextArea } from '../parts/fields.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams } from '../router.tsx'
import { InviteAsker } from './joincards/InviteAsker.tsx'

/** Somebody asks to join: what they say, and a yes or a not now of one size. */
export function JoinAsk() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('joinCards', () => null)
  const [inviting, setInviting] = createSignal(false)
  const say = words.joinCards.ask
  const cardId = () => params['cardId'] ?? ''
  const ask = () =>
    view()
      ?.cards.find((one) => one.cardId === cardId())
      ?.asks.find((one) => one.askId === params['askId'])
  const heading = () => (inviting() ? say.invite : say.heading)(ask()?.name ?? '')
  return (
    <Screen
      title={say.title}
      heading={ask() ? heading() : say.title}
      lead={inviting() ? say.inviteLead : undefined}
      step={inviting() ? 'invite' : 'read'}
      back={{ href: `/people/cards/${cardId()}`, to: words.joinCards.card.title }}
    >
      <Ready data={view()}>
        {() => (
          <Show when={ask()} fallback={<Para text={say.gone} />}>
            {(one) => (
              <Show
                when={inviting()}
                fallback={<Asked cardId={cardId()} ask={one()} onYes={() => setInviting(true)} />}
              >
                <InviteAsker cardId={cardId()} ask={one()} />
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Asked(props: { cardId: string; ask: JoinAskItem; onYes: () => void }) {
  const { words } = useKith()
  const say = words.joinCards.ask
  const isOpen = () => props.ask.state === 'new' || props.ask.state === 'asked-back'
  return (
    <div class="stack-l">
      <section class="card stack">
        <h2>{say.offer}</h2>
        <blockquote class="quote pre">{props.ask.offer}</blockquote>
        <Show when={props.ask.why !== ''}>
          <h2>{say.why}</h2>
          <blockquote class="quote pre">{props.ask.why}</blockquote>
        </Show>
        <For each={props.ask.answers}>
          {(one) => (
            <>
              <h2>{one.question}</h2>
              <blockquote class="quote pre">{one.answer}</blockquote>
            </>
          )}
        </For>
        <For each={props.ask.talk}>
          {(one) => (
            <>
              <h2>{one.mine ? say.you : say.they(props.ask.name)}</h2>
              <blockquote class="quote pre">{one.text}</blockquote>
            </>
          )}
        </For>
      </section>
      <Show when={isOpen()} fallback={<Para text={say.states[props.ask.state]} />}>
        <Para class="quiet" text={say.stranger} />
        <YesOrNot {...props} />
        <Show when={props.ask.canAskBack}>
          <AskBack cardId={props.cardId} ask={props.ask} />
        </Show>
      </Show>
    </div>
  )
}

function YesOrNot(props: { cardId: string; ask: JoinAskItem; onYes: () => void }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const answer = createAct('answerAsk')
  const [sure, setSure] = createSignal(false)
  const say = words.joinCards.ask
  const no = async () => {
    const { cardId, ask } = props
    if (!(await answer.run({ cardId, askId: ask.askId, kind: 'no', text: '' }))) return
    tell(say.said(ask.name))
    navigate(`/people/cards/${cardId}`)
  }
  return (
    <div class="stack-s">
      <Refusal of={answer.refusal()} />
      <div class="btns-two">
        <button class="btn btn-big" type="button" onClick={() => props.onYes()}>
          {say.yes}
        </button>
        <button class="btn btn-big btn-line" type="button" onClick={() => setSure(true)}>
          {say.no}
        </button>
      </div>
      <Para class="quiet" text={say.noReason} />
      <Sheet open={sure()} title={`${say.no}?`} onClose={() => setSure(false)}>
        <Para text={say.noSure} />
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={answer.busy()} onClick={() => void no()}>
            {say.noYes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => setSure(false)}>
            {say.noNo}
          </button>
        </div>
      </Sheet>
    </div>
  )
}

function AskBack(props: { cardId: string; ask: JoinAskItem }) {
  const { words, tell } = useKith()
  const answer = createAct('answerAsk')
  const [text, setText] = createSignal('')
  const say = words.joinCards.ask
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const { cardId, ask } = props
    if (!(await answer.run({ cardId, askId: ask.askId, kind: 'question', text: text() }))) return
    setText('')
    tell(say.backSent)
  }
  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <TextArea label={say.back} hint={say.backHint} value={text()} onInput={setText} />
      <Refusal of={answer.refusal()} />
      <button class="btn btn-line" type="submit" aria-disabled={answer.busy()}>
        {say.backSend}
      </button>
    </form>
  )
}
