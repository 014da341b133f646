import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { makeGrant, selectRecipients } from '../../src/circles/index.ts'
import { certify, mintDevice, mintEpoch, type CircleId, type PersonId } from '../../src/keys/index.ts'
import { insiderOn, type Insider } from '../helpers/hostileInsider.ts'
import { startLastingRelay, type LastingRelay } from '../helpers/hostileRelay.ts'
import { reads, sent, teamOf, type Somebody, type Team } from '../helpers/hostileTeam.ts'

let relay: LastingRelay
let team: Team
beforeEach(async () => {
  relay = await startLastingRelay()
})
afterEach(async () => {
  await team.close()
  await relay.end()
})

const timeout = 60_000
const month = new Date().toISOString().slice(0, 7)

/** Closes somebody's app, and goes on with their keys and without it. */
async function turnsBad(one: Somebody): Promise<Insider> {
  await sent(one)
  await one.device.close()
  return insiderOn(one.disk.copy(), relay.http)
}

describe('a member against the one whose team it is', () => {
  it(
    'APP2: begins an epoch of everyone without the Holder, and she reads all the same',
    { timeout },
    async () => {
      team = await teamOf(relay, { Anne: ['care'], Priya: ['care'], Mallory: [] })
      const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
      const holderId = (await team.personId('Maureen')) as PersonId
      const mallory = await turnsBad(team.somebody('Mallory'))
      const everyone = mallory.team as string as CircleId
      const epoch = mintEpoch(systemRandom, mallory.team, everyone)
      // A device of one's own, added and taken off, is the departure that gives anybody the right to turn.
      const certificate = certify(mallory.keyring.person, mintDevice(systemRandom), Date.now())
      const state = mallory.state()
      const grants = selectRecipients(state, everyone)
        .filter((one) => one.person !== holderId)
        .map((one) => makeGrant(mallory.team, everyone, one.keys, [epoch], mallory.keyring.device))
      const follows = state.circleById.get(everyone)?.epochs.map((one) => one.commitment) ?? []
      for (const draft of [
        { type: 'device', certificate },
        { type: 'drop', device: certificate.deviceId, seen: [] },
        { type: 'epoch', circle: everyone, commitment: epoch.commitment, follows: follows.toSorted() },
      ] as const)
        await mallory.put(everyone, 'act', [mallory.make(draft).bytes], epoch)
      await mallory.put(everyone, 'grant', grants)
      const heads = mallory.state().circleById.get(everyone)?.heads ?? []
      await mallory.say(everyone, 'nobody tell Maureen', { month, epoch, heads })
      await mallory.stop()

      for (const one of [anne, priya, team.holder]) await reads(one, everyone, ['nobody tell Maureen'])
      await anne.device.run('say', { circleId: everyone, text: 'I do' })
      for (const one of [priya, team.holder]) await reads(one, everyone, ['nobody tell Maureen', 'I do'])
      expect(await team.holder.device.see('shell', null)).toMatchObject({ setAside: 0 })
    },
  )
})
