import { bytesToHex, ok, refuse, type Result } from '../../base/index.ts'
import { goalLimits, goalWordType, tidyName, tidyText, type GoalStep } from '../../domain/index.ts'
import { setText, type Draft } from '../../documents/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { GoalCommands, GoalItem } from '../goalTypes.ts'
import { today } from '../look.ts'
import { useMedia } from '../media.ts'
import { selectGoals } from '../select/goals.ts'
import { edited, write } from '../writing.ts'

export const goalCommands: CommandTable<GoalCommands> = {
  saveGoal: { on: 'team', run: saveGoal },
  tickStep: { on: 'team', run: tickStep },
  endGoal: { on: 'team', run: endGoal },
  sayOfGoal: { on: 'team', run: sayOfGoal },
}

type Done = Promise<Result<null, AppRefusal>>

export async function saveGoal(
  context: Context,
  takes: GoalCommands['saveGoal']['takes'],
): Promise<Result<{ goalId: string }, AppRefusal>> {
  const title = tidyName(takes.title, goalLimits.title)
  if (!title.ok) return title
  const know = tidyText(takes.know, goalLimits.know)
  if (!know.ok) return know
  const steps: { stepId: string; text: string }[] = []
  for (const [n, step] of takes.steps.slice(0, goalLimits.steps).entries()) {
    const text = tidyText(step.text, goalLimits.step)
    if (!text.ok) return text
    // In the order in which they were written, and two phones' steps never under one name.
    const stepId = step.stepId ?? `${context.ports.clock.now()}-${n}-${bytesToHex(context.ports.random(4))}`
    if (text.value !== '') steps.push({ stepId, text: text.value })
  }
  if (takes.goalId !== null) {
    const goal = changeable(context, takes.goalId)
    if (!goal.ok) return goal
    const done = await edited(context, takes.goalId, (draft) => {
      setText(draft, 'title', title.value)
      setText(draft, 'know', know.value)
      if (draft['picture'] !== takes.picture) draft['picture'] = takes.picture
      putSteps(draft, goal.value, steps)
    })
    return done.ok ? ok({ goalId: takes.goalId }) : done
  }
  const look = context.look()
  const audience = look && selectGoals(look).audiences.find((one) => one.circle.circleId === takes.circleId)
  if (!audience) return refuse({ kind: 'not-allowed' })
  const written = await write(context, takes.circleId as CircleId, 'living', (place) =>
    context.documents.create(place, documentTypes.goal, (draft) => {
      const { picture } = takes
      Object.assign(draft, { title: title.value, know: know.value, picture, steps: {}, over: '' })
      putSteps(draft, undefined, steps)
    }),
  )
  return written.ok ? ok({ goalId: written.value.document }) : written
}

/** Steps that this screen did not know of stay: another phone may have written them meanwhile. */
function putSteps(
  draft: Draft,
  before: GoalItem | undefined,
  steps: readonly { stepId: string; text: string }[],
): void {
  const kept = draft['steps'] as Record<string, GoalStep>
  const wanted = new Set(steps.map((step) => step.stepId))
  for (const { stepId } of before?.steps ?? []) if (!wanted.has(stepId)) delete kept[stepId]
  for (const { stepId, text } of steps) {
    const known = before?.steps.find((step) => step.stepId === stepId)
    if (known?.text !== text) kept[stepId] = { text, done: known?.done ?? '' }
  }
}

function tickStep(context: Context, takes: GoalCommands['tickStep']['takes']): Done {
  const look = context.look()
  const date = look && takes.done ? today(look) : ''
  return change(context, takes.goalId, (draft) => {
    const step = (draft['steps'] as Record<string, { done: string }>)[takes.stepId]
    if (step && step.done !== date) step.done = date
  })
}

function endGoal(context: Context, { goalId, over }: GoalCommands['endGoal']['takes']): Done {
  return change(context, goalId, (draft) => {
    if (draft['over'] !== over) draft['over'] = over
  })
}

async function sayOfGoal(context: Context, takes: GoalCommands['sayOfGoal']['takes']): Done {
  const goal = known(context, takes.goalId)
  const look = context.look()
  if (!goal || !look) return refuse({ kind: 'not-found' })
  if (!goal.canSay) return refuse({ kind: 'not-allowed' })
  const text = tidyText(takes.text, goalLimits.text)
  if (!text.ok) return text
  const media = await useMedia(context, takes.media.slice(0, goalLimits.media))
  if (!media.ok) return media
  const data = {
    goal: goal.goalId,
    how: takes.how,
    text: text.value,
    media: [...media.value],
    date: today(look),
  }
  const circle = goal.audience.circle.circleId as CircleId
  const written = await write(context, circle, 'month', (at) =>
    context.documents.fact(at, { type: goalWordType, data }),
  )
  return written.ok ? ok(null) : written
}

async function change(context: Context, goalId: string, edit: (draft: Draft) => void): Done {
  const goal = changeable(context, goalId)
  if (!goal.ok) return goal
  const done = await edited(context, goalId, edit)
  return done.ok ? ok(null) : done
}

function known(context: Context, goalId: string): GoalItem | undefined {
  const look = context.look()
  return look && selectGoals(look).goals.find((goal) => goal.goalId === goalId)
}

function changeable(context: Context, goalId: string): Result<GoalItem, AppRefusal> {
  const goal = known(context, goalId)
  if (!goal) return refuse({ kind: 'not-found' })
  return goal.canChange ? ok(goal) : refuse({ kind: 'not-allowed' })
}
