import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decodeStrict, encodePlain, labels, type Plain } from '../../src/base/index.ts'
import { fold, verifyAct, type Act } from '../../src/circles/index.ts'
import { cryptoReady, sign } from '../../src/crypto/index.ts'
import { draftInvite, faultOf, foundWith, inviteFor, reread, welcome, type Desk } from '../helpers/acts.ts'
import { makeCast, noon, type Cast, type Player } from '../helpers/cast.ts'
import { flipBit } from '../helpers/someKeys.ts'

/** A1, A11: what arrives as an act is signed by whom it names, for this purpose, in this shape, or it is nothing. */
let cast: Cast
let maureen: Desk

beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})
beforeEach(() => {
  maureen = foundWith(cast.maureen)
})

const invite = (): Act => maureen.say(draftInvite(inviteFor('Tariq').id, 'Tariq'))

const outerOf = (act: Act): Record<string, Plain> => {
  const plain = decodeStrict(act.bytes)
  return plain.ok ? (plain.value as Record<string, Plain>) : {}
}
const bodyOf = (act: Act): Record<string, Plain> => {
  const plain = decodeStrict(outerOf(act)['body'] as Uint8Array)
  return plain.ok ? (plain.value as Record<string, Plain>) : {}
}
const signed = (body: Record<string, Plain>, by: Player, label = labels.act as never) => {
  const bytes = encodePlain(body)
  return encodePlain({
    body: bytes,
    by: by.device.signing.publicKey,
    signature: sign(label, bytes, by.device.signing.secretKey),
  })
}
const refusalOf = (bytes: Uint8Array) => {
  const verified = verifyAct(bytes)
  return verified.ok ? undefined : verified.refusal.kind
}

test('an act comes through as it was said', () => {
  const act = invite()
  const { bytes, ...said } = act
  expect(verifyAct(bytes)).toMatchObject({ ok: true, value: said })
})

test('one that was verified before is known by every byte of it, and by nothing less', () => {
  const act = invite()
  const known = new Map([[act.id, act]])
  const again = verifyAct(new Uint8Array(act.bytes), known)
  expect(again.ok && again.value).toBe(act)
  const signature = flipBit(outerOf(act)['signature'] as Uint8Array, 9)
  const forged = encodePlain({ ...outerOf(act), signature })
  expect(verifyAct(forged, known)).toEqual({ ok: false, refusal: { kind: 'act-forged' } })
})

describe('A1: a ghost', () => {
  test('unsigned, signed by another, or signed for another purpose', () => {
    const act = invite()
    expect(refusalOf(encodePlain({ ...outerOf(act), signature: new Uint8Array(64) }))).toBe('act-forged')
    const by = cast.tariq.device.signing.publicKey
    expect(refusalOf(encodePlain({ ...outerOf(act), by }))).toBe('act-forged')
    for (const label of Object.values(labels).filter((one) => one !== labels.act))
      expect(refusalOf(signed(bodyOf(act), cast.maureen, label as never))).toBe('act-forged')
  })

  test('signed by a member without the right, or by a stranger', () => {
    const anne = welcome(maureen, cast.anne)
    const act = anne.say(draftInvite(inviteFor('ghost').id, 'ghost'))
    maureen.hear([act])
    expect(faultOf(maureen.state(), act)).toBe('only-the-holder')
    const ghost = reread(sayAs(cast.tariq))
    maureen.hear([ghost])
    expect(faultOf(maureen.state(), ghost)).toBe('unknown-device')
    expect(maureen.state().invitationById.has(inviteFor('ghost').id)).toBe(false)
  })

  test('an old "add" said again after the removal changes nothing', () => {
    welcome(maureen, cast.anne)
    const before = [...maureen.acts()]
    maureen.say({ type: 'remove', person: cast.anne.id, seen: [] })
    const removed = maureen.state()
    maureen.hear(before)
    expect(maureen.state()).toEqual(removed)
    expect(maureen.state().personById.get(cast.anne.id)?.standing).toBe('removed')
  })

  test('valid, but for another team', () => {
    const other = foundWith(cast.anne)
    const act = other.say(draftInvite(inviteFor('ghost').id, 'ghost'))
    const acts = [...maureen.acts(), ...other.acts()]
    const state = fold(maureen.team, acts)
    expect(state && faultOf(state, act)).toBe('other-team')
    expect(state?.holder).toBe(cast.maureen.id)
    expect(state?.personById.size).toBe(1)
  })

  const sayAs = (who: Player): Act => {
    const act = invite()
    const verified = verifyAct(signed(bodyOf(act), who))
    if (!verified.ok) throw new Error('The ghost is badly made')
    return verified.value
  }
})

