import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { IHelp } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** Who asks me to help them back, and whom I help. */
export function Helping() {
  const { words } = useKith()
  const view = createView('helpers', () => null)
  const say = words.helpers.helping
  return (
    <Screen title={say.title} heading={say.title} lead={say.lead} back={backToMe(words, 'safe')}>
      <Ready data={view()} cards={1}>
        {(now) => (
          <div class="stack-l">
            <For each={now().iHelp} fallback={<Para text={say.none} />}>
              {(one) => (
                <Show when={one.said === 'asked'} fallback={<Answered of={one} />}>
                  <Asked of={one} />
                </Show>
              )}
            </For>
            <Show when={now().iHelp.some((one) => one.said === 'yes')}>
              <A class="btn btn-big" href="/help">
                <Icon name="heart" />
                {say.back}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Asked(props: { of: IHelp }) {
  const { words, tell } = useKith()
  const answer = createAct('answerHelp')
  const say = words.helpers.helping
  const name = () => props.of.person.name
  const run = async (will: boolean) => {
    const said = will ? say.saidYes(name()) : say.saidNo(name())
    if (await answer.run({ askedId: props.of.askedId, will })) tell(said)
  }
  return (
    <section class="card stack">
      <div class="row">
        <Face person={props.of.person} size="m" />
        <h2>{say.askHeading(name())}</h2>
      </div>
      <Para text={say.askWhat(name())} />
      <Lines lines={say.askLines(name())} sign="check" />
      <Refusal of={answer.refusal()} />
      <div class="btns-two">
        <button class="btn" type="button" aria-disabled={answer.busy()} onClick={() => void run(true)}>
          {say.yes}
        </button>
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={answer.busy()}
          onClick={() => void run(false)}
        >
          {say.no}
        </button>
      </div>
      <Para class="quiet small" text={say.noWhat(name())} />
    </section>
  )
}

function Answered(props: { of: IHelp }) {
  const { words, tell } = useKith()
  const answer = createAct('answerHelp')
  const [asking, setAsking] = createSignal(false)
  const say = words.helpers.helping
  const name = () => props.of.person.name
  const isYes = () => props.of.said === 'yes'
  const run = async (will: boolean) => {
    setAsking(false)
    if (await answer.run({ askedId: props.of.askedId, will }))
      tell(will ? say.saidYes(name()) : say.saidNo(name()))
  }
  return (
    <section class="card stack">
      <div class="row">
        <Face person={props.of.person} size="m" />
        <h2>{isYes() ? say.youHelp(name()) : say.youSaidNo(name())}</h2>
      </div>
      <Show when={isYes()}>
        <Para
          text={say.others(
            props.of.others.map((one) => one.name),
            props.of.cards,
          )}
        />
      </Show>
      <Refusal of={answer.refusal()} />
      <p>
        <button
          class="text-btn"
          classList={{ 'text-btn-clay': isYes() }}
          type="button"
          onClick={() => (isYes() ? setAsking(true) : void run(true))}
        >
          {isYes() ? say.stop : say.again}
        </button>
      </p>
      <AreYouSure
        open={asking()}
        title={say.stopHeading(name())}
        yes={say.stopYes}
        no={say.stopNo}
        onYes={() => run(false)}
        onNo={() => setAsking(false)}
      >
        <Para text={say.stopWhat(name())} />
      </AreYouSure>
    </section>
  )
}
