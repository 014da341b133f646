import {
  assert,
  bytesToHex,
  encodePlain,
  equalBytes,
  labels,
  ok,
  refuse,
  shape,
  type Bytes,
  type Random,
  type Result,
} from '../base/index.ts'
import { hash, sign, verify, type PublicSigningKey } from '../crypto/index.ts'
import {
  bytesToId,
  deviceIdOf,
  redact,
  signRecovery,
  type CircleId,
  type DeviceCertificate,
  type DeviceId,
  type DeviceSecret,
  type SecretKeys,
  type TeamId,
} from '../keys/index.ts'
import { decodeBody, encodeBody, maxBeside, maxParents } from './actFormat.ts'
import type { TeamState } from './state.ts'
import type { Act, ActBody, ActRefusal, ActType, Found } from './types.ts'
import type { ActId } from './words.ts'

type Filled = 'team' | 'after' | 'at' | 'beside'

/** What an author decides; `makeAct` adds the team, the heads of each log and the time. */
export type ActDraft<B extends ActBody = Exclude<ActBody, Found>> = B extends ActBody
  ? Omit<B, Filled>
  : never

/** The act that a team begins with. Its id is the team's, and no two are the same. */
export const foundTeam = (
  name: string,
  holder: DeviceCertificate,
  device: DeviceSecret,
  random: Random,
  at: number,
): Act<Found> =>
  signAct({ type: 'found', team: null, after: [], at, name, holder, nonce: random(32) }, device)

/** Says it on top of all that this device knows. Whether it has an effect, the fold decides, here and on every device. */
export function makeAct(state: TeamState, draft: ActDraft, device: DeviceSecret, at: number): Act {
  const team = everyone(state.team)
  const log = 'circle' in draft && inCircleLog.has(draft.type) ? draft.circle : team
  const heads = new Set([...headsOf(state, team), ...headsOf(state, log)])
  const after = [...heads].sort().slice(0, maxParents)
  const filled = { ...draft, team: state.team, after, at }
  return signAct(
    (withBeside.has(draft.type) ? { ...filled, beside: headsBeside(state) } : filled) as ActBody,
    device,
  )
}

/** By a device that nobody knows yet, for whom the kit speaks. */
export const makeRecovery = (
  state: TeamState,
  kit: SecretKeys,
  certificate: DeviceCertificate,
  device: DeviceSecret,
  at: number,
): Act =>
  makeAct(
    state,
    {
      type: 'recover',
      certificate,
      kit: kit.signing.publicKey,
      signature: signRecovery(kit, state.team, certificate),
    },
    device,
    at,
  )

/**
 * By a device that reads nothing of the team yet: on top of the act in which the helpers were asked, which is all that their
 * packet names. Somebody else puts it into the log.
 */
export const makeRegain = (
  team: TeamId,
  asked: ActId,
  kit: SecretKeys,
  certificate: DeviceCertificate,
  device: DeviceSecret,
  at: number,
): Act =>
  signAct(
    {
      type: 'regain',
      team,
      after: [asked],
      at,
      certificate,
      kit: kit.signing.publicKey,
      signature: signRecovery(kit, team, certificate),
    },
    device,
  )

export function signAct<B extends ActBody>(body: B, device: DeviceSecret): Act<B> {
  const encoded = encodeBody(body)
  const by = redact(device)
  const signature = sign(labels.act, encoded, device.signing.secretKey)
  const bytes = encodePlain({ body: encoded, by: by.sign, signature })
  return { id: actIdOf(encoded, by.sign), by: deviceIdOf(by), body, bytes }
}

/**
 * Shape and signature, once per act; the fold takes it from there. One that is `known`, byte for byte, has passed: every
 * epoch that is begun puts the whole log again.
 */
export function verifyAct(
  bytes: Uint8Array,
  known: ReadonlyMap<ActId, Act> = new Map(),
): Result<Act, ActRefusal> {
  const outer = shape.decoded(readOuter, bytes)
  if (!outer) return refuse({ kind: 'act-malformed', why: 'not an act' })
  const id = actIdOf(outer.body, outer.by)
  const same = known.get(id)
  if (same && equalBytes(same.bytes, bytes)) return ok(same)
  if (!verify(labels.act, outer.body, outer.signature, outer.by)) return refuse({ kind: 'act-forged' })
  const body = decodeBody(outer.body)
  if (!body.ok) return body
  return ok({
    id,
    by: bytesToHex(outer.by) as DeviceId,
    body: body.value,
    bytes: new Uint8Array(bytes),
  })
}

/** The circle of everyone has the team's own id. */
export const everyone = (team: TeamId): CircleId => team as string as CircleId

const inCircleLog: ReadonlySet<ActType> = new Set<ActType>([
  'grant',
  'revoke',
  'epoch',
  'settle',
  'describe',
  'term',
  'close',
])

/** They end something that acts of circles' logs may have rested on. */
const withBeside: ReadonlySet<ActType> = new Set<ActType>(['remove', 'drop', 'retire', 'nominate', 'dismiss'])

/**
 * The log an act is kept and sealed in: the team's, which everyone reads, or its circle's. Acts of the team's log may
 * not rest on acts of a circle's, or those who cannot read the circle would wait for ever.
 */
export function logOf({ id, body }: Act): CircleId {
  if (body.type === 'found') return id as string as CircleId
  return 'circle' in body && inCircleLog.has(body.type) ? body.circle : everyone(body.team)
}

function headsOf(state: TeamState, circle: CircleId): readonly ActId[] {
  const found = state.circleById.get(circle)
  assert(found, 'an act is said about a circle that is there')
  return found.heads
}

const headsBeside = (state: TeamState): readonly ActId[] =>
  [...state.circleById.values()]
    .flatMap((circle) => (circle.id === everyone(state.team) ? [] : circle.heads))
    .sort()
    .slice(0, maxBeside)

const actIdOf = (body: Bytes, by: Uint8Array): ActId => bytesToId(hash(labels.actId, body, by))

const readOuter = shape.exact({
  body: shape.someBytes(524_288) as shape.Reader<Bytes>,
  by: shape.fixedBytes(32) as shape.Reader<PublicSigningKey>,
  signature: shape.fixedBytes(64),
})
