import type { DigestView, NeedsMe } from '../../../src/app/index.ts'
import { circleOf, type CastName, type Eyes } from './cast.ts'
import { messagesByPurpose } from './said.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const needs = (
  eyes: Eyes,
  kind: NeedsMe['kind'],
  by: CastName,
  when: number,
  text: string,
  of = 'circle-schedule',
): NeedsMe => ({
  ...{ kind, of, circle: kind === 'answer' ? circleOf('schedule') : null },
  message: { by: eyes.of(by), at: when, text, media: [] },
})

/** After two days away. In the scene with a member it is night. */
export function digestOf(scene: SceneName, eyes: Eyes): DigestView {
  const isQuiet = scene === 'member'
  const water = needs(eyes, 'news', 'anne', at(0, 8), 'No water today from ten to twelve.', 'news-1')
  const quiet = { hours: { from: '22:00', to: '07:00' }, of: 'page' } as const
  if (scene === 'empty') return { needsMe: [], rooms: [], every: 'always', quiet: null, isQuiet: false }
  if (isQuiet) return { needsMe: [water], rooms: [], every: 'daily', quiet, isQuiet }
  const said = messagesByPurpose(eyes)
  return {
    needsMe: [
      water,
      needs(eyes, 'answer', 'tariq', at(0, 8, 10), 'Yes, I can bring the big pot.'),
      needs(eyes, 'direct', 'bev', at(0, 7), 'Could you tell me how she likes her tea?', 'x7'),
      needs(eyes, 'answer', 'bev', at(-1, 17), 'Is it still the list on the fridge?'),
    ],
    rooms: (['schedule', 'news', 'care'] as const).flatMap((purpose) => {
      const last = said[purpose]?.filter(({ by }) => !by?.isMe).at(-1)
      return last && eyes.sees(purpose)
        ? [{ audience: eyes.audience(purpose), fresh: purpose === 'schedule' ? 3 : 1, last }]
        : []
    }),
    ...{ every: 'always', quiet, isQuiet },
  }
}
