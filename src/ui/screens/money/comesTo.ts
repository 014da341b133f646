import type { MoneyView, PayItem } from '../../../app/index.ts'
import {
  paperPerson,
  parseMiles,
  parsePounds,
  payFor,
  payForMiles,
  taxYearOf,
  versionOn,
} from '../../../domain/index.ts'
import type { Claim } from './draft.ts'

/** What a claim comes to, as the command will work it out: by the rates of its day and what was driven before in that year. */
export function comesTo(claim: Claim, view: MoneyView, instead?: PayItem['line']): number {
  if (claim.kind === 'hours') return payFor(parsePounds(claim.pounds()) ?? 0, claim.time())
  if (claim.kind === 'spent') return parsePounds(claim.amount()) ?? 0
  const rates = versionOn(view.rateVersions, claim.date())
  const way = { miles: parseMiles(claim.miles()) ?? 0, passenger: parseMiles(claim.along()) ?? 0 }
  const before = drivenBefore(claim, view, instead)
  return rates ? payForMiles(rates, claim.vehicle(), { ...way, before }) : 0
}

/** Tenths of a mile by car in the tax year of that day. */
export function drivenBefore(claim: Claim, view: MoneyView, instead?: PayItem['line']): number {
  const year = taxYearOf(claim.date())
  const whose = claim.isOnPaper
    ? paperPerson(claim.paperName().trim())
    : view.people.find((one) => one.isMe)?.personId
  const all = view.driven.find((one) => one.personId === whose && one.year === year)?.tenths ?? 0
  const isCounted = instead?.kind === 'miles' && instead.vehicle === 'car' && taxYearOf(instead.date) === year
  return Math.max(0, all - (isCounted ? instead.miles : 0))
}
