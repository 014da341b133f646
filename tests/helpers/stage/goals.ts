import type { GoalsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import { bulbs } from './media.ts'
import type { SceneName } from './scenes.ts'
import { dateOf } from './team.ts'

/** A hope with steps and a word of how it goes, and one that was reached. */
export function goalsOf(scene: SceneName, eyes: Eyes): GoalsView {
  const sees = eyes.sees('care')
  const common = {
    by: eyes.of('maureen'),
    canChange: eyes.me === 'maureen',
    canSay: true,
    audience: eyes.audience('care'),
    saved: 'sent' as const,
  }
  return {
    goals:
      scene === 'empty' || !sees
        ? []
        : [
            {
              ...common,
              goalId: 'goal-1',
              title: 'I want to walk to the canal again.',
              know: 'I sit on the bench by the lock and hear the water.',
              picture: 'walk',
              over: '',
              steps: [
                { stepId: 's1', text: 'To the gate with the frame', done: dateOf(-12) },
                { stepId: 's2', text: 'To the post box', done: dateOf(-2) },
                { stepId: 's3', text: 'To the canal with Tariq', done: '' },
              ],
              words: [
                {
                  ...{ id: 'w1', how: 'nearer', media: [bulbs], date: dateOf(-2), by: eyes.of('priya') },
                  text: 'To the post box and back, and no rests. She said: “Next time the shop.”',
                },
              ],
            },
            {
              ...common,
              ...{ goalId: 'goal-2', title: 'Grow something again.', know: '', picture: 'activity' },
              ...{ over: 'reached', steps: [], words: [] },
            },
          ],
    audiences: sees ? [eyes.audience('care')] : [],
    holder: eyes.of('maureen'),
    today: dateOf(0),
  }
}
