import { createSignal, For, Show } from 'solid-js'
import type { GlassView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Dots } from '../parts/Dots.tsx'
import { Face } from '../parts/Face.tsx'
import { TextArea } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { GlassAsks } from './glass/GlassAsks.tsx'
import { backToMe } from './me/groups.ts'

/** What two of a few people open together: the Holder prepares it, the others ask for it and agree. */
export function Glass() {
  const { words } = useKith()
  const view = createView('glass', () => null)
  const say = words.glass
  const isMine = () => view()?.iAmHolder ?? false
  const holder = () => view()?.holder.name ?? ''
  return (
    <Screen
      title={say.title}
      heading={view() ? (isMine() ? say.mine.heading : say.theirs.heading(holder())) : say.title}
      lead={view() && (isMine() ? say.mine.lead : say.theirs.lead(holder()))}
      back={backToMe(words, 'safe')}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().iAmHolder} fallback={<Theirs view={now()} />}>
              <Mine view={now()} />
            </Show>
            <GlassAsks view={now()} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Mine(props: { view: GlassView }) {
  const { words, tell } = useKith()
  const end = createSureAct('endGlass')
  const [asking, setAsking] = createSignal(false)
  const say = words.glass.mine
  const yes = async () => {
    setAsking(false)
    if (await end.run(null)) tell(say.ended)
  }
  return (
    <Show
      when={props.view.set}
      fallback={
        <>
          <section class="card stack">
            <Dots lines={say.how} />
          </section>
          <Para class="quiet" text={say.none} />
          <A class="btn btn-big" href="/together/prepare">
            {say.begin}
          </A>
        </>
      }
    >
      {(set) => (
        <>
          <section class="card stack">
            <h2>{say.people}</h2>
            <People of={set().people} />
            <Show when={set().gone > 0}>
              <Para text={say.gone(set().gone)} />
            </Show>
            <h2>{say.holds}</h2>
            <Show when={set().words !== ''}>
              <p class="pre">
                <bdi>{set().words}</bdi>
              </p>
            </Show>
            <CardNames of={set().cards} />
          </section>
          <section class="card stack">
            <Dots lines={say.how} />
          </section>
          <A class="btn btn-line" href="/together/prepare">
            <Icon name="write" />
            {say.change}
          </A>
          <button class="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
            <Icon name="bin" />
            {say.end}
          </button>
          <Refusal of={end.refusal()} />
          <AskPin of={end} />
          <AreYouSure
            open={asking()}
            title={say.endAsk}
            yes={say.endYes}
            no={say.endNo}
            onYes={yes}
            onNo={() => setAsking(false)}
          >
            <Para text={say.endWhat} />
          </AreYouSure>
        </>
      )}
    </Show>
  )
}

function Theirs(props: { view: GlassView }) {
  const { words, tell } = useKith()
  const ask = createAct('askGlass')
  const [reason, setReason] = createSignal('')
  const say = words.glass.theirs
  const holder = () => props.view.holder.name
  const put = async () => {
    if (!(await ask.run({ reason: reason() }))) return
    setReason('')
    tell(say.asked)
  }
  return (
    <Show
      when={props.view.set?.iAmNamed && props.view.set}
      fallback={<Para class="quiet" text={say.none(holder())} />}
    >
      {(set) => (
        <>
          <section class="card stack">
            <h2>{words.glass.mine.people}</h2>
            <People of={set().people} />
            <h2>{say.holds}</h2>
            <Show when={set().hasWords}>
              <Para text={say.holdsWords(holder())} />
            </Show>
            <CardNames of={set().cards} />
          </section>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void put()
            }}
          >
            <TextArea
              label={say.why}
              hint={say.whyHint(holder())}
              value={reason()}
              onInput={setReason}
              invalid={ask.refusal()?.kind === 'empty-name'}
              errorId="glass-why"
            />
            <Refusal of={ask.refusal()} id="glass-why" />
            <button class="btn btn-big" type="submit" aria-disabled={ask.busy()}>
              {say.ask}
            </button>
            <Para
              class="quiet"
              text={say.others(
                set()
                  .people.filter((one) => !one.isMe)
                  .map(({ name }) => name),
              )}
            />
          </form>
        </>
      )}
    </Show>
  )
}

function People(props: { of: GlassView['people'] }) {
  return (
    <ul class="stack-s plain-list">
      <For each={props.of}>
        {(one) => (
          <li class="row">
            <Face person={one} size="s" />
            <b>{one.name}</b>
          </li>
        )}
      </For>
    </ul>
  )
}

function CardNames(props: { of: GlassView['cards'] }) {
  return (
    <Show when={props.of.length > 0}>
      <ul class="stack-s plain-list">
        <For each={props.of}>
          {(one) => (
            <li class="row" dir="auto">
              <Icon name="card" />
              {one.starter}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
