import { describe, expect, it } from 'vitest'
import { openGrant } from '../../src/circles/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import type { CircleId, DeviceId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000

/** In a tunnel, and the phone has noticed. */
async function losesLine(one: Somebody): Promise<void> {
  one.line.away(true)
  one.line.cut()
  await one.device.until('me', null, (me) => me.relay.state !== 'connected')
}

async function isBack(one: Somebody): Promise<void> {
  one.line.away(false)
  await one.device.run('sendNow', null)
  await one.device.until('me', null, (me) => me.relay.state === 'connected')
}

describe('keys for somebody who was let into a circle without signal', () => {
  it('OWE1: stay here where they were put out of the team meanwhile', { timeout }, async () => {
    team = await teamOf({ Priya: ['care'], Anne: ['care'], Tariq: [] })
    const [priya, anne, tariq] = ['Priya', 'Anne', 'Tariq'].map(team.somebody) as [
      Somebody,
      Somebody,
      Somebody,
    ]
    const care = (await team.circleId('care')) as CircleId
    const [priyaId, tariqId] = [await team.personId('Priya'), await team.personId('Tariq')]
    await team.holder.device.run('setKeyholder', { circleId: care, personId: priyaId, on: true })
    await team.holder.device.run('say', { circleId: care, text: 'a secret of years ago' })
    await reads(priya, care, ['a secret of years ago'])
    for (const one of [team.holder, priya, tariq]) await sent(one)
    const disk = tariq.disk.copy()
    await tariq.device.close()

    await losesLine(priya)
    await priya.device.run('setCircles', { personId: tariqId, circleIds: [care], history: 'all' })
    await team.holder.device.run('removePerson', { personId: tariqId })
    await sent(team.holder)
    await isBack(priya)
    await priya.device.until('people', null, ({ people }) => people.length === 3)
    await priya.device.run('say', { circleId: care, text: 'all of mine is out' })
    await reads(anne, care, ['a secret of years ago', 'all of mine is out'])
    await sent(priya)

    const thief = await insiderOn(disk, relay().http)
    const grants = chapterIdOf(thief.team as string as CircleId, 'grants', '')
    const keys = (thief.documents.view(grants)?.letters ?? []).flatMap(({ bytes, device }) => {
      const grant = openGrant(bytes, thief.keyring.device, thief.team, device as DeviceId)
      return grant.ok && grant.value.circle === care ? grant.value.epochs : []
    })
    await thief.stop()
    expect(keys).toEqual([])
  })

  it('go out by themselves once there is signal and they are still in', { timeout }, async () => {
    team = await teamOf({ Anne: [] })
    const anne = team.somebody('Anne')
    const care = await team.circleId('care')
    const personId = await team.personId('Anne')
    await team.holder.device.run('say', { circleId: care, text: 'said before' })
    await sent(team.holder)
    await losesLine(team.holder)
    await team.holder.device.run('setCircles', { personId, circleIds: [care], history: 'all' })
    await isBack(team.holder)
    await reads(anne, care, ['said before'])
  })
})
