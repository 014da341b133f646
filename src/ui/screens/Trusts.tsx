import { For, Show } from 'solid-js'
import type { TrustItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { iconOfTopic } from './trust/icons.ts'

/** What is talked about and agreed: each with its picture and how far both sides are. Never a score, never a colour of danger. */
export function Trusts() {
  const { words } = useKith()
  const view = createView('trust', () => null)
  const say = words.trust
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack">
            <For each={now().talks} fallback={<Para class="quiet" text={say.none} />}>
              {(talk) => <Talk talk={talk} />}
            </For>
            <Show when={now().audiences.length > 0}>
              <A class="btn btn-big" href="/trust/new">
                {say.add}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Talk(props: { talk: TrustItem }) {
  const { words } = useKith()
  const say = words.trust
  const shown = () => props.talk.heads[0] ?? props.talk.offered[0]
  const waitsForMe = () =>
    [...props.talk.heads, ...props.talk.offered].some((one) =>
      one.sides.some(({ person, says }) => person.isMe && says === ''),
    )
  const state = () => {
    const [head] = props.talk.heads
    if (props.talk.isOver) return say.over
    if (props.talk.heads.length > 1) return say.two
    return head ? say.states[head.state] : say.one.offered
  }
  return (
    <Show when={shown()}>
      {(one) => (
        <article class="card stack goal" data-over={props.talk.isOver ? 'let-go' : 'no'}>
          <A class="goal-line" href={`/trust/${props.talk.talkId}`}>
            <Icon name={iconOfTopic[one().topic]} />
            <span class="grow">
              <b dir="auto">{one().title}</b>
              <span class="quiet">{state()}</span>
            </span>
            <Icon name="next" />
          </A>
          <Show when={waitsForMe() || props.talk.isDue}>
            <p class="row row-wrap">
              <Show when={waitsForMe()}>
                <span class="chip">
                  <Icon name="clock" />
                  {say.new}
                </span>
              </Show>
              <Show when={props.talk.isDue}>
                <span class="chip">
                  <Icon name="calendar" />
                  {say.due}
                </span>
              </Show>
            </p>
          </Show>
          <Seen audience={props.talk.audience} />
        </article>
      )}
    </Show>
  )
}
