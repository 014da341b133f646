import type { HelpersView, RegainingView, RegainItem } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

export const stageHelpLink = 'https://kith.example/help#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ'
const words = ['guitar', 'lemon', 'window'] as const

const regain = (eyes: Eyes, one: Partial<RegainItem>): RegainItem => ({
  regainId: 'regain-1',
  person: eyes.of('maureen'),
  since: at(-1, 10),
  until: at(1, 10),
  helpers: [eyes.of('anne'), eyes.of('priya')],
  standing: 'waiting',
  canStop: false,
  canVouch: false,
  sure: false,
  ...one,
})

const regainsBy = (scene: SceneName, eyes: Eyes): readonly RegainItem[] => {
  switch (scene) {
    case 'regain-mine':
      return [regain(eyes, { canStop: true })]
    case 'regain-told':
      return [regain(eyes, {})]
    case 'regain-helper':
      return [regain(eyes, { canVouch: true })]
    case 'regain-over':
      return [
        regain(eyes, { standing: 'back', canStop: true, person: eyes.of('bev') }),
        regain(eyes, { regainId: 'regain-2', standing: 'stopped' }),
      ]
    default:
      return []
  }
}

const isHelping: readonly SceneName[] = ['helping', 'helping-asked', 'helping-words', 'helping-given']

/** Anne and Priya help Maureen back, as each of them sees it. */
export function helpers(scene: SceneName, eyes: Eyes): HelpersView {
  const stage = scene === 'helping-words' ? 'words' : scene === 'helping-given' ? 'given' : null
  return {
    mine:
      scene === 'helpers'
        ? {
            askedId: 'asked-1',
            at: at(-12, 10),
            people: [
              { person: eyes.of('anne'), said: 'yes' },
              { person: eyes.of('priya'), said: 'asked' },
              { person: eyes.of('clough'), said: 'no' },
            ],
            cards: 1,
            needed: 2,
            waitMs: 48 * 3_600_000,
          }
        : null,
    choices: eyes.people.filter((person) => !person.isMe),
    iHelp: isHelping.includes(scene)
      ? [
          {
            askedId: 'asked-1',
            person: eyes.of('maureen'),
            said: scene === 'helping-asked' ? 'asked' : 'yes',
            others: [eyes.of('anne')],
            cards: 1,
            needed: 2,
          },
        ]
      : [],
    meeting: stage && { stage, words },
    regains: regainsBy(scene, eyes),
  }
}

/** The new phone, from the first picture to the wait. */
export function regaining(scene: SceneName): RegainingView {
  const first: RegainingView = {
    stage: 'gathering',
    name: '',
    link: stageHelpLink,
    words: [],
    helped: [],
    needed: null,
    until: null,
    isAway: false,
  }
  const one = { ...first, name: 'Maureen Thwaite', helped: ['Anne Thwaite'], needed: 2 }
  switch (scene) {
    case 'coming-words':
      return { ...first, words }
    case 'coming-one':
      return one
    case 'coming-wait':
      return { ...one, stage: 'waiting', link: null, helped: ['Anne Thwaite', ''], until: at(2, 10) }
    case 'coming-stopped':
      return { ...one, stage: 'stopped', link: null, helped: ['Anne Thwaite', ''], until: at(2, 10) }
    case 'coming-lost':
      return { ...one, stage: 'lost', link: null }
    default:
      return first
  }
}
