import type { HatItem, HatsView, WearItem } from '../../../src/app/index.ts'
import { circleOf, type CastName, type Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const wears = (
  eyes: Eyes,
  hatId: string,
  name: CastName,
  said: Partial<Omit<WearItem, 'person'>> = {},
): WearItem => ({
  ...{ offerId: `offer-${hatId}-${name}`, hatId, person: eyes.of(name), state: 'worn' },
  ...{ from: '2026-05-04', until: '', review: '2027-05-04', isOverdue: false },
  ...{ offeredBy: eyes.of('maureen'), passTo: null, saved: 'sent' },
  mayEnd: eyes.me === 'maureen' || eyes.me === name,
  ...said,
})

const hat = (eyes: Eyes, said: Pick<HatItem, 'hatId' | 'kind'> & Partial<HatItem>): HatItem => ({
  ...{ name: '', what: '', months: 12, circles: [], wears: [], changedBy: null, saved: 'sent' },
  mayOffer: eyes.me === 'maureen',
  ...said,
})

/** What the team looks after: some of it by somebody, some by nobody yet. */
export function hats(scene: SceneName, eyes: Eyes): HatsView {
  const schedule = [circleOf('schedule')]
  const items: readonly HatItem[] = [
    hat(eyes, {
      ...{ hatId: 'rota', kind: 'rota', circles: schedule },
      wears: [wears(eyes, 'rota', 'priya', { passTo: eyes.of('bev') })],
    }),
    hat(eyes, { hatId: 'money', kind: 'money', circles: [circleOf('money')] }),
    hat(eyes, {
      ...{ hatId: 'door-key', kind: 'door-key', circles: schedule },
      wears: [
        wears(eyes, 'door-key', 'clough', { review: '2026-11-04', isOverdue: true }),
        wears(eyes, 'door-key', 'anne'),
      ],
    }),
    hat(eyes, { hatId: 'starter', kind: 'starter', circles: schedule }),
    hat(eyes, {
      ...{ hatId: 'hat-cat', kind: null, name: 'Feeds Biscuit', what: 'The blue tin, morning and evening.' },
      wears: [wears(eyes, 'hat-cat', 'tariq', { state: 'asked', from: '2026-11-21', review: '' })],
      changedBy: scene === 'nominees' ? eyes.of('bev') : null,
    }),
  ]
  const mine = scene === 'empty' ? [] : items
  const asked = mine.flatMap((one) => one.wears).filter((one) => one.state === 'asked' && one.person.isMe)
  return {
    iAmHolder: eyes.me === 'maureen',
    mayPutOut: eyes.me === 'maureen',
    hats: mine,
    more: ['profile', 'medicines', 'talk', 'check-in', 'safeguarding', 'emergency', 'keeper'],
    asked,
    news:
      scene === 'nominees'
        ? [
            {
              ...{ newsId: 'h1', hatId: 'rota', kind: 'rota', name: '', person: eyes.of('priya') },
              ...{ what: 'yes', at: at(0, 8) },
            },
            {
              ...{ newsId: 'h2', hatId: 'money', kind: 'money', name: '', person: eyes.of('bev') },
              ...{ what: 'declined', at: at(-1, 8) },
            },
          ]
        : [],
    allOn: scene === 'nominees' ? eyes.of('priya') : null,
    audience: eyes.audience('everyone'),
  }
}
