import { createSignal } from 'solid-js'
import type { ClaimDraft, PayItem, ToClaim } from '../../../app/index.ts'
import {
  milesOf,
  parseMiles,
  parsePounds,
  poundsOf,
  type PaidFrom,
  type SpentCategory,
  type Vehicle,
} from '../../../domain/index.ts'
import type { Words } from '../../words/index.ts'

export type ClaimKind = ClaimDraft['kind']

/** What must still be said. */
export type MissingOf = keyof Words['money']['form']['missing']

/** What a form begins with: nothing, a visit, or a line that is changed. */
export type Begin = {
  readonly date: string
  readonly visitId?: string
  readonly what?: string
  readonly minutes?: number
  readonly rate?: number | null
  readonly travel?: number
  readonly planned?: ToClaim['miles']
  readonly paid?: PaidFrom
  readonly line?: PayItem['line']
  /** Whose sheet of paper it stands on; '' until somebody says. */
  readonly paperName?: string
}

/** The fields of one claim as they are typed, and the claim once they are whole. */
export function createClaim(kind: ClaimKind, begin: Begin) {
  const { line } = begin
  const minutesAtFirst = line?.kind === 'hours' ? line.minutes : (begin.minutes ?? 0)
  const travelAtFirst = line?.kind === 'hours' ? line.travel : (begin.travel ?? 0)
  const rate = line?.kind === 'hours' ? line.rate : (begin.rate ?? 0)
  const way = line?.kind === 'miles' ? line : begin.planned
  const planned = line?.kind === 'miles' ? line.planned : (begin.planned?.miles ?? -1)
  const bought = line?.kind === 'spent' ? line : undefined
  const field = <T>(first: T) => createSignal<T>(first as Exclude<T, Function>)
  const [date, setDate] = field(line?.date ?? begin.date)
  const [what, setWhat] = field(line?.what ?? begin.what ?? '')
  const [hours, setHours] = field(minutesAtFirst > 0 ? String(Math.floor(minutesAtFirst / 60)) : '')
  const [minutes, setMinutes] = field(minutesAtFirst > 0 ? String(minutesAtFirst % 60) : '')
  const [travel, setTravel] = field(travelAtFirst > 0 ? String(travelAtFirst) : '')
  const [pounds, setPounds] = field(rate > 0 ? poundsOf(rate) : '')
  const [miles, setMiles] = field(way ? milesOf(way.miles) : '')
  const [why, setWhy] = field(line?.kind === 'miles' ? line.why : '')
  const [vehicle, setVehicle] = field<Vehicle>(way?.vehicle ?? 'car')
  const [along, setAlong] = field(line?.kind === 'miles' && line.passenger > 0 ? milesOf(line.passenger) : '')
  const [amount, setAmount] = field(bought ? poundsOf(bought.pence) : '')
  const [category, setCategory] = field<SpentCategory>(bought?.category ?? 'food')
  const [paid, setPaid] = field<PaidFrom>(bought?.paid ?? begin.paid ?? 'own')
  const [from, setFrom] = field(bought?.from ?? '')
  const [agreedBy, setAgreedBy] = field(bought?.agreedBy ?? '')
  const [paperName, setPaperName] = field(begin.paperName ?? '')
  const isOnPaper = begin.paperName !== undefined

  const whole = (typed: string): number =>
    typed.trim() === '' ? 0 : /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1
  const time = () => {
    const [h, m] = [whole(hours()), whole(minutes())]
    return h < 0 || m < 0 ? 0 : h * 60 + m
  }
  const visitId = line && line.kind !== 'spent' ? line.visit : (begin.visitId ?? '')
  const isOtherWay = () =>
    planned >= 0 && parseMiles(miles()) !== undefined && parseMiles(miles()) !== planned
  const missing = (): MissingOf | undefined => {
    if (isOnPaper && paperName().trim() === '') return 'name'
    if (kind === 'hours')
      return time() === 0 || whole(travel()) < 0
        ? 'time'
        : parsePounds(pounds()) === undefined
          ? 'rate'
          : undefined
    if (kind === 'miles')
      return !parseMiles(miles()) ? 'miles' : isOtherWay() && why().trim() === '' ? 'why' : undefined
    return what().trim() === '' ? 'what' : !parsePounds(amount()) ? 'amount' : undefined
  }
  const draft = (receiptId: string | null): ClaimDraft => {
    const common = { date: date(), what: what() }
    if (kind === 'hours')
      return {
        ...{ kind, ...common, visitId, minutes: time(), travel: whole(travel()) },
        rate: parsePounds(pounds()) ?? 0,
      }
    if (kind === 'miles')
      return {
        ...{
          kind,
          ...common,
          visitId,
          miles: parseMiles(miles()) ?? 0,
          planned,
          why: isOtherWay() ? why() : '',
        },
        ...{ vehicle: vehicle(), passenger: parseMiles(along()) ?? 0 },
      }
    return {
      ...{ kind, ...common, category: category(), pence: parsePounds(amount()) ?? 0, paid: paid() },
      ...{ from: from(), agreedBy: agreedBy(), receiptId },
    }
  }
  return {
    ...{ kind, planned, isLast: begin.planned?.how !== 'way', isOtherWay, time, missing, draft },
    ...{ date, setDate, what, setWhat, hours, setHours, minutes, setMinutes, travel, setTravel },
    ...{ pounds, setPounds, miles, setMiles, why, setWhy, vehicle, setVehicle, along, setAlong },
    ...{ isOnPaper, paperName, setPaperName },
    ...{ amount, setAmount, category, setCategory, paid, setPaid, from, setFrom, agreedBy, setAgreedBy },
  }
}

export type Claim = ReturnType<typeof createClaim>
