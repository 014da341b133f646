import { For, Show } from 'solid-js'
import type { GoalItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { iconOfGoal } from './goals/icons.ts'

/** What somebody hopes for, each with its picture, how far its steps are, and the last word of how it goes. */
export function Goals() {
  const { words } = useKith()
  const view = createView('goals', () => null)
  const say = words.goals
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/write', to: words.write.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack">
            <For each={now().goals} fallback={<Para class="quiet" text={say.none} />}>
              {(goal) => <Goal goal={goal} />}
            </For>
            <Show when={now().audiences.length > 0}>
              <A class="btn btn-big" href="/goals/new">
                {say.add}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Goal(props: { goal: GoalItem }) {
  const { words } = useKith()
  const say = words.goals
  const done = () => props.goal.steps.filter((step) => step.done !== '').length
  return (
    <article class="card stack goal" data-over={props.goal.over || 'no'}>
      <A class="goal-line" href={`/goals/${props.goal.goalId}`}>
        <Icon name={iconOfGoal[props.goal.picture]} />
        <span class="grow">
          <b>{props.goal.title}</b>
          <Show when={props.goal.steps.length > 0}>
            <span class="quiet">{say.steps(done(), props.goal.steps.length)}</span>
          </Show>
          <Show when={props.goal.over || undefined}>
            {(over) => <span class="quiet">{say.over[over()]}</span>}
          </Show>
        </span>
        <Icon name="next" />
      </A>
      <Show when={props.goal.words[0]}>
        {(word) => (
          <p class="pre">
            <b>{say.hows[word().how]}.</b> {word().text}
          </p>
        )}
      </Show>
      <Seen audience={props.goal.audience} />
    </article>
  )
}