describe('strictness', () => {
  test('one field more, one less, of another kind, or out of order', () => {
    const body = bodyOf(invite())
    const { ends, ...less } = body
    expect(ends).toBeDefined()
    const changed: readonly Record<string, Plain>[] = [
      { ...body, more: 1 },
      less,
      { ...body, name: 7 },
      { ...body, name: 'x'.repeat(201) },
      { ...body, at: -1 },
      { ...body, at: 1.5 },
      { ...body, team: null },
      { ...body, team: new Uint8Array(31) },
      { ...body, after: [new Uint8Array(32).fill(2), new Uint8Array(32).fill(1)] },
      { ...body, after: [new Uint8Array(32), new Uint8Array(32)] },
      { ...body, type: 'withdraw' },
    ]
    expect(refusalOf(signed(body, cast.maureen))).toBe(undefined)
    for (const one of changed) expect(refusalOf(signed(one, cast.maureen))).toBe('act-malformed')
  })

  test('a type from a newer app is told apart, also where it is named like a thing of the language', () => {
    for (const type of ['tomorrow', '__proto__', 'constructor'])
      expect(verifyAct(signed({ ...bodyOf(invite()), type }, cast.maureen))).toEqual({
        ok: false,
        refusal: { kind: 'act-newer', type },
      })
  })

  test('bytes from anywhere', () => {
    const { bytes } = invite()
    for (const junk of [new Uint8Array(0), new Uint8Array(500).fill(0xff), bytes.slice(0, -1)])
      expect(refusalOf(junk)).toBe('act-malformed')
    for (let bit = 0; bit < bytes.length * 8; bit += 17) {
      const verified = verifyAct(flipBit(bytes, bit))
      expect(verified.ok).toBe(false)
    }
  })
})

test('an act whose parents are missing waits, and is listed with what is missing', () => {
  const acts = [...maureen.acts()]
  const act = invite()
  const later = maureen.say({ type: 'withdraw', invitation: inviteFor('Tariq').id })
  const state = fold(maureen.team, [...acts, later])
  expect(state?.waiting).toEqual([{ act: later.id, missing: [act.id] }])
  expect(state?.invalid).toEqual([])
  expect(fold(maureen.team, [act, later])).toBe(undefined)
})

test('an act of the team’s log that rests on a circle’s log is set aside, and nobody builds on it', () => {
  const nonce = new Uint8Array(32)
  const made = maureen.say({ type: 'circle', purpose: 'care', name: '', nonce })
  const circle = made.id as never
  const inCare = maureen.say({ type: 'settle', circle, heads: [] })
  const body = { ...bodyOf(invite()), after: [Uint8Array.from(Buffer.from(inCare.id, 'hex'))], at: noon }
  const verified = verifyAct(signed(body, cast.maureen))
  if (!verified.ok) throw new Error('The stray is badly made')
  maureen.hear([verified.value])
  expect(faultOf(maureen.state(), verified.value)).toBe('wrong-log')
  expect(maureen.state().circleById.get(maureen.everyone)?.heads).not.toContain(verified.value.id)
})
