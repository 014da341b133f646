import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodePlain, labels, type Bytes, type Label } from '../../src/base/index.ts'
import { makeGrant, openGrant, selectAuthorised, selectEpochsOf } from '../../src/circles/index.ts'
import { cryptoReady, reveal, sealTo, sign } from '../../src/crypto/index.ts'
import { idToBytes, type CircleId, type EpochKey } from '../../src/keys/index.ts'
import {
  deskOf,
  epochOf,
  foundWith,
  grant,
  makeCircle,
  remove,
  turn,
  welcome,
  type Desk,
} from '../helpers/acts.ts'
import { makeCast, type Cast, type Player } from '../helpers/cast.ts'
import { flipBit } from '../helpers/someKeys.ts'

let cast: Cast
let maureen: Desk
let care: CircleId
let epoch: EpochKey

beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})
beforeEach(() => {
  maureen = foundWith(cast.maureen)
  care = makeCircle(maureen)
  welcome(maureen, cast.anne)
  grant(maureen, care, cast.anne)
  epoch = epochOf(maureen, care, 'first care')
})

const toAnne = (epochs: readonly EpochKey[], device = cast.maureen.device): Bytes =>
  makeGrant(maureen.team, care, cast.anne.certificate.person, epochs, device)
const annesOpening = (bytes: Uint8Array) =>
  openGrant(bytes, cast.anne.person, maureen.team, cast.maureen.deviceId)
const refusalOf = (bytes: Uint8Array) => {
  const opened = annesOpening(bytes)
  return opened.ok ? undefined : opened.refusal.kind
}

test('a grant gives Anne the keys, and nobody else', () => {
  const bytes = toAnne([epoch])
  const opened = annesOpening(bytes)
  expect(opened.ok && opened.value.circle).toBe(care)
  const [got] = opened.ok ? opened.value.epochs : []
  expect(got && reveal(got.secret)).toEqual(reveal(epoch.secret))
  expect(openGrant(bytes, cast.priya.person, maureen.team, cast.maureen.deviceId)).toEqual({
    ok: false,
    refusal: { kind: 'grant-not-for-me' },
  })
})

describe('A6: a key that is not the circle’s is never taken for it', () => {
  test('a secret behind another’s commitment', () => {
    const other = epochOf(maureen, care, 'of the relay')
    expect(refusalOf(toAnne([{ ...epoch, secret: other.secret }]))).toBe('grant-wrong-secret')
  })

  test('an epoch that nobody with the right began', () => {
    const own = epochOf(maureen, care, 'of the relay')
    const opened = annesOpening(toAnne([own]))
    expect(opened.ok).toBe(true)
    expect(opened.ok && selectAuthorised(maureen.state(), opened.value.epochs)).toEqual([])
    expect(selectAuthorised(maureen.state(), [epoch])).toEqual([epoch])
  })

  test('an epoch a removed person began', () => {
    remove(maureen, cast.anne)
    const anne = deskOf(cast.anne, maureen.team, maureen.acts())
    turn(anne, care, 'of Anne')
    expect(selectAuthorised(anne.state(), [epochOf(maureen, care, 'of Anne')])).toEqual([])
  })

  test('the epoch of another circle under this one’s name', () => {
    const other = epochOf(maureen, maureen.everyone, 'first')
    expect(refusalOf(toAnne([other]))).toBe('grant-wrong-secret')
  })

  test('put by another device than signed it, or signed by nobody', () => {
    expect(refusalOf(toAnne([epoch], cast.tariq.device))).toBe('grant-not-by-its-author')
    const box = encodePlain({
      said: new Uint8Array(10),
      by: new Uint8Array(32),
      signature: new Uint8Array(64),
    })
    expect(refusalOf(encodePlain({ box: sealTo(box, cast.anne.certificate.person.seal) }))).toBe(
      'grant-malformed',
    )
  })
})

describe('A4, A11: a grant for something else', () => {
  const said = (over: Partial<Record<'team' | 'circle' | 'recipient', Uint8Array>> = {}) =>
    encodePlain({
      team: idToBytes(maureen.team),
      circle: idToBytes(care),
      recipient: idToBytes(cast.anne.id),
      epochs: [{ commitment: idToBytes(epoch.commitment), secret: reveal(epoch.secret) }],
      ...over,
    })
  const boxed = (body: Uint8Array, label: Label) =>
    encodePlain({
      box: sealTo(
        encodePlain({
          said: body,
          by: cast.maureen.device.signing.publicKey,
          signature: sign(label, body, cast.maureen.device.signing.secretKey),
        }),
        cast.anne.certificate.person.seal,
      ),
    })

  test('the control opens', () => {
    expect(refusalOf(boxed(said(), labels.grant))).toBe(undefined)
  })

  test('another team, another recipient, another circle', () => {
    const other = new Uint8Array(32).fill(7)
    expect(refusalOf(boxed(said({ team: other }), labels.grant))).toBe('grant-for-another-team')
    expect(refusalOf(boxed(said({ recipient: other }), labels.grant))).toBe('grant-not-for-me')
    expect(refusalOf(boxed(said({ circle: other }), labels.grant))).toBe('grant-wrong-secret')
  })

  test('a signature made for any other purpose', () => {
    for (const label of Object.values(labels).filter((one) => one !== labels.grant))
      expect(refusalOf(boxed(said(), label))).toBe('grant-forged')
  })

  test('any flipped bit', () => {
    const bytes = toAnne([epoch])
    for (let bit = 0; bit < bytes.length * 8; bit += 53)
      expect(annesOpening(flipBit(bytes, bit)).ok).toBe(false)
  })
})

test('all of the history, or from today, is what a newcomer gets', () => {
  welcome(maureen, cast.priya)
  turn(maureen, care, 'second')
  maureen.say({ type: 'grant', circle: care, person: cast.priya.id, history: 'today' })
  const [first, second, third] = ['first care', 'second', 'third'].map((words) =>
    epochOf(maureen, care, words),
  )
  const given = (who: Player) => selectEpochsOf(maureen.state(), care, who.id)
  expect(given(cast.anne)).toEqual([first?.commitment, second?.commitment])
  expect(given(cast.priya)).toEqual([second?.commitment])
  expect(given(cast.tariq)).toEqual([])
  turn(maureen, care, 'third')
  expect(given(cast.priya)).toEqual([second?.commitment, third?.commitment])
})
