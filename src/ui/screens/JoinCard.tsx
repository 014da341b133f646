import { createSignal, For, Show } from 'solid-js'
import type { JoinCardItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Qr } from '../parts/Qr.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useNavigate, useParams } from '../router.tsx'
import { CardReaders } from './joincards/CardReaders.tsx'

/** One card: who asks by it, the card itself to show or print, and its end. */
export function JoinCard() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('joinCards', () => null)
  const card = () => view()?.cards.find((one) => one.cardId === params['cardId'])
  const say = words.joinCards.card
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      back={{ href: '/people/cards', to: words.joinCards.title }}
    >
      <Ready data={view()}>
        {() => (
          <Show when={card()} fallback={<Para text={say.gone} />}>
            {(one) => (
              <div class="stack-l">
                <Asks card={one()} />
                <Paper card={one()} />
                <EndCard card={one()} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Asks(props: { card: JoinCardItem }) {
  const { words } = useKith()
  const say = words.joinCards
  const former = () => props.card.formerReaders.map((one) => words.say.calledName(one.name))
  return (
    <section class="stack no-print">
      <Show when={former().length > 0}>
        <div class="notice notice-sun">
          <Icon name="alert" />
          <Para text={say.card.former(former())} />
        </div>
      </Show>
      <Show when={props.card.isFull}>
        <div class="notice notice-sun">
          <Icon name="alert" />
          <Para text={say.card.full} />
        </div>
      </Show>
      <h2>{say.card.asksHeading}</h2>
      <Show when={props.card.asks.length > 0} fallback={<Para class="quiet" text={say.asks(0)} />}>
        <ul class="card links">
          <For each={props.card.asks}>
            {(ask) => (
              <li>
                <A class="link-row" href={`/people/cards/${props.card.cardId}/${ask.askId}`}>
                  <span class="grow">
                    <b>{ask.name}</b>
                    <span class="quiet row-line">{say.ask.states[ask.state]}</span>
                  </span>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <CardReaders readers={props.card.readers} />
    </section>
  )
}

/** What goes out of the house: these words, until when, and where to ask. */
function Paper(props: { card: JoinCardItem }) {
  const { words, dates, tell } = useKith()
  const [failed, setFailed] = createSignal(false)
  const say = words.joinCards.card
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.card.link)
      setFailed(false)
      tell(say.copied)
    } catch {
      setFailed(true)
    }
  }
  return (
    <section class="stack">
      <h2 class="no-print">{say.onIt}</h2>
      <Show when={!props.card.isOut}>
        <Para class="no-print" text={say.notOut} />
      </Show>
      <article class="sheet-paper" data-large="yes">
        <p class="quote pre">{props.card.words}</p>
        <For each={props.card.questions}>{(question) => <p class="pre">{question}</p>}</For>
        <Qr text={props.card.link} label={say.qr} />
        <p>{say.scan}</p>
        <p>{say.or}</p>
        <p class="link-text">{props.card.link}</p>
        <p>{words.joinCards.until(dates.longDate(dates.plainDate(props.card.endsAt)))}</p>
      </article>
      <div class="btns no-print">
        <button class="btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {say.print}
        </button>
        <button class="btn btn-line" type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {say.copy}
        </button>
      </div>
      <Para class="no-print" role="status" text={failed() ? say.copyFailed : ''} />
    </section>
  )
}

function EndCard(props: { card: JoinCardItem }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const end = createAct('endJoinCard')
  const [asking, setAsking] = createSignal(false)
  const say = words.joinCards.card
  const endNow = async () => {
    if (!(await end.run({ cardId: props.card.cardId }))) return
    tell(say.ended)
    navigate('/people/cards', { replace: true })
  }
  return (
    <section class="stack-s no-print">
      <Refusal of={end.refusal()} />
      <button class="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
        {say.end}
      </button>
      <AreYouSure
        open={asking()}
        title={`${say.end}?`}
        yes={say.endYes}
        no={say.endNo}
        onYes={endNow}
        onNo={() => setAsking(false)}
      >
        <Para text={say.endSure} />
      </AreYouSure>
    </section>
  )
}
