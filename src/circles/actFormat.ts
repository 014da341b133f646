import {
  decodeStrict,
  encodePlain,
  refuse,
  ok,
  shape,
  type Bytes,
  type Plain,
  type Result,
} from '../base/index.ts'
import type { CircleId, Commitment, DeviceId, PersonId, TeamId } from '../keys/index.ts'
import * as field from './fields.ts'
import type { Field } from './fields.ts'
import type { ActBody, ActRefusal, ActType, BodyOf } from './types.ts'
import {
  bases,
  checkedHows,
  circleForms,
  dismissHows,
  kitForms,
  powers,
  purposes,
  type ActId,
  type InvitationId,
} from './words.ts'

export const maxParents = 256
export const maxBeside = 1024

type FieldsOf<T extends ActType> = {
  readonly [K in Exclude<keyof BodyOf<T>, 'type'>]: Field<BodyOf<T>[K]>
}

const common = { after: field.ids<ActId>(maxParents), at: field.whole }
const inTeam = { ...common, team: field.id<TeamId>() }
const circle = { ...inTeam, circle: field.id<CircleId>() }
const circleAndPerson = { ...circle, person: field.id<PersonId>() }
const beside = { beside: field.ids<ActId>(maxBeside) }
const invitation = { ...inTeam, invitation: field.id<InvitationId>() }

/** The format of every act, once, for writing and for reading. The README has it as a table. */
const fieldsByType: { readonly [T in ActType]: FieldsOf<T> } = {
  found: {
    ...common,
    team: field.nothing,
    name: field.words,
    holder: field.certificate,
    nonce: field.nonce,
  },
  circle: { ...inTeam, purpose: field.oneOf(...purposes), name: field.words, nonce: field.nonce },
  invite: {
    ...invitation,
    name: field.words,
    relation: field.words,
    circles: field.ids<CircleId>(200),
    ends: field.whole,
  },
  withdraw: invitation,
  admit: { ...invitation, answer: field.answer },
  device: { ...inTeam, certificate: field.certificate },
  drop: { ...inTeam, ...beside, device: field.id<DeviceId>(), seen: field.seen },
  kit: { ...inTeam, form: field.oneOf(...kitForms), kit: field.keys },
  recover: {
    ...inTeam,
    certificate: field.certificate,
    kit: field.signingKey,
    signature: field.signature,
  },
  helpers: {
    ...inTeam,
    kit: field.maybe(field.signingKey),
    people: field.ids<PersonId>(20),
    cards: field.whole,
    needed: field.whole,
    voices: field.whole,
    wait: field.whole,
  },
  regain: {
    ...inTeam,
    certificate: field.certificate,
    kit: field.signingKey,
    signature: field.signature,
  },
  waited: { ...inTeam, regain: field.id<ActId>() },
  check: { ...inTeam, person: field.id<PersonId>(), how: field.oneOf(...checkedHows) },
  same: { ...inTeam, person: field.id<PersonId>(), earlier: field.id<PersonId>() },
  keyholder: circleAndPerson,
  retire: { ...circleAndPerson, ...beside },
  nominate: {
    ...inTeam,
    ...beside,
    person: field.id<PersonId>(),
    powers: field.someOf(...powers),
    circles: field.ids<CircleId>(200),
    basis: field.oneOf(...bases),
    evidence: field.words,
    starters: field.ids<PersonId>(20),
    voices: field.whole,
    review: field.whole,
    ends: field.whole,
  },
  dismiss: { ...inTeam, ...beside, person: field.id<PersonId>(), how: field.oneOf(...dismissHows) },
  confirm: { ...inTeam, nomination: field.id<ActId>() },
  remove: { ...inTeam, ...beside, person: field.id<PersonId>(), seen: field.seen },
  leave: { ...inTeam, seen: field.seen },
  grant: { ...circleAndPerson, history: field.oneOf('all', 'today') },
  revoke: { ...circleAndPerson, seen: field.seen },
  epoch: { ...circle, commitment: field.id<Commitment>(), follows: field.ids<Commitment>(maxParents) },
  settle: { ...circle, heads: field.ids<ActId>(maxParents) },
  describe: {
    ...circle,
    form: field.oneOf(...circleForms),
    name: field.words,
    about: field.words,
    sign: field.words,
    colour: field.words,
  },
  term: { ...circleAndPerson, ends: field.maybe(field.whole) },
  close: { ...circle, seen: field.seen },
}

type AnyFields = Readonly<Record<string, Field<unknown>>>

/** The map's own type ties each type to its fields; a lookup by a type known only at run time loses that tie. */
const fieldsOf = (type: ActType): AnyFields => fieldsByType[type] as unknown as AnyFields

export function encodeBody(body: ActBody): Bytes {
  const plain: Record<string, Plain> = { type: body.type }
  const values = body as unknown as Readonly<Record<string, unknown>>
  for (const [name, { write }] of Object.entries(fieldsOf(body.type))) plain[name] = write(values[name])
  return encodePlain(plain)
}

export function decodeBody(bytes: Uint8Array): Result<ActBody, ActRefusal> {
  const plain = decodeStrict(bytes)
  if (!plain.ok) return refuse({ kind: 'act-malformed', why: plain.refusal.why })
  const type = readType(plain.value)
  if (type === undefined) return refuse({ kind: 'act-malformed', why: 'no type' })
  if (!isActType(type)) return refuse({ kind: 'act-newer', type })
  const readers: Record<string, shape.Reader<unknown>> = { type: shape.oneOf(type) }
  for (const [name, { read }] of Object.entries(fieldsOf(type))) readers[name] = read
  const body = shape.exact<Record<string, unknown>>(readers)(plain.value)
  return body ? ok(body as unknown as ActBody) : refuse({ kind: 'act-malformed', why: `not a ${type}` })
}

const isActType = (type: string): type is ActType => Object.hasOwn(fieldsByType, type)

function readType(plain: Plain): string | undefined {
  if (plain === null || typeof plain !== 'object' || plain instanceof Uint8Array || Array.isArray(plain))
    return undefined
  return shape.text(40)((plain as { readonly [key: string]: Plain })['type'])
}
