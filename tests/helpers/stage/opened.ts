import type { OpenedView, OpenedWeek } from '../../../src/app/index.ts'
import { circleOf, type Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'

const week = (eyes: Eyes, from: string, to: string): OpenedWeek => ({
  from,
  to,
  lines: [
    { by: eyes.of('priya'), circle: circleOf('care'), what: 'records', days: 5 },
    { by: eyes.of('anne'), circle: circleOf('schedule'), what: 'talk', days: 7 },
    { by: eyes.of('osei'), circle: circleOf('care'), what: 'cards', days: 1 },
  ],
  nobody: [circleOf('money'), circleOf('intimate')],
})

/** Last week is news in the scene with a PIN, where the Holder begins a day. */
export function opened(scene: SceneName, eyes: Eyes): OpenedView {
  const iAmHolder = !['member', 'volunteer', 'neighbour'].includes(scene)
  const last = week(eyes, '2026-10-26', '2026-11-01')
  if (scene === 'empty') return { iAmHolder, weeks: [{ ...last, lines: [], nobody: [] }], news: null }
  const own = {
    ...last,
    lines: last.lines.slice(0, 1).map((line) => ({ ...line, by: eyes.of('anne') })),
    nobody: [],
  }
  return {
    iAmHolder,
    weeks: iAmHolder
      ? [{ ...week(eyes, '2026-11-02', '2026-11-08'), lines: last.lines.slice(1) }, last]
      : [own],
    news: scene === 'with-pin' ? { newsId: 'opened 2026-10-26', week: last } : null,
  }
}
