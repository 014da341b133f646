import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { RegainingView } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'
import { HelperLink } from './regain/HelperLink.tsx'
import { Para } from '../parts/Para.tsx'

/** The new one of somebody who lost all of theirs: from the first helper to the end of the wait. */
export function Regain(props: { of: RegainingView }) {
  const { words } = useKith()
  const say = words.helpers.coming
  return (
    <Switch>
      <Match when={props.of.stage === 'gathering' && props.of.words.length > 0}>
        <Words words={props.of.words} />
      </Match>
      <Match when={props.of.stage === 'gathering'}>
        <Gather of={props.of} />
      </Match>
      <Match when={props.of.stage === 'looking'}>
        <Screen title={say.title} heading={say.looking} lead={props.of.isAway ? say.away : undefined}>
          <Skeleton cards={1} />
          <Stop />
        </Screen>
      </Match>
      <Match when={props.of.stage === 'lost'}>
        <Screen title={say.title} heading={say.lost} lead={say.lostWhat}>
          <Stop now={say.again} />
        </Screen>
      </Match>
      <Match when={props.of.stage === 'waiting'}>
        <Wait of={props.of} />
      </Match>
      <Match when={props.of.stage === 'stopped'}>
        <Screen title={say.title} heading={say.stopped} lead={say.stoppedWhat}>
          <Stop now={say.again} />
        </Screen>
      </Match>
      <Match when={props.of.stage === 'coming'}>
        <Screen title={say.title} heading={say.comingHeading} lead={say.comingLead}>
          <Skeleton cards={1} />
        </Screen>
      </Match>
    </Switch>
  )
}

function Gather(props: { of: RegainingView }) {
  const { words, tell } = useKith()
  const card = createAct('addCard')
  const [typed, setTyped] = createSignal('')
  const say = words.helpers.coming
  const missing = () => (props.of.needed ?? 2) - props.of.helped.length
  const use = async (text: string) => {
    setTyped(text)
    if (!(await card.run({ words: text }))) return
    setTyped('')
    tell(say.cardDone)
  }
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead}>
      <div class="stack-l">
        <Show when={props.of.helped.length > 0}>
          <section class="card stack">
            <h2>{say.helped}</h2>
            <ul class="lines">
              <For each={props.of.helped}>
                {(name) => (
                  <li>
                    <Para text={name === '' ? say.fromCard : say.fromHelper(name)} />
                  </li>
                )}
              </For>
            </ul>
            <Para role="status" text={say.more(missing())} />
          </section>
        </Show>
        <Show when={props.of.link}>{(link) => <HelperLink link={link()} />}</Show>
        <section class="stack">
          <h2>{say.card}</h2>
          <FindLink
            link={typed()}
            refusal={card.refusal()}
            onLink={(text) => void use(text)}
            say={{ label: say.cardLabel, hint: say.cardHint, read: say.cardGo }}
          />
        </section>
        <Stop />
      </div>
    </Screen>
  )
}

function Words(props: { words: readonly string[] }) {
  const { words } = useKith()
  const fresh = createAct('newHelpLink')
  const say = words.helpers.coming
  return (
    <Screen title={say.title} heading={say.wordsHeading} lead={say.wordsLead}>
      <section class="card stack">
        <h2>{say.words}</h2>
        <ol class="spoken">
          <For each={props.words}>{(word) => <li>{word}</li>}</For>
        </ol>
      </section>
      <Refusal of={fresh.refusal()} />
      <div class="btns">
        <button class="btn btn-line" type="button" onClick={() => void fresh.run(null)}>
          {say.differ}
        </button>
      </div>
    </Screen>
  )
}

function Wait(props: { of: RegainingView }) {
  const { words, dates } = useKith()
  const say = words.helpers.coming
  return (
    <Screen
      title={say.title}
      heading={props.of.until === null ? say.waitHeading : say.waitTold(props.of.name)}
      lead={props.of.until === null ? say.waitLead : say.waitUntil(dates.stamp(props.of.until))}
    >
      <div class="stack-l">
        <Consequences title={say.waitHow} lines={say.waitLines} kind="changes" />
        <Show when={props.of.until === null}>
          <Para text={say.waitOld} />
        </Show>
        <Para text={say.sheet} />
        <Stop />
      </div>
    </Screen>
  )
}

/** Everything of it here is forgotten. Asked about first, unless there is nothing to lose. */
function Stop(props: { now?: string }) {
  const { words } = useKith()
  const forget = createAct('forgetDevice')
  const [asking, setAsking] = createSignal(false)
  const say = words.helpers.coming
  const go = () => void forget.run(null)
  return (
    <>
      <Refusal of={forget.refusal()} />
      <p>
        <button
          class={props.now ? 'btn btn-big' : 'text-btn text-btn-clay'}
          type="button"
          onClick={() => (props.now ? go() : setAsking(true))}
        >
          {props.now ?? say.stop}
        </button>
      </p>
      <AreYouSure
        open={asking()}
        title={say.stopHeading}
        yes={say.stopYes}
        no={say.stopNo}
        onYes={go}
        onNo={() => setAsking(false)}
      >
        <Para text={say.stopWhat} />
      </AreYouSure>
    </>
  )
}
