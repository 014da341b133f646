import { ok, type Result } from '../base/index.ts'
import { addDays, weekdayOf, type Mood, type Outcome, type Reason } from '../domain/index.ts'
import { saveGoal } from './commands/goals.ts'
import { addRecord } from './commands/observations.ts'
import { say } from './commands/words.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import type { Session } from './desk.ts'
import type { ClockBehind } from './exampleClock.ts'
import { myCircle } from './writing.ts'

type Step = () => Promise<Result<unknown, AppRefusal>>

async function inTurn(steps: readonly Step[]): Promise<Result<unknown, AppRefusal>> {
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return ok(null)
}

/** What Maureen hopes for and wrote herself, what Priya noticed, a thank-you, and a worry that only those two read. */
export async function lifeOfExample(
  context: Context,
  priya: Session,
  today: string,
): Promise<Result<unknown, AppRefusal>> {
  const care = myCircle(context, 'care')
  if (!care.ok) return care
  const circleId = care.value.id
  const date = addDays(today, -1)
  const steps = ['To the gate and back', 'As far as the post box', 'To the bench by the lock']
  return inTurn([
    () =>
      saveGoal(context, {
        ...{ goalId: null, circleId, picture: 'walk', steps: steps.map((text) => ({ stepId: null, text })) },
        ...{ title: 'To walk to the canal again', know: 'When I can hear the lock.' },
      }),
    () =>
      addRecord(context, {
        ...{ date, source: 'me', tiles: ['company'] },
        text: 'Bev let me win at cards. She thinks I did not see.',
      }),
    () =>
      priya.run('notice', {
        ...{ date, what: 'skin', amount: null, kind: 'red', place: 'left-elbow' },
        text: 'From the arm of the chair. A cushion is on it now.',
      }),
    () => priya.run('say', { circleId, text: 'The new cushion is in the hall cupboard.' }),
    () =>
      say(context, {
        ...{ circleId, thanks: 'tea' },
        text: 'Thank you for the cushion, Priya, and for not making a fuss.',
      }),
    () =>
      priya.run('sayConcern', {
        ...{ safe: 'yes', aboutIds: [], toIds: [context.me()], media: [] },
        what: 'The rug in the hall slid under her frame again on Thursday. She was not hurt.',
      }),
  ])
}

/** What Priya found on her last mornings, the latest first. */
const mornings: readonly {
  readonly mood: Mood
  readonly drink: number
  readonly walk: Outcome
  readonly why: Reason | null
  readonly note: string
}[] = [
  { mood: 'good', drink: 300, walk: 'done', why: null, note: 'To the gate. She told the postman off.' },
  { mood: 'so-so', drink: 200, walk: 'declined', why: 'tired', note: 'A bad night. We sat by the window.' },
  { mood: 'good', drink: 350, walk: 'done', why: null, note: 'She hummed all through breakfast.' },
  { mood: 'very-good', drink: 400, walk: 'done', why: null, note: 'Ruth had rung. Porridge, twice.' },
  { mood: 'so-so', drink: 250, walk: 'partly', why: 'unwell', note: 'Stiff on the left.' },
  { mood: 'good', drink: 300, walk: 'done', why: null, note: 'The library van. She knew every book.' },
]

/** Those mornings, each as it went on. It takes a while, and nobody waits for it: whoever looks around sees it come. */
export async function morningsOfExample(
  priya: Session,
  clock: ClockBehind,
  seriesId: string,
  last: string,
  timeZone: string,
): Promise<Result<unknown, AppRefusal>> {
  const steps: Step[] = []
  let date = last
  for (const { mood, drink, walk, why, note } of mornings) {
    do date = addDays(date, -1)
    while (weekdayOf(date) > 5)
    const day = date
    const visitId = `${seriesId}.${day}`
    const at = (minutes: number, run: Step): Step => {
      return () => {
        clock.show(day, minutes, timeZone)
        return run()
      }
    }
    steps.push(
      at(541, () => priya.run('sayRang', { visitId, answered: true })),
      at(543, () => priya.run('arrive', { visitId })),
      at(590, () => priya.run('tick', { visitId, tile: 'walk', outcome: walk, why })),
      at(591, () => priya.run('tick', { visitId, tile: 'breakfast', outcome: 'done' })),
      at(592, () => priya.run('notice', { date: day, visitId, what: 'drink', amount: drink, kind: 'thin' })),
      at(593, () => priya.run('writeNote', { visitId, note })),
      at(598, () => priya.run('leaveVisit', { visitId, mood, handover: '' })),
    )
  }
  return inTurn(steps)
}
