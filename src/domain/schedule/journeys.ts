import { shape, type Plain } from '../../base/index.ts'
import type { Said } from '../hats/select.ts'
import { saidLimits } from './said.ts'
import { seriesLimits } from './shape.ts'

export const travelModes = ['walk', 'bus', 'bicycle', 'car'] as const
export type TravelMode = (typeof travelModes)[number]

/**
 * From miles in a straight line to minutes: how much longer roads are, how fast it goes, and what setting out, waiting and
 * parking take. Data, so that another table is another version and no other code.
 */
export const travelTable: Readonly<
  Record<
    TravelMode,
    { readonly longer: number; readonly milesAnHour: number; readonly minutesBeside: number }
  >
> = {
  walk: { longer: 1.25, milesAnHour: 3, minutesBeside: 0 },
  bus: { longer: 1.4, milesAnHour: 10, minutesBeside: 10 },
  bicycle: { longer: 1.3, milesAnHour: 9, minutesBeside: 3 },
  car: { longer: 1.4, milesAnHour: 20, minutesBeside: 5 },
}

const metresInMile = 1609.344

/** By five minutes, and never too short: somebody waits at the other end. */
export const reckonMinutes = (miles: number, mode: TravelMode): number => {
  const { longer, milesAnHour, minutesBeside } = travelTable[mode]
  return Math.max(5, Math.ceil((minutesBeside + ((miles * longer) / milesAnHour) * 60) / 5 - 1e-9) * 5)
}
export const roadMetres = (miles: number, mode: TravelMode): number =>
  Math.round(miles * travelTable[mode].longer * metresInMile)

export const journeyFacts = { said: 'journey', mode: 'travels-by' } as const
/** Tenths of a mile, so that no number is cut in two by how a device writes it. */
export const journeyLimits = { minutes: 240, tenths: 1000, lived: 90 } as const

/** What somebody wrote of the way between two places: minutes in one way of going, or miles in a straight line. */
export type JourneySaid = {
  readonly from: string
  readonly to: string
  readonly mode: TravelMode
  /** 0 where it is not said. */
  readonly minutes: number
  readonly tenths: number
  readonly replaces: readonly string[]
}

const place = shape.text(seriesLimits.place * 4)
const readJourney = shape.lenient<JourneySaid>({
  from: [place, ''],
  to: [place, ''],
  mode: [shape.oneOf(...travelModes), 'bus'],
  minutes: [shape.whole(1, journeyLimits.minutes), 0],
  tenths: [shape.whole(1, journeyLimits.tenths), 0],
  replaces: [shape.list(shape.text(128), saidLimits.replaces), []],
})
const readMode = shape.lenient<{ readonly mode: TravelMode | '' }>({
  mode: [shape.oneOf(...travelModes), ''],
})

export function parseJourney(data: Plain): JourneySaid | undefined {
  const said = readJourney(data)
  return said && pairOf(said.from, said.to) !== undefined ? said : undefined
}
export const parseTravelMode = (data: Plain): TravelMode | undefined => readMode(data)?.mode || undefined

/** The way there is the way back; undefined for one place and itself. Two people write a place with other capitals and spaces. */
export function pairOf(a: string, b: string): string | undefined {
  const [one = '', other = ''] = [a, b].map(plainPlace).sort()
  return one === other ? undefined : `${one}\n${other}`
}
export const plainPlace = (words: string): string =>
  words.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase()

/** Of each way what nobody replaced. */
export function selectJourneysSaid(
  said: readonly Said<JourneySaid>[],
): ReadonlyMap<string, readonly Said<JourneySaid>[]> {
  const replaced = new Set(said.flatMap((one) => one.said.replaces))
  const byPair = new Map<string, Said<JourneySaid>[]>()
  const seen = new Set<string>()
  for (const one of [...said].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pair = pairOf(one.said.from, one.said.to)
    if (pair === undefined || replaced.has(one.id) || seen.has(one.id)) continue
    seen.add(one.id)
    const known = byPair.get(pair)
    if (known) known.push(one)
    else byPair.set(pair, [one])
  }
  return byPair
}

export type Lived = { readonly person: string; readonly minutes: number }
export type JourneyHow = 'same' | 'lived' | 'told' | 'reckoned'
export type Journey = {
  readonly minutes: number
  /** On the road; null where nobody wrote how far it is. */
  readonly metres: number | null
  readonly how: JourneyHow
  /** Of `told` who wrote it; '' else. */
  readonly by: string
  /** Of `lived` how often. */
  readonly times: number
}

/**
 * How long somebody takes: as they went before, else as somebody wrote it, else by the miles. Waiting is in what was lived, so
 * of several the shorter quarter counts; of two words for one way the longer one, for nobody shall be late by it.
 */
export function journeyFrom(
  said: readonly Said<JourneySaid>[],
  lived: readonly Lived[],
  mode: TravelMode,
  person: string,
): Journey | undefined {
  const tenths = Math.max(0, ...said.map((one) => one.said.tenths))
  const metres = tenths > 0 ? roadMetres(tenths / 10, mode) : null
  const own = lived.filter((one) => one.person === person).map((one) => one.minutes)
  if (own.length > 0) {
    const minutes = own.sort((a, b) => a - b)[Math.floor((own.length - 1) / 4)] ?? 0
    return { minutes, metres, how: 'lived', by: '', times: own.length }
  }
  const told = said.filter((one) => one.said.minutes > 0 && one.said.mode === mode)
  const [longest] = told.toSorted((a, b) => b.said.minutes - a.said.minutes || (a.id < b.id ? -1 : 1))
  if (longest) return { minutes: longest.said.minutes, metres, how: 'told', by: longest.by, times: 0 }
  if (tenths === 0) return undefined
  return { minutes: reckonMinutes(tenths / 10, mode), metres, how: 'reckoned', by: '', times: 0 }
}
