import type { Reachable, Reason, Sign } from '../../domain/index.ts'
import type { IconName } from './Icon.tsx'

export const reasonIcons: Readonly<Record<Reason, IconName>> = {
  tired: 'rest',
  asleep: 'bed',
  unwell: 'not-good',
  alone: 'check',
  somebody: 'people',
  later: 'next',
  'no-time': 'clock',
  missing: 'shopping',
  out: 'outing',
  other: 'other',
}

export const signIcons: Readonly<Record<Sign, IconName>> = {
  cheerful: 'very-good',
  chatty: 'talk',
  quiet: 'so-so',
  tired: 'rest',
  upset: 'bad',
  pain: 'pain',
  'ate-well': 'lunch',
  'drank-well': 'drinks',
}

export const reachIcons: Readonly<Record<Reachable, IconName>> = {
  water: 'drinks',
  snack: 'breakfast',
  phone: 'phone',
  alarm: 'alert',
  glasses: 'eye',
  walker: 'walk',
  remote: 'device',
  light: 'today',
}
