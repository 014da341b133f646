import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, type Bytes } from '../../src/base/index.ts'
import {
  answerNo,
  answerYes,
  fold,
  invitationToLink,
  openAdmission,
  openGrant,
  parseLink,
  signCard,
  verifyAct,
  verifyAnswer,
  verifyCard,
  type InvitationId,
} from '../../src/circles/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import type { CircleId, TeamId } from '../../src/keys/index.ts'
import {
  at,
  filled,
  holder,
  holderDevice,
  id,
  invitation,
  joiner,
  joinerPerson,
  makeActs,
} from '../helpers/actsFrozen.ts'

/** Frozen bytes of what people say to one another. Changing one is a decision with a migration. */
type Frozen = {
  readonly acts: Readonly<Record<string, { readonly id: string; readonly bytes: string }>>
  readonly [name: string]: unknown
}
const frozen: Frozen = JSON.parse(readFileSync(new URL('./circles.json', import.meta.url), 'utf8'))
const bytesOf = (hex: unknown): Bytes =>
  (typeof hex === 'string' ? hexToBytes(hex) : undefined) ?? new Uint8Array(0)

beforeAll(() => cryptoReady)

test('an act of each type', () => {
  const acts = makeActs()
  expect(acts.map((act) => act.body.type).sort()).toEqual(Object.keys(frozen.acts).sort())
  for (const act of acts) {
    const kept = frozen.acts[act.body.type]
    expect([act.body.type, act.id]).toEqual([act.body.type, kept?.id])
    expect(bytesToHex(act.bytes)).toBe(kept?.bytes)
    const read = verifyAct(bytesOf(kept?.bytes))
    expect(read.ok && read.value.id).toBe(kept?.id)
    expect(read.ok && read.value.body.type).toBe(act.body.type)
  }
})

test('a link, its invitation and its doorstep', () => {
  const { secret, id: name, doorstep } = invitation()
  expect(name).toBe(frozen['invitation'])
  expect(doorstep.commitment).toBe(frozen['doorstep'])
  expect(invitationToLink('https://kith.example', secret)).toBe(frozen['link'])
  const parsed = parseLink(String(frozen['link']))
  expect(parsed.ok && bytesToHex(reveal(parsed.value))).toBe(bytesToHex(reveal(secret)))
})

test('a card and both answers', () => {
  const team = id<TeamId>(6)
  const name: InvitationId = invitation().id
  const card = {
    team,
    invitation: name,
    teamName: 'Maureen',
    inviterName: 'Maureen',
    relation: 'sister',
    ask: 'Would you?',
    circles: [{ circle: id<CircleId>(7), purpose: 'care' as const, name: '' }],
    ends: at,
    inviter: holder(),
  }
  expect(bytesToHex(signCard(card, holderDevice()))).toBe(frozen['card'])
  expect(verifyCard(bytesOf(frozen['card']), name).ok).toBe(true)
  expect(bytesToHex(answerYes(card, 'Anne', joinerPerson(), joiner(), at).bytes)).toBe(frozen['yes'])
  expect(bytesToHex(answerNo(card, () => filled(13), at).bytes)).toBe(frozen['no'])
  for (const answer of ['yes', 'no'] as const) {
    const read = verifyAnswer(bytesOf(frozen[answer]))
    expect(read.ok && read.value.answer).toBe(answer)
  }
})

test('a grant and an admission, which are sealed anew each time, still open', () => {
  const team = id<TeamId>(6)
  const by = holder().deviceId
  const grant = openGrant(bytesOf(frozen['grant']), joinerPerson(), team, by)
  expect(grant.ok && grant.value.epochs.map((epoch) => bytesToHex(reveal(epoch.secret)))).toEqual([id(14)])
  const admission = openAdmission(bytesOf(frozen['admission']), joinerPerson(), team, by)
  expect(admission.ok && admission.value).toHaveLength(1)
})

test('a team from yesterday’s acts', () => {
  const acts = (frozen['team'] as readonly string[]).flatMap((hex) => {
    const read = verifyAct(bytesOf(hex))
    return read.ok ? [read.value] : []
  })
  const state = fold(acts[0]?.id as string as TeamId, acts)
  expect(state?.invalid).toEqual([])
  expect([...(state?.personById.values() ?? [])].map((one) => [one.name, one.standing])).toEqual([
    ['Maureen', 'member'],
    ['Anne', 'member'],
  ])
})
