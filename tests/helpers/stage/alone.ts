import type { AloneItem, Views } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** Priya is alone; Dr Osei and Maureen look out for her. */
export function aloneOf(scene: SceneName, eyes: Eyes): Views['alone']['data'] {
  const others = eyes.people.filter((person) => !person.isMe)
  const item: AloneItem = {
    aloneId: 'alone-1',
    person: eyes.of('priya'),
    until: at(0, 16),
    due: at(0, 8, 20),
    heardAt: at(0, 7, 20),
    standing: 'late',
    watchers: [eyes.of('maureen'), eyes.of('osei')],
    seenBy: [],
    every: 60,
    saved: 'sent',
  }
  const isMine = scene === 'here' && eyes.me === 'priya'
  const isWatched = scene === 'news' && eyes.me === 'maureen'
  return {
    mine: isMine ? { ...item, standing: 'asked', due: at(0, 8, 40) } : null,
    watched: isWatched ? [item] : [],
    people: others,
    lastIds: [],
  }
}
