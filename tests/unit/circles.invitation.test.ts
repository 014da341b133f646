import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  answerNo,
  answerYes,
  invitationFromSecret,
  invitationStanding,
  invitationToLink,
  makeAdmission,
  makeGrant,
  mintInvitation,
  openAdmission,
  openInvitations,
  parseLink,
  signCard,
  verifyAnswer,
  verifyCard,
  type Card,
  type Invitation,
} from '../../src/circles/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import {
  admit,
  draftInvite,
  epochOf,
  faultOf,
  foundWith,
  inviteFor,
  names,
  type Desk,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, type Cast } from '../helpers/cast.ts'
import { flipBit } from '../helpers/someKeys.ts'
import bs58check from 'bs58check'

let cast: Cast
let maureen: Desk
let invitation: Invitation
const origin = 'https://kith.example'

beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})
beforeEach(() => {
  maureen = foundWith(cast.maureen)
  invitation = mintInvitation(fixedRandom('link'))
})

describe('G6: a link', () => {
  const kindOf = (text: string) => {
    const parsed = parseLink(text)
    return parsed.ok ? 'ok' : parsed.refusal.kind
  }

  test('gives the secret back, whole or as the code alone, with what messages do to it', () => {
    const link = invitationToLink(origin, invitation.secret)
    expect(link.startsWith(`${origin}/join#`)).toBe(true)
    const code = link.slice(link.indexOf('#') + 1)
    const broken = `  ${link.slice(0, 40)}\n ${link.slice(40)}\u200b `
    for (const text of [link, code, broken]) {
      const parsed = parseLink(text)
      expect(parsed.ok && reveal(parsed.value)).toEqual(reveal(invitation.secret))
    }
  })

  test('cut off anywhere is called cut off', () => {
    const link = invitationToLink(origin, invitation.secret)
    const from = link.indexOf('/join') + '/join'.length
    for (let end = from; end < link.length; end++) expect(kindOf(link.slice(0, end))).toBe('link-cut-off')
    expect(kindOf(link.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')))).toBe('link-cut-off')
  })

  test('of something else is not ours', () => {
    for (const text of ['', 'hello', 'https://example.org/', 'https://example.org/a#b', `${origin}/join#<`])
      expect(kindOf(text)).toBe(text.endsWith('<') ? 'link-cut-off' : 'link-not-ours')
    expect(kindOf(bs58check.encode(new Uint8Array([1, 2, 3])))).toBe('link-not-ours')
  })

  test('of a newer version says so', () => {
    const bytes = new Uint8Array(40)
    bytes[0] = 2
    const parsed = parseLink(`${origin}/join#${bs58check.encode(bytes)}`)
    expect(parsed).toEqual({ ok: false, refusal: { kind: 'link-newer', version: 2 } })
  })

  test('its secret names one doorstep, and the id in the acts does not tell it', () => {
    const again = invitationFromSecret(invitation.secret)
    expect(again.id).toBe(invitation.id)
    expect(again.doorstep.commitment).toBe(invitation.doorstep.commitment)
    expect(mintInvitation(fixedRandom('other')).id).not.toBe(invitation.id)
  })
})

describe('card, answer, admission', () => {
  const cardOf = (): Card => ({
    team: maureen.team,
    invitation: invitation.id,
    teamName: 'Maureen Thwaite',
    inviterName: 'Maureen Thwaite',
    relation: 'neighbour',
    ask: 'Would you put the bins out on Thursdays?',
    circles: [],
    ends: noon,
    inviter: cast.maureen.certificate,
  })

  test('the card is read as it was written, and only as the inviter’s device signed it', () => {
    const bytes = signCard(cardOf(), cast.maureen.device)
    expect(verifyCard(bytes, invitation.id)).toEqual({ ok: true, value: cardOf() })
    const forged = signCard(cardOf(), cast.tariq.device)
    expect(verifyCard(forged, invitation.id)).toMatchObject({ refusal: { kind: 'card-forged' } })
    const other = mintInvitation(fixedRandom('other')).id
    expect(verifyCard(bytes, other)).toMatchObject({ refusal: { kind: 'wrong-invitation' } })
    for (let bit = 0; bit < bytes.length * 8; bit += 61)
      expect(verifyCard(flipBit(bytes, bit), invitation.id).ok).toBe(false)
  })

  test('A2: a yes holds only with the joiner’s own keys', () => {
    const yes = answerYes(cardOf(), 'Mr Clough', cast.clough.person, cast.clough.certificate, noon)
    const { bytes, ...said } = yes
    expect(verifyAnswer(bytes)).toMatchObject({ ok: true, value: said })
    const swapped = answerYes(cardOf(), 'Mr Clough', cast.clough.person, cast.tariq.certificate, noon)
    expect(verifyAnswer(swapped.bytes)).toMatchObject({ refusal: { kind: 'answer-forged' } })
    for (let bit = 0; bit < bytes.length * 8; bit += 61)
      expect(verifyAnswer(flipBit(bytes, bit)).ok).toBe(false)
  })

  test('a no says nothing of who said it', () => {
    const no = answerNo(cardOf(), fixedRandom('no'), noon)
    const { bytes, ...said } = no
    expect(verifyAnswer(bytes)).toMatchObject({ ok: true, value: said })
    const again = answerNo(cardOf(), fixedRandom('another no'), noon)
    expect(no.bytes.length).toBe(again.bytes.length)
    expect(no).not.toHaveProperty('joiner')
  })

  test('the admission opens for the joiner alone, and must bring everyone’s key', () => {
    const { team, everyone } = maureen
    const epoch = epochOf(maureen, everyone, 'first')
    const bytes = makeAdmission([
      makeGrant(team, everyone, cast.clough.certificate.person, [epoch], cast.maureen.device),
    ])
    const opened = openAdmission(bytes, cast.clough.person, team, cast.maureen.deviceId)
    expect(opened.ok && opened.value[0]?.epochs[0]?.commitment).toBe(epoch.commitment)
    expect(openAdmission(bytes, cast.tariq.person, team, cast.maureen.deviceId)).toMatchObject({
      refusal: { kind: 'grant-not-for-me' },
    })
    expect(openAdmission(makeAdmission([]), cast.clough.person, team, cast.maureen.deviceId)).toMatchObject({
      refusal: { kind: 'admission-malformed' },
    })
  })
})

describe('how an invitation stands', () => {
  const id = () => inviteFor('Clough').id
  const day = 86_400_000

  test('open, then ended by the caller’s clock, though the fold never looks at one', () => {
    maureen.say(draftInvite(id(), 'Clough'))
    const state = maureen.state()
    expect(invitationStanding(state, id(), noon)).toBe('open')
    expect(openInvitations(state, noon).map((one) => one.name)).toEqual(['Clough'])
    expect(invitationStanding(state, id(), noon + 8 * day)).toBe('ended')
    expect(openInvitations(state, noon + 8 * day)).toEqual([])
    expect(invitationStanding(state, inviteFor('nobody').id, noon)).toBe('unknown')
  })

  test('used once', () => {
    maureen.say(draftInvite(id(), 'Clough'))
    admit(maureen, cast.clough, id())
    expect(invitationStanding(maureen.state(), id(), noon)).toBe('used')
    const second = admit(maureen, cast.tariq, id())
    expect(faultOf(maureen.state(), second)).toBe('invitation-used')
    expect(names(maureen.state(), maureen.everyone)).toEqual(['Maureen Thwaite', 'Mr Clough'])
  })

  test('withdrawn', () => {
    maureen.say(draftInvite(id(), 'Clough'))
    maureen.say({ type: 'withdraw', invitation: id() })
    expect(invitationStanding(maureen.state(), id(), noon)).toBe('withdrawn')
    const late = admit(maureen, cast.clough, id())
    expect(faultOf(maureen.state(), late)).toBe('invitation-withdrawn')
    const again = maureen.say(draftInvite(id(), 'Clough'))
    expect(faultOf(maureen.state(), again)).toBe(undefined)
    expect(invitationStanding(maureen.state(), id(), noon)).toBe('withdrawn')
  })
})
