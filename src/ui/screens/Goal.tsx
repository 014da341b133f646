import { For, Show } from 'solid-js'
import type { GoalItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { MediaList } from '../parts/media/MediaList.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useParams } from '../router.tsx'
import { iconOfGoal } from './goals/icons.ts'
import { SayHow } from './goals/SayHow.tsx'

/** One hope: the steps to it, how somebody will know, and how it goes in everybody's words. */
export function Goal() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('goals', () => null)
  const goal = () => view()?.goals.find((one) => one.goalId === params['goalId'])
  return (
    <Screen
      title={words.goals.form.title}
      heading={goal()?.title}
      back={{ href: '/goals', to: words.goals.title }}
      before={
        <Show when={goal()}>{(one) => <Icon name={iconOfGoal[one().picture]} class="goal-icon" />}</Show>
      }
    >
      <Ready data={view()} cards={2}>
        {() => (
          <Show when={goal()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => <Whole goal={one()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Whole(props: { goal: GoalItem }) {
  const { words, dates } = useKith()
  const tick = createAct('tickStep')
  const end = createAct('endGoal')
  const say = words.goals
  const over = (how: 'reached' | 'let-go' | '') => void end.run({ goalId: props.goal.goalId, over: how })
  return (
    <div class="stack-l">
      <section class="card stack">
        <Show when={props.goal.over || undefined}>{(how) => <Para strong text={say.over[how()]} />}</Show>
        <Show when={props.goal.know !== ''}>
          <h2>{say.know}</h2>
          <p class="pre">{props.goal.know}</p>
        </Show>
        <Show when={props.goal.steps.length > 0}>
          <h2>{say.stepsHeading}</h2>
          <div class="choices">
            <For each={props.goal.steps}>
              {(step) => (
                <Choice
                  type="checkbox"
                  name="steps"
                  value={step.stepId}
                  checked={step.done !== ''}
                  disabled={!props.goal.canChange}
                  title={step.text}
                  what={step.done === '' ? undefined : say.stepDone(dates.longDate(step.done))}
                  onChange={(done) => void tick.run({ goalId: props.goal.goalId, stepId: step.stepId, done })}
                />
              )}
            </For>
          </div>
        </Show>
        <Para class="quiet" text={props.goal.by.isMe ? say.byMe : say.by(props.goal.by.name)} />
        <Seen audience={props.goal.audience} />
        <SavedMark saved={props.goal.saved} />
      </section>
      <section class="stack">
        <h2>{say.goes}</h2>
        <Show when={props.goal.canSay && props.goal.over === ''}>
          <SayHow goal={props.goal} />
        </Show>
        <For each={props.goal.words} fallback={<Para class="quiet" text={say.goesNone} />}>
          {(word) => (
            <article class="card stack-s">
              <p class="quiet">
                {word.by.isMe ? words.talk.you : words.say.calledName(word.by.name)}, {dates.day(word.date)}
              </p>
              <p class="pre">
                <b>{say.hows[word.how]}.</b> {word.text}
              </p>
              <MediaList items={word.media} by={word.by.isMe ? undefined : word.by.name} />
            </article>
          )}
        </For>
      </section>
      <Refusal of={tick.refusal() ?? end.refusal()} />
      <Show when={props.goal.canChange}>
        <div class="btns-two">
          <Show
            when={props.goal.over === ''}
            fallback={
              <button class="btn btn-line" type="button" onClick={() => over('')}>
                {say.again}
              </button>
            }
          >
            <button class="btn btn-line" type="button" onClick={() => over('reached')}>
              {say.reached}
            </button>
            <button class="btn btn-quiet" type="button" onClick={() => over('let-go')}>
              {say.letGo}
            </button>
          </Show>
        </div>
        <A class="text-btn" href={`/goals/${props.goal.goalId}/change`}>
          <Icon name="write" />
          {say.change}
        </A>
      </Show>
    </div>
  )
}
