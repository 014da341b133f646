import type { HappenedItem, NomineeItem, NomineesView } from '../../../src/app/index.ts'
import { circleOf, type Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const anne = (eyes: Eyes, scene: SceneName): NomineeItem => ({
  nominationId: 'nomination-anne',
  person: eyes.of('anne'),
  standing: 'acting',
  powers: ['invite', 'circles', 'remove'],
  circles: [circleOf('schedule'), circleOf('money')],
  basis: 'asked',
  evidence: '',
  starters: [],
  startedBy: [],
  voices: 0,
  since: at(-340, 10),
  endsAt: at(25, 10),
  asksAgain: scene === 'nominees',
  letIn: scene === 'nominees' ? [eyes.of('bev')] : [],
  shared: scene === 'nominees' ? [eyes.of('tariq')] : [],
})

const priya = (eyes: Eyes): NomineeItem => ({
  ...anne(eyes, 'full'),
  nominationId: 'nomination-priya',
  person: eyes.of('priya'),
  standing: 'waiting',
  powers: ['circles', 'keyholders'],
  circles: [circleOf('care')],
  basis: 'attorney',
  evidence: 'Registered power of attorney, seen by Ruth of the co-op on 3 March',
  starters: [eyes.of('osei'), eyes.of('tariq'), eyes.of('clough')],
  startedBy: [eyes.of('osei')],
  voices: 2,
  since: at(-40, 10),
  endsAt: at(325, 10),
})

const done = (eyes: Eyes): readonly HappenedItem[] => {
  const common = {
    by: eyes.of('anne'),
    circle: null,
    circles: [],
    name: '',
    history: null,
    isEnd: false,
    inPlace: eyes.of('maureen'),
  }
  return [
    { ...common, happenedId: 'p1', type: 'admit', at: at(0, 8), who: eyes.of('tariq') },
    {
      ...common,
      ...{ happenedId: 'p2', type: 'revoke', at: at(-1, 17), who: eyes.of('bev') },
      circle: circleOf('schedule'),
    },
  ]
}

/** Anne acts for Maureen, and Priya will once it is time, as each of them sees it. */
export function nominees(scene: SceneName, eyes: Eyes): NomineesView {
  const isShown = ['nominees', 'nominee', 'starter', 'volunteer'].includes(scene)
  const items = isShown ? [anne(eyes, scene), priya(eyes)] : []
  return {
    holder: eyes.of('maureen'),
    iAmHolder: eyes.me === 'maureen',
    nominees: items,
    mine: items.find((item) => item.person.isMe) ?? null,
    did: scene === 'nominee' ? done(eyes) : [],
    starting: items.filter((item) => item.starters.some((person) => person.isMe)),
    news: scene === 'nominees' ? done(eyes) : [],
  }
}
