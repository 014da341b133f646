import type { DraftView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { weekOf } from './week.ts'

export function draftOf(scene: SceneName, eyes: Eyes): DraftView {
  if (eyes.me !== 'maureen') return null
  const visits = weekOf(scene, eyes).days.flatMap((day) => day.visits)
  return {
    lines: visits
      .filter((one) => one.isDraft)
      .map((one) => ({
        ...{ itemId: one.visitId.split('.')[0] ?? '', visit: one, isNew: true, isTwice: false },
        by: eyes.of('maureen'),
      })),
    waiting: scene === 'empty' ? [] : ['2026-11-30'],
    seenBy: [eyes.of('anne')],
  }
}
