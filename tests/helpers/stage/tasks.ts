import type { TaskItem, TasksView } from '../../../src/app/index.ts'
import type { CastName, Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf } from './team.ts'

/** What is to be done in Maureen's team, as far as the one who looks reads it. */
export function tasksOf(scene: SceneName, eyes: Eyes): TasksView {
  const said = (who: CastName, moment: number) => ({ by: eyes.of(who), at: moment })
  const task = (
    taskId: string,
    title: string,
    person: CastName | null,
    more: Partial<TaskItem> = {},
  ): TaskItem => ({
    ...{ taskId, title, picture: 'other', date: '', time: '', from: '', taken: [], done: [] },
    person: person === null ? null : eyes.of(person),
    ...{ by: eyes.of('maureen'), at: at(-1, 17) },
    isMine: person === eyes.me,
    isFree: person === null,
    isPast: false,
    isOfBefore: false,
    ...{ mayChange: eyes.me === 'maureen', mayTakeOff: eyes.me === 'maureen' },
    audience: eyes.audience('schedule'),
    saved: 'sent',
    ...more,
  })
  const two = [said('tariq', at(0, 8)), said('bev', at(0, 8, 10))]
  const open = [
    task('task-chemist', 'Ring the chemist about Tuesday', 'anne', {
      ...{ picture: 'phone', date: dateOf(-1), isPast: true, by: eyes.of('priya'), from: 'm1' },
    }),
    task('task-library', 'Take the library books back', null, {
      picture: 'walk',
      date: dateOf(0),
      time: '15:00',
    }),
    task('task-bulbs', 'Buy two light bulbs, the small ones', null, {
      ...{ picture: 'shopping', date: dateOf(1), isFree: false, taken: two },
      isMine: eyes.me === 'tariq' || eyes.me === 'bev',
    }),
    task('task-card', 'Write a card for Ruth\u2019s birthday', 'maureen', { picture: 'card' }),
  ]
  const done = task('task-bins', 'Bring the bins back in', null, {
    ...{ picture: 'house', isFree: false, done: [said('bev', at(-1, 11)), said('tariq', at(-1, 12))] },
  })
  const audiences = eyes.circles.map(({ circle, people }) => ({ circle, people }))
  const sees = scene !== 'empty' && eyes.sees('schedule')
  return { today: dateOf(0), open: sees ? open : [], done: sees ? [done] : [], audiences }
}
