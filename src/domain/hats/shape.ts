import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'

/** What there is to look after in many teams. A team has those that its Holder put out, and others in its own words. */
export const hatKinds = [
  'rota',
  'profile',
  'medicines',
  'money',
  'talk',
  'check-in',
  'safeguarding',
  'door-key',
  'emergency',
  'starter',
  'keeper',
] as const
export type HatKind = (typeof hatKinds)[number]

/** A circle that a hat cannot be worn without: nobody looks after what they cannot see. */
export type HatNeed = 'schedule' | 'care' | 'money'

/** Of a hat of the catalogue that is the same in every team, so that nobody can slip another circle into it. */
export const hatNeeds: Readonly<Record<HatKind, readonly HatNeed[]>> = {
  rota: ['schedule'],
  profile: ['care'],
  medicines: ['schedule', 'care'],
  money: ['money'],
  talk: [],
  'check-in': ['schedule'],
  safeguarding: ['care'],
  'door-key': ['schedule'],
  emergency: [],
  starter: ['schedule'],
  keeper: [],
}

export const hatLimits = { name: 60, what: 1000, circles: 20 } as const

/**
 * A hat that a team has. One of the catalogue is named by its kind, whoever put it out; one of the team's own by its
 * document. `months`: how often it is looked at again, 0 for never.
 */
export type Hat = {
  readonly kind: HatKind | ''
  readonly name: string
  readonly what: string
  /** Ids, for a hat of the team's own. */
  readonly circles: readonly string[]
  readonly months: number
  readonly gone: boolean
}

const id = shape.text(128)
const date: shape.Reader<PlainDate | ''> = (value) =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined

const readHat = shape.lenient<Hat>({
  kind: [shape.oneOf(...hatKinds), ''],
  name: [shape.text(hatLimits.name * 4), ''],
  what: [shape.text(hatLimits.what * 4), ''],
  circles: [shape.list(id, hatLimits.circles), []],
  months: [shape.whole(0, 60), 0],
  gone: [shape.flag, false],
})

/** Undefined for what has neither a kind that is known nor a name: nobody could say what it is. */
export function parseHat(data: Plain): Hat | undefined {
  const hat = readHat(data)
  return hat && (hat.kind !== '' || hat.name.trim() !== '') ? hat : undefined
}

/** What people say about hats, each by its author and never changed. An offer is named by its fact. */
export const hatFacts = {
  offer: 'hat-offer',
  answer: 'hat-answer',
  end: 'hat-end',
  pass: 'hat-pass',
  worn: 'hats-worn',
} as const

/** `until` and `review` may be ''. `under`: the nomination by which somebody offers in the Holder's place. */
export type HatOffer = {
  readonly hat: string
  readonly person: string
  readonly from: PlainDate
  readonly until: PlainDate | ''
  readonly review: PlainDate | ''
  readonly under: string
}
export type HatAnswer = { readonly offer: string; readonly yes: boolean }
/** Laid down by the wearer, or taken back by who offered it or could have. */
export type HatEnd = { readonly offer: string; readonly under: string }
/** The wearer would like somebody else to wear it next. */
export type HatPass = { readonly offer: string; readonly to: string }
/**
 * Everything that is worn, in the Holder's word, under an epoch: for those who read from a later day on and cannot open
 * what was offered and answered before, and for what somebody gave in the Holder's place.
 */
export type HatsWorn = {
  readonly epoch: string
  readonly hats: readonly (HatOffer & { readonly offer: string })[]
}

const offerFields = {
  hat: [id, ''],
  person: [id, ''],
  from: [date, ''],
  until: [date, ''],
  review: [date, ''],
  under: [id, ''],
} as const
const readOffer = shape.lenient<HatOffer>(offerFields)
const readAnswer = shape.lenient<{ offer: string; yes: boolean | null }>({
  offer: [id, ''],
  yes: [shape.flag, null],
})
const readEnd = shape.lenient<HatEnd>({ offer: [id, ''], under: [id, ''] })
const readPass = shape.lenient<HatPass>({ offer: [id, ''], to: [id, ''] })
const readWorn = shape.lenient<HatsWorn>({
  epoch: [id, ''],
  hats: [shape.list(shape.lenient({ ...offerFields, offer: [id, ''] }), 200), []],
})

const isWhole = (offer: HatOffer): boolean => offer.hat !== '' && offer.person !== '' && offer.from !== ''

export function parseHatOffer(data: Plain): HatOffer | undefined {
  const offer = readOffer(data)
  return offer && isWhole(offer) ? offer : undefined
}
export function parseHatAnswer(data: Plain): HatAnswer | undefined {
  const answer = readAnswer(data)
  return answer && answer.offer !== '' && answer.yes !== null
    ? { offer: answer.offer, yes: answer.yes }
    : undefined
}
export function parseHatEnd(data: Plain): HatEnd | undefined {
  const end = readEnd(data)
  return end && end.offer !== '' ? end : undefined
}
export function parseHatPass(data: Plain): HatPass | undefined {
  const pass = readPass(data)
  return pass && pass.offer !== '' && pass.to !== '' ? pass : undefined
}
export function parseHatsWorn(data: Plain): HatsWorn | undefined {
  const worn = readWorn(data)
  return worn && { ...worn, hats: worn.hats.filter((one) => one.offer !== '' && isWhole(one)) }
}
