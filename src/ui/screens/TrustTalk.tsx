import { createSignal, For, Show } from 'solid-js'
import type { TrustHeadItem, TrustItem, TrustView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { HowSaid, notSaid, saidBehalf, type HowDraft } from '../parts/OnBehalf.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useParams } from '../router.tsx'
import { iconOfTopic } from './trust/icons.ts'
import { Sides } from './trust/Sides.tsx'
import { TrustAnswers, TrustBy } from './trust/TrustWords.tsx'

/** One conversation: what stands, what each says to it, what somebody would say instead, and what was said before. */
export function TrustTalk() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('trust', () => null)
  const talk = () => view()?.talks.find((one) => one.talkId === params['talkId'])
  const shown = () => talk()?.heads[0] ?? talk()?.offered[0]
  const say = words.trust
  const heading = () => {
    const [head] = talk()?.heads ?? []
    const isAgreed = head?.state === 'agreed' && talk()?.heads.length === 1
    if (isAgreed) return say.agreedAbout(head.topic, head.title)
    const one = shown()
    return one && say.topics[one.topic]
  }
  return (
    <Screen
      title={say.one.title}
      heading={heading()}
      back={{ href: '/trust', to: say.title }}
      before={
        <Show when={shown()}>{(one) => <Icon name={iconOfTopic[one().topic]} class="goal-icon" />}</Show>
      }
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show when={talk()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => <Whole talk={one()} view={now()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Whole(props: { talk: TrustItem; view: TrustView }) {
  const { words } = useKith()
  const say = words.trust
  const { holder } = props.view
  const mayWrite = () =>
    props.view.audiences.some((one) => one.circle.circleId === props.talk.audience.circle.circleId)
  return (
    <div class="stack-l">
      <Show when={props.talk.heads.length > 1}>
        <div class="notice notice-sun">
          <Icon name="people" />
          <Para class="grow" strong text={say.two} />
        </div>
      </Show>
      <Show when={props.talk.isDue}>
        <div class="notice notice-sun">
          <Icon name="calendar" />
          <Para class="grow" strong text={say.due} />
        </div>
      </Show>
      <For each={props.talk.heads}>{(head) => <Head head={head} talk={props.talk} />}</For>
      <Show when={props.talk.offered.length > 0}>
        <section class="stack">
          <h2>{say.one.offered}</h2>
          <Para
            class="quiet"
            text={holder.isMe ? say.one.offeredWhatMine : say.one.offeredWhat(holder.name)}
          />
          <For each={props.talk.offered}>{(head) => <Head head={head} talk={props.talk} />}</For>
        </section>
      </Show>
      <Show when={props.talk.before.length > 0}>
        <Fold title={say.one.before} icon="clock">
          <div class="stack">
            <For each={props.talk.before}>
              {(one) => (
                <article class="card stack">
                  <h3 dir="auto">{one.title}</h3>
                  <TrustAnswers of={one} />
                  <TrustBy of={one} />
                </article>
              )}
            </For>
          </div>
        </Fold>
      </Show>
      <div class="btns">
        <Show when={mayWrite()}>
          <A class="btn btn-line" href={`/trust/${props.talk.talkId}/change`}>
            <Icon name="write" />
            {say.one.change}
          </A>
        </Show>
        <A class="btn btn-line" href={`/trust/${props.talk.talkId}/print`}>
          <Icon name="print" />
          {say.one.print}
        </A>
      </div>
      <Show when={props.talk.heads[0]}>
        {(head) => <End head={head()} talk={props.talk} view={props.view} />}
      </Show>
    </div>
  )
}

function Head(props: { head: TrustHeadItem; talk: TrustItem }) {
  const { words } = useKith()
  return (
    <article class="card stack">
      <p>
        <span class="chip">{words.trust.ways[props.head.way]}</span>
      </p>
      <h2 dir="auto">{props.head.title}</h2>
      <Show when={props.head.isOver}>
        <Para strong text={words.trust.over} />
      </Show>
      <TrustAnswers of={props.head} />
      <Sides head={props.head} />
      <TrustBy of={props.head} />
      <Seen audience={props.talk.audience} />
      <SavedMark saved={props.talk.saved} />
    </article>
  )
}

/** It is needed no more, or again: the Holder's word, or of who writes what the Holder says. */
function End(props: { head: TrustHeadItem; talk: TrustItem; view: TrustView }) {
  const { words } = useKith()
  const end = createAct('endTrust')
  const [how, setHow] = createSignal<HowDraft>(notSaid)
  const say = words.trust.one
  const iWrite = () => props.view.iWriteIn.includes(props.talk.audience.circle.circleId)
  const put = async () => {
    const { wordingId } = props.head
    const isOver = !props.talk.isOver
    const said = iWrite() ? saidBehalf(how(), end) : null
    if (said === undefined) return
    const behalf = said && { person: props.view.holder.personId, ...said }
    await end.run({ wordingId, isOver, behalf })
  }
  const title = () => (props.talk.isOver ? say.again : say.end)
  return (
    <Show when={props.view.holder.isMe || iWrite()}>
      <Fold title={title()}>
        <div class="card stack">
          <Show when={iWrite()}>
            <HowSaid value={how()} onChange={setHow} />
          </Show>
          <Refusal of={end.refusal()} />
          <button class="btn btn-line" type="button" aria-disabled={end.busy()} onClick={() => void put()}>
            {title()}
          </button>
        </div>
      </Fold>
    </Show>
  )
}
