import { bytesToHex, type Bytes } from '../../src/base/index.ts'
import {
  answerYes,
  invitationFromSecret,
  type Act,
  type ActBody,
  type ActId,
} from '../../src/circles/index.ts'
import { signAct } from '../../src/circles/act.ts'
import { hide } from '../../src/crypto/index.ts'
import {
  certify,
  deviceFromSeed,
  kitFromEntropy,
  personFromSeed,
  redact,
  signRecovery,
  type PersonId,
  type CircleId,
  type Commitment,
  type TeamId,
  type VolumeId,
} from '../../src/keys/index.ts'
import { seedOf } from './someKeys.ts'

/** What the frozen acts were made of. */
export const at = 1_800_000_000_000
export const filled = (byte: number): Bytes => new Uint8Array(32).fill(byte)
export const id = <T extends string>(byte: number): T => bytesToHex(filled(byte)) as T
export const invitation = () => invitationFromSecret(hide(filled(9)))

export const holderPerson = () => personFromSeed(seedOf(1))
export const holderDevice = () => deviceFromSeed(seedOf(2))
export const joinerPerson = () => personFromSeed(seedOf(3))
export const joinerDevice = () => deviceFromSeed(seedOf(4))
export const holder = () => certify(holderPerson(), holderDevice(), at)
export const joiner = () => certify(joinerPerson(), joinerDevice(), at)

export const kit = () => kitFromEntropy(new Uint8Array(16).fill(16))

/** One of each, whether or not it has authority. */
function bodies(): readonly ActBody[] {
  const found = {
    type: 'found',
    team: null,
    after: [],
    at,
    name: 'Maureen',
    holder: holder(),
    nonce: filled(5),
  } as const
  const team = signAct(found, holderDevice()).id as string as TeamId
  const base = { team, at, after: [] as readonly ActId[] }
  const circle = id<CircleId>(6)
  const person = joiner().personId
  const seen = [{ volume: id<VolumeId>(7), device: joiner().deviceId, seq: 3 }]
  const asked = { team, invitation: invitation().id }
  const answer = answerYes(asked, 'Anne', joinerPerson(), joiner(), at)
  const beside = [id<ActId>(8)]
  return [
    found,
    { ...base, type: 'circle', purpose: 'own', name: 'Bowls', nonce: filled(5) },
    {
      ...base,
      type: 'invite',
      invitation: asked.invitation,
      name: 'Anne',
      relation: 'sister',
      circles: [circle],
      ends: at,
    },
    { ...base, type: 'withdraw', invitation: asked.invitation },
    { ...base, type: 'admit', invitation: asked.invitation, answer },
    { ...base, type: 'device', certificate: joiner() },
    { ...base, type: 'drop', device: joiner().deviceId, seen, beside },
    { ...base, type: 'kit', form: 'sheet', kit: redact(kit().keys) },
    {
      ...base,
      type: 'recover',
      certificate: joiner(),
      kit: kit().keys.signing.publicKey,
      signature: signRecovery(kit().keys, team, joiner()),
    },
    {
      ...base,
      type: 'helpers',
      kit: kit().keys.signing.publicKey,
      people: [person],
      cards: 2,
      needed: 2,
      voices: 1,
      wait: 172_800_000,
    },
    {
      ...base,
      type: 'regain',
      certificate: joiner(),
      kit: kit().keys.signing.publicKey,
      signature: signRecovery(kit().keys, team, joiner()),
    },
    { ...base, type: 'waited', regain: id<ActId>(18) },
    { ...base, type: 'check', person, how: 'in-person' },
    { ...base, type: 'same', person, earlier: id<PersonId>(15) },
    { ...base, type: 'keyholder', circle, person },
    { ...base, type: 'retire', circle, person, beside },
    {
      ...base,
      type: 'nominate',
      person,
      powers: ['invite', 'remove'],
      circles: [circle],
      basis: 'attorney',
      evidence: 'Seen by Mary, 3 May',
      starters: [id<PersonId>(15)],
      voices: 1,
      review: at,
      ends: at,
      beside,
    },
    { ...base, type: 'dismiss', person, how: 'quietly', beside },
    { ...base, type: 'confirm', nomination: id<ActId>(17) },
    { ...base, type: 'remove', person, seen, beside },
    { ...base, type: 'leave', seen },
    { ...base, type: 'grant', circle, person, history: 'today' },
    { ...base, type: 'revoke', circle, person, seen },
    { ...base, type: 'epoch', circle, commitment: id<Commitment>(10), follows: [id<Commitment>(11)] },
    { ...base, type: 'settle', circle, heads: [id<ActId>(12)] },
    {
      ...base,
      type: 'describe',
      circle,
      form: 'named',
      name: 'Bowls',
      about: 'Who plays on Friday',
      sign: 'sun',
      colour: 'news',
    },
    { ...base, type: 'term', circle, person, ends: at },
    { ...base, type: 'close', circle, seen },
  ]
}

export const makeActs = (): readonly Act[] => bodies().map((body) => signAct(body, holderDevice()))
