import type { Act, ActDraft } from '../../src/circles/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { foundWith, grant, makeCircle, nameKeyholder, share, welcome, type Desk } from './acts.ts'
import { noon, type Cast, type Player } from './cast.ts'

/** Where the stories of nominees begin: Maureen, with Anne, Priya and Tariq in care, and Priya its keyholder. */
export type NomineeStage = {
  readonly maureen: Desk
  readonly anne: Desk
  readonly priya: Desk
  readonly tariq: Desk
  readonly care: CircleId
  readonly money: CircleId
  readonly everybody: () => void
}

export const year = 365 * 86_400_000

export function beginWithNominees(cast: Cast): NomineeStage {
  const maureen = foundWith(cast.maureen)
  const care = makeCircle(maureen)
  const money = makeCircle(maureen, 'money')
  const anne = welcome(maureen, cast.anne)
  const priya = welcome(maureen, cast.priya)
  const tariq = welcome(maureen, cast.tariq)
  for (const one of [cast.anne, cast.priya, cast.tariq]) grant(maureen, care, one)
  nameKeyholder(maureen, care, cast.priya)
  const everybody = () => share(maureen, anne, priya, tariq)
  everybody()
  return { maureen, anne, priya, tariq, care, money, everybody }
}

export type Nomination = Extract<ActDraft, { type: 'nominate' }>

/** Everything there is, in these circles, at once and for a year, unless it is said otherwise. */
export const nominate = (
  desk: Desk,
  whom: Player,
  circles: readonly CircleId[],
  said: Partial<Nomination> = {},
): Act =>
  desk.say({
    type: 'nominate',
    person: whom.id,
    powers: ['invite', 'circles', 'keyholders', 'remove'],
    circles,
    basis: 'asked',
    evidence: '',
    starters: [],
    voices: 0,
    review: noon + year,
    ends: noon + year,
    ...said,
  })
