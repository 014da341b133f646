import type { CoinState } from '../domain/index.ts'
import type { AchievementCommands } from './achievementTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** "2 hours, Tuesday": hours that were given, or passed on as a gift. */
export type CoinItem = {
  readonly coinId: string
  readonly from: PersonRef
  readonly to: PersonRef
  readonly minutes: number
  readonly date: string
  readonly kind: 'given' | 'gift'
  readonly state: CoinState
  /** It is mine to sign, to pass on, to take back. */
  readonly maySign: boolean
  readonly mayGive: boolean
  readonly mayTakeBack: boolean
  readonly saved: Saved
}

export type CoinsView = {
  readonly items: readonly CoinItem[]
  readonly given: number
  readonly received: number
  readonly has: number
  /** Visits of the last weeks that I came to, with nothing claimed and no coins asked for. */
  readonly visits: readonly {
    readonly visitId: string
    readonly title: string
    readonly date: string
    readonly minutes: number
  }[]
  readonly people: readonly PersonRef[]
  readonly holder: PersonRef
  readonly audience: Audience | null
}

export type CoinViews = { coins: { params: null; data: CoinsView } }

export type CoinCommands = AchievementCommands & {
  giveHours: {
    takes: { personId: string; minutes: number; date: string; visitId: string }
    gives: { coinId: string }
  }
  /** The other's word: so it was; or it was not. */
  signCoins: { takes: { coinId: string; yes: boolean }; gives: null }
  passCoins: { takes: { coinId: string; personId: string }; gives: null }
  takeBackCoins: { takes: { coinId: string }; gives: null }
}
