import type { TrialItem, TrialsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const trial = (eyes: Eyes): TrialItem => ({
  trialId: 'trial-1',
  iAsk: eyes.me === 'maureen',
  inPlace: null,
  other: eyes.of(eyes.me === 'tariq' ? 'maureen' : 'tariq'),
  name: 'Tariq Aziz',
  sessions: [
    { date: '2026-11-18', start: '14:00' },
    { date: '2026-11-25', start: '14:00' },
  ],
  pence: 1450,
  words: 'A walk by the canal, and tea after.',
  stage: 'answer',
  reply: { answer: 'yes', how: '' },
  mine: null,
  heard: null,
  wish: null,
  end: null,
  at: at(-6, 10),
  saved: 'sent',
})

/** One under way, one that is to be told, one both would like; a volunteer is asked, and a member tells for somebody. */
export function trialsOf(scene: SceneName, eyes: Eyes): TrialsView {
  const one = trial(eyes)
  const kofi = { ...one, trialId: 'trial-2', other: null, name: 'Kofi Mensah' }
  const mine = { answer: 'no', teller: 'me', third: null, liked: 'He is kind.' } as const
  const bev = { ...one, trialId: 'trial-3', other: eyes.of('bev'), name: 'Bev Holt', mine }
  const yes = { ...one, trialId: 'trial-4', other: eyes.of('anne'), stage: 'both-yes' as const }
  const all = [
    one,
    { ...bev, stage: 'tell' as const, wish: 'Ring me in the evening, and say it straight.' },
    { ...yes, mine: { ...mine, answer: 'yes' as const } },
    { ...kofi, stage: 'asked' as const, reply: null },
  ]
  const byScene: Partial<Record<SceneName, readonly TrialItem[]>> = {
    empty: [],
    member: [],
    neighbour: [],
    volunteer: [{ ...one, stage: 'asked', reply: null, iAsk: false, inPlace: eyes.of('anne') }],
  }
  return {
    trials: byScene[scene] ?? all,
    telling:
      scene === 'member'
        ? [
            {
              tellingId: 'telling-1',
              of: eyes.of('maureen'),
              to: eyes.of('tariq'),
              answer: 'no',
              words: 'It was lovely, but mornings are too early for me.',
              wish: 'Ring me in the evening.',
              done: false,
            },
          ]
        : [],
    people: eyes.people.filter((person) => !person.isMe),
    canOffer: eyes.me === 'maureen',
    holder: eyes.of('maureen'),
  }
}
