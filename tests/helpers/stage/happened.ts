import type { HappenedItem, HappenedView } from '../../../src/app/index.ts'
import { cast, circleOf, type CastName, type Eyes } from './cast.ts'
import { at } from './team.ts'

type Draft = Omit<Partial<HappenedItem>, 'by' | 'who'> & {
  readonly type: HappenedItem['type']
  readonly by: CastName
  readonly who?: CastName
}

const drafts: readonly Draft[] = [
  { type: 'grant', by: 'maureen', who: 'anne', circle: circleOf('schedule'), history: 'today' },
  { type: 'epoch', by: 'maureen', circle: circleOf('schedule') },
  { type: 'check', by: 'anne', who: 'maureen' },
  { type: 'device', by: 'anne', who: 'anne' },
  { type: 'grant', by: 'maureen', who: 'anne', circle: circleOf('money'), history: 'all' },
  { type: 'admit', by: 'maureen', who: 'anne' },
  { type: 'invite', by: 'maureen', name: 'Anne Thwaite', circles: [circleOf('schedule'), circleOf('money')] },
  { type: 'revoke', by: 'maureen', who: 'clough', circle: circleOf('schedule') },
  { type: 'kit', by: 'maureen' },
  { type: 'circle', by: 'maureen', circle: circleOf('care') },
  { type: 'found', by: 'maureen' },
]

export function happened(eyes: Eyes, personId: string | null): HappenedView {
  const items = drafts.map(({ by, who, ...draft }, i): HappenedItem => ({
    happenedId: `act-${i}`,
    at: at(-i * 2, 10, 5 * i),
    circle: null,
    circles: [],
    name: '',
    history: null,
    isEnd: false,
    inPlace: null,
    ...draft,
    by: eyes.of(by),
    who: who ? eyes.of(who) : null,
  }))
  const name = (Object.keys(cast) as CastName[]).find((one) => cast[one].personId === personId)
  const isAbout = (one: HappenedItem) => [one.by?.personId, one.who?.personId].includes(personId ?? '')
  return {
    person: name ? eyes.of(name) : null,
    items: personId === null ? items : items.filter(isAbout),
  }
}
