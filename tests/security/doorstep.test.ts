import { beforeEach, describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import {
  answerYes,
  makeAdmission,
  makeGrant,
  signCard,
  verifyAnswer,
  verifyCard,
} from '../../src/circles/index.ts'
import { certify, mintEpoch, type TeamId } from '../../src/keys/index.ts'
import type { Device } from '../helpers/cast.devices.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn, strangerAt, type Stranger } from '../helpers/hostileInsider.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'

const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team
beforeEach(async () => {
  team = await teamOf({})
})

const timeout = 180_000

async function invited(name: string): Promise<{ readonly link: string; readonly invitationId: string }> {
  const takes = { name, relation: 'a friend', ask: '', circleIds: [], days: 7 }
  const made = await team.holder.device.run('invite', takes)
  await sent(team.holder)
  return made
}

const stateOf = async (device: Device, invitationId: string): Promise<string> => {
  const { invitations } = await device.see('people', null)
  return invitations.find((one) => one.invitationId === invitationId)?.state ?? 'gone'
}

const saidYes = (invitationId: string): Promise<unknown> =>
  team.holder.device.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )

const overIs = (one: Somebody, over: string | null): Promise<unknown> =>
  one.device.until('shell', null, (shell) => shell.phase === 'waiting' && shell.over === over)

async function letIn(one: Somebody): Promise<{ readonly link: string; readonly invitationId: string }> {
  const made = await invited(one.name)
  await one.device.run('acceptInvitation', { link: made.link, name: one.name })
  await saidYes(made.invitationId)
  await team.holder.device.run('admit', { invitationId: made.invitationId, circleIds: [], history: 'all' })
  await one.device.until('shell', null, ({ phase }) => phase === 'open')
  return made
}

const letterOf = (stranger: Stranger, kind: string): Uint8Array => {
  const letter = stranger.letters().find((one) => one.kind === kind)
  if (!letter) throw new Error(`there is no ${kind} at this doorstep`)
  return letter.bytes
}

