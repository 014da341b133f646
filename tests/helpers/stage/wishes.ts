import type { WishesView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'

/** Hers, which her sister sees too, but for what is about herself. */
export function wishesOf(scene: SceneName, eyes: Eyes): WishesView {
  const iAmHolder = eyes.me === 'maureen'
  const hers: WishesView['mine'] = [
    { person: eyes.of('anne'), kind: 'gladly', why: 'She makes me laugh.' },
    { person: eyes.of('tariq'), kind: 'gladly', why: '' },
    { person: eyes.of('bev'), kind: 'rather-not', why: 'Not in the mornings. She is always in a hurry.' },
  ]
  const isShown = scene === 'member'
  return {
    mine: iAmHolder && scene !== 'empty' ? hers : [],
    readers: iAmHolder && scene !== 'empty' ? [eyes.of('anne')] : [],
    holders: isShown ? hers.filter(({ person }) => !person.isMe) : null,
    holder: eyes.of('maureen'),
    iAmHolder,
    people: scene === 'empty' ? [] : eyes.people.filter((person) => !person.isMe),
  }
}
