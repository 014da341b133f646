import type { LeavingItem, LeavingView } from '../../../src/app/index.ts'
import type { CastName, Eyes } from './cast.ts'
import { hats } from './hats.ts'
import type { SceneName } from './scenes.ts'
import { at, visits } from './team.ts'

const item = (scene: SceneName, eyes: Eyes, name: CastName, date: string): LeavingItem => {
  const theirs = hats(scene, eyes).hats.flatMap((hat) => hat.wears)
  return {
    leavingId: 'a1'.repeat(16),
    person: eyes.of(name),
    from: date,
    by: eyes.of(name),
    isDue: date <= '2026-11-21',
    things: [
      { thingId: 't1', what: 'Door key', backBy: eyes.of(name) },
      { thingId: 't2', what: 'Bank card for the shopping', backBy: null },
    ],
    hats: theirs.filter((one) => one.person.personId === eyes.of(name).personId),
    visits: visits(eyes).coming.filter((one) => one.person?.personId === eyes.of(name).personId),
    keyholderOf: 0,
    isMine: eyes.me === name || eyes.me === 'maureen',
    saved: 'sent',
  }
}

/** Priya leaves in a while, and Bev has left, as each of them sees it. */
export function leaving(scene: SceneName, eyes: Eyes): LeavingView {
  const isShown = scene === 'leaving' || scene === 'leaving-told'
  const priya = item(scene, eyes, 'priya', '2026-11-22')
  const bev = eyes.of('bev')
  return {
    iAmHolder: eyes.me === 'maureen',
    mine: isShown && eyes.me === 'priya' ? priya : null,
    others: isShown && eyes.me !== 'priya' ? [priya] : [],
    words:
      scene === 'leaving-told'
        ? [
            {
              ...{ wordsId: 'w1', person: bev, to: [eyes.of('maureen')], about: 'worked', at: at(-1, 17) },
              text: 'The walks were lovely. A rota for the weekends would help.',
            },
          ]
        : [],
    left: scene === 'leaving-told' ? [{ newsId: 'l1', person: bev, at: at(-1, 17), left: true }] : [],
    everyone: eyes.audience('everyone'),
    schedule: eyes.sees('schedule') ? eyes.audience('schedule') : null,
  }
}
