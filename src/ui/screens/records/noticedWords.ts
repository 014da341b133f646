import type { LastThing, NoticedItem } from '../../../app/index.ts'
import { moods, type TileId } from '../../../domain/index.ts'
import type { IconName } from '../../parts/Icon.tsx'
import type { Words } from '../../words/index.ts'

type Said = Pick<NoticedItem, 'what' | 'amount' | 'of' | 'place' | 'state'>

/** "200 ml, mildly thick", "6 of 10, at: Left knee" */
export function noticedWords(words: Words, said: Said): string {
  const parts = [
    amountWords(words, said),
    said.of === '' ? '' : words.noticed.kinds[said.of],
    said.state === '' ? '' : words.noticed.states[said.state],
    said.place === '' ? '' : words.noticed.at(words.noticed.places[said.place]),
  ]
  return parts.filter(Boolean).join(', ')
}

export function amountWords(words: Words, { what, amount }: Pick<Said, 'what' | 'amount'>): string {
  const say = words.noticed
  if (amount === null) return ''
  switch (what) {
    case 'mood':
      return words.write.moods[moods[5 - amount] ?? 'so-so']
    case 'food':
      return say.food[amount] ?? ''
    case 'drink':
      return say.millilitres(amount)
    case 'sleep':
      return say.sleep(amount)
    case 'pain':
      return say.pain(amount)
    case 'bowels':
      return amount === 0 ? say.bowels(0) : `${say.bowels(amount)}: ${say.bowelsHint[amount] ?? ''}`
    case 'weight':
      return say.weight(amount)
    case 'skin':
      return ''
  }
}

export function noticedIcon({ what, amount }: Pick<Said, 'what' | 'amount'>): IconName {
  switch (what) {
    case 'mood':
      return moods[5 - (amount ?? 3)] ?? 'so-so'
    case 'pain':
      return moods[Math.min(4, Math.round((amount ?? 0) / 2.5))] ?? 'so-so'
    default:
      return iconOfWhat[what]
  }
}

export const iconOfWhat = {
  mood: 'good',
  food: 'lunch',
  drink: 'drinks',
  sleep: 'rest',
  pain: 'pain',
  skin: 'skin',
  bowels: 'toilet',
  weight: 'scales',
} as const satisfies Readonly<Record<NoticedItem['what'], IconName>>

export const iconOfThing = (id: LastThing): IconName =>
  id in iconOfWhat ? iconOfWhat[id as keyof typeof iconOfWhat] : (id as TileId)

export const iconOfPicture = {
  photo: 'camera',
  voice: 'microphone',
  mood: 'good',
  food: 'lunch',
  drink: 'drinks',
  wash: 'wash',
  toilet: 'toilet',
  skin: 'skin',
  pain: 'pain',
  sleep: 'rest',
  walk: 'walk',
  outing: 'outing',
  house: 'housework',
  tablets: 'tablets',
  weight: 'scales',
} as const