describe('at the doorstep', () => {
  it(
    'G6: of two people with one link the first is let in, and the other told that it was used',
    { timeout },
    async () => {
      const { link, invitationId } = await invited('Anne')
      const [anne, mallory] = [await somebody('Anne'), await somebody('Mallory')]
      await anne.device.run('acceptInvitation', { link, name: 'Anne' })
      await sent(anne)
      await mallory.device.run('acceptInvitation', { link, name: 'Mallory' })
      await sent(mallory)
      await overIs(mallory, 'invitation-used')
      await overIs(anne, null)
      await saidYes(invitationId)
      await team.holder.device.run('admit', { invitationId, circleIds: [], history: 'all' })
      await anne.device.until('shell', null, ({ phase }) => phase === 'open')
      const { people } = await team.holder.device.see('people', null)
      expect(people.map(({ person }) => person.name)).toEqual(['Maureen', 'Anne'])
      expect([...(await keyringOn(mallory.disk)).epochsByTeam.keys()]).toEqual([])
      expect((await mallory.device.see('shell', null)).phase).toBe('waiting')
      const again = await team.holder.device.session.run('admit', {
        invitationId,
        circleIds: [],
        history: 'all',
      })
      expect(again).toEqual({ ok: false, refusal: { kind: 'invitation-used' } })
      await mallory.device.run('stopWaiting', null)
      const late = await mallory.device.session.run('acceptInvitation', { link, name: 'Mallory' })
      expect(late).toEqual({ ok: false, refusal: { kind: 'invitation-used' } })
    },
  )

  it('G6: a no stands, whoever says yes with the link after it, and they are told', { timeout }, async () => {
    const { link, invitationId } = await invited('Anne')
    const [anne, mallory] = [await somebody('Anne'), await somebody('Mallory')]
    await anne.device.run('declineInvitation', { link })
    await team.holder.device.until('people', null, ({ invitations }) => invitations[0]?.state === 'said-no')
    await mallory.device.run('acceptInvitation', { link, name: 'Anne' })
    await sent(mallory)
    await overIs(mallory, 'invitation-used')
    await team.holder.device.run('say', { circleId: await team.circleId('everyone'), text: 'meanwhile' })
    await sent(team.holder)
    expect(await stateOf(team.holder.device, invitationId)).toBe('said-no')
    const takes = { invitationId, circleIds: [], history: 'all' as const }
    expect(await team.holder.device.session.run('admit', takes)).toMatchObject({ ok: false })
  })

  it('G6: who waits is told that the invitation was taken back', { timeout }, async () => {
    const { link, invitationId } = await invited('Anne')
    const anne = await somebody('Anne')
    await anne.device.run('acceptInvitation', { link, name: 'Anne' })
    await saidYes(invitationId)
    await team.holder.device.run('withdrawInvitation', { invitationId })
    await overIs(anne, 'invitation-withdrawn')
  })

  it('A2: a yes to one invitation is no yes to another', { timeout }, async () => {
    const anne = await somebody('Anne')
    const hers = await invited('Anne')
    const his = await invited('Tariq')
    await anne.device.run('acceptInvitation', { link: hers.link, name: 'Anne' })
    await sent(anne)
    const mallory = await strangerAt(hers.link, relay().http)
    const answer = letterOf(mallory, 'answer')
    const other = await strangerAt(his.link, relay().http)
    await other.put('answer', answer)
    await saidYes(hers.invitationId)
    expect(await stateOf(team.holder.device, his.invitationId)).toBe('open')
    const refused = await team.holder.device.session.run('admit', {
      invitationId: his.invitationId,
      circleIds: [],
      history: 'all',
    })
    expect(refused).toEqual({ ok: false, refusal: { kind: 'not-found' } })

    // Nor is one that was put together from hers and somebody else's keys.
    const card = must(verifyCard(letterOf(other, 'card'), other.invitation.id))
    const { person, device, certificate } = mallory.keyring
    const mine = answerYes(card, 'Anne', person, certificate, 1)
    const forged = answerYes(card, 'Anne', person, must(verifyAnswer(answer)) as never, 1)
    for (const bytes of [mine.bytes.slice(0, -1), forged.bytes]) await other.put('answer', bytes)
    expect(await stateOf(team.holder.device, his.invitationId)).toBe('open')
    expect(device).toBeDefined()
    await mallory.stop()
    await other.stop()
  })

  it(
    'A1, A6: an admission that somebody else wrote, or that was read before, lets nobody in anywhere',
    { timeout },
    async () => {
      const anne = await somebody('Anne')
      const hers = await letIn(anne)
      const his = await invited('Tariq')
      const tariq = await somebody('Tariq')
      await tariq.device.run('acceptInvitation', { link: his.link, name: 'Tariq' })
      await saidYes(his.invitationId)

      // Mallory has both links, and Anne's admission, and puts hers and one of her own at Tariq's door.
      const seen = await strangerAt(hers.link, relay().http)
      const mallory = await strangerAt(his.link, relay().http, seen.keyring)
      const yes = must(verifyAnswer(letterOf(mallory, 'answer')))
      if (yes.answer !== 'yes') throw new Error('he said yes')
      const fake = mintEpoch(systemRandom, yes.team, yes.team as string as never)
      const { device } = mallory.keyring
      const grants = [yes.joiner.person, yes.joiner.device].map((keys) =>
        makeGrant(yes.team as TeamId, fake.circle, keys, [fake], device),
      )
      await mallory.put('admission', letterOf(seen, 'admission'))
      for (const grant of grants) await mallory.put('admission', makeAdmission([grant]))
      // Another card does not make her the one who invites, nor take the invitation back.
      const card = must(verifyCard(letterOf(mallory, 'card'), mallory.invitation.id))
      await mallory.put('card', signCard({ ...card, inviter: mallory.keyring.certificate, ends: 0 }, device))
      await mallory.put('admission', makeAdmission(grants))
      const carol = await somebody('Carol')
      const read = await carol.device.session.run('readInvitation', { link: his.link })
      expect(read).toMatchObject({ ok: true, value: { inviterName: 'Maureen' } })
      expect((await tariq.device.see('shell', null)).phase).toBe('waiting')
      expect([...(await keyringOn(tariq.disk)).epochsByTeam.keys()]).toEqual([])

      await team.holder.device.run('admit', { invitationId: his.invitationId, circleIds: [], history: 'all' })
      await tariq.device.until('shell', null, ({ phase }) => phase === 'open')
      const circleId = await team.circleId('everyone')
      await tariq.device.run('say', { circleId, text: 'here' })
      await anne.device.until('talk', { circleId }, ({ room }) => room?.messages.length === 1)
      await seen.stop()
      await mallory.stop()
    },
  )

  it(
    'A1: the act that let somebody in does not bring them back after their removal',
    { timeout },
    async () => {
      const [anne, tariq] = [await somebody('Anne'), await somebody('Tariq')]
      await letIn(anne)
      await letIn(tariq)
      const stolen = tariq.disk.copy()
      await team.holder.device.run('removePerson', { personId: await team.personId('Tariq') })
      await tariq.device.until('shell', null, ({ phase }) => phase === 'removed')
      await tariq.device.close()
      // Whatever he had heard he says again, under the old key and with his own hand.
      const mallory = await insiderOn(stolen, relay().http)
      const everyone = mallory.team as string as never
      const view = mallory.documents.view(`${mallory.team}/acts/`)
      const acts = (view?.letters ?? []).map((letter) => letter.bytes)
      expect(acts.length).toBeGreaterThan(10)
      await mallory.put(everyone, 'act', acts)
      const { personId } = mallory.keyring.certificate
      const again = certify(mallory.keyring.person, mallory.keyring.device, 1)
      expect(again.personId).toBe(personId)
      await mallory.stop()

      const circleId = await team.circleId('everyone')
      await team.holder.device.run('say', { circleId, text: 'without Tariq' })
      await anne.device.until(
        'talk',
        { circleId },
        ({ room }) => room?.messages.at(-1)?.text === 'without Tariq',
      )
      for (const one of [team.holder, anne])
        expect((await one.device.see('people', null)).people.map(({ person }) => person.name)).toEqual([
          'Maureen',
          'Anne',
        ])
    },
  )
})
