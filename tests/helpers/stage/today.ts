import type { DoorCardText, TodayView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import { profile } from './profile.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf } from './team.ts'

/** That she is all right, as far as the one who looks reads it, and how to get in for who comes at nine. */
export function moreOfToday(
  scene: SceneName,
  eyes: Eyes,
): Pick<TodayView, 'ok' | 'okAudience' | 'felt' | 'access' | 'late' | 'ways'> {
  const isNew = scene === 'empty'
  const said = isNew || scene === 'member' ? null : { okId: 'ok-1', at: at(0, 8, 10), saved: 'sent' as const }
  return {
    ok: eyes.sees('schedule') ? said : null,
    okAudience: eyes.sees('schedule') ? eyes.audience('schedule') : null,
    felt: isNew || !eyes.sees('care') ? null : { mood: 'good', by: eyes.of('priya'), at: at(-1, 10) },
    access: eyes.me === 'priya' ? profile(scene, eyes).cards.filter((card) => card.kind === 'access') : [],
    late:
      scene === 'late' && eyes.sees('schedule')
        ? [{ visitId: `aa01.${dateOf(0)}`, person: eyes.of('priya'), minutes: 20, at: '09:20' }]
        : [],
    ways: [],
  }
}

/** On the kitchen tablet Maureen lets who comes be read while it is locked. */
export const doorDays = (scene: SceneName): DoorCardText['days'] =>
  scene === 'choose'
    ? [
        {
          date: dateOf(0),
          visits: [
            { start: '09:00', names: ['Priya Nair'] },
            { start: '14:00', names: ['Anne Thwaite', 'Tariq Aziz'] },
            { start: '18:00', names: [] },
          ],
        },
      ]
    : []
