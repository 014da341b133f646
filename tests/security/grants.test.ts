import { beforeEach, describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { everyone, makeGrant } from '../../src/circles/index.ts'
import { mintEpoch, type CircleId } from '../../src/keys/index.ts'
import { deviceOn, keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team
beforeEach(async () => {
  team = await teamOf({ Anne: [], Mallory: [] })
})
const timeout = 180_000

const keysOn = async (disk: Parameters<typeof keyringOn>[0]) =>
  [...(await keyringOn(disk)).epochsByTeam.values()].flat()

describe('keys that are given', () => {
  it(
    'A6: thousands of a member that no act names are not kept, and keep nobody from the good ones',
    { timeout },
    async () => {
      const [anne, mallory] = [team.somebody('Anne'), team.somebody('Mallory')]
      const care = await team.circleId('care')
      await sent(anne)
      await sent(mallory)
      const before = (await keysOn(anne.disk)).length
      await mallory.device.close()
      const insider = await insiderOn(mallory.disk, relay().http)
      const all = everyone(insider.team)
      const { device } = (await keyringOn(anne.disk)).certificate
      const grants = [all, care as CircleId, all, care as CircleId].map((circle) => {
        const keys = Array.from({ length: 1000 }, () => mintEpoch(systemRandom, insider.team, circle))
        return makeGrant(insider.team, circle, device, keys, insider.keyring.device)
      })
      await insider.put(all, 'grant', grants)
      await insider.stop()

      await team.holder.device.run('say', { circleId: all, text: 'after the flood' })
      await reads(anne, all, ['after the flood'])
      await sent(anne)
      expect((await keysOn(anne.disk)).length).toBe(before)
      const personId = await team.personId('Anne')
      await team.holder.device.run('setCircles', { personId, circleIds: [care], history: 'all' })
      await team.holder.device.run('say', { circleId: care, text: 'in care' })
      await reads(anne, care, ['in care'])
      await team.holder.device.run('removePerson', { personId: await team.personId('Mallory') })
      await team.holder.device.run('say', { circleId: care, text: 'and turned' })
      await reads(anne, care, ['in care', 'and turned'])
      await sent(anne)
      // Care's own, and one of each circle that was turned.
      expect((await keysOn(anne.disk)).length).toBeLessThanOrEqual(before + 4)
    },
  )

  it(
    'E4: a disk that fails at any write while they come, and works again, has them without a start',
    { timeout },
    async () => {
      const anne = team.somebody('Anne')
      const [all, care] = [await team.circleId('everyone'), await team.circleId('care')]
      await sent(anne)
      const personId = await team.personId('Anne')
      const circles = ['care', 'news', 'money', 'schedule', 'intimate']
      const given: string[] = []
      for (const [n, circle] of circles.entries()) {
        anne.disk.failFrom(n + 1, { kind: 'disk-full' })
        given.push(await team.circleId(circle))
        await team.holder.device.run('setCircles', { personId, circleIds: given, history: 'all' })
        await team.holder.device.run('say', { circleId: given[n] ?? care, text: `in ${circle}` })
        await sent(team.holder)
        await anne.device
          .until('shell', null, (one) => one.phase === 'open' && one.saving.problem !== null, 1500)
          .catch(() => undefined)
        anne.disk.failFrom(0)
        await team.holder.device.run('say', { circleId: all, text: `after ${circle}` })
        await reads(anne, given[n] ?? care, [`in ${circle}`], 20_000)
      }
      await sent(anne)
      const again = await deviceOn(anne.disk.copy(), { origin: relay().http })
      await again.until('talk', { circleId: care }, ({ room }) => room?.messages.length === 1)
      await again.close()
    },
  )
})
