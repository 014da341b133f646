import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { makeGrant, selectRecipients } from '../../src/circles/index.ts'
import { certify, mintDevice, mintEpoch, type CircleId, type PersonId } from '../../src/keys/index.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn, type Insider } from '../helpers/hostileInsider.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000
const month = new Date().toISOString().slice(0, 7)

/** Closes somebody's app, and goes on with their keys and without it. */
async function turnsBad(one: Somebody): Promise<Insider> {
  await sent(one)
  await one.device.close()
  return insiderOn(one.disk.copy(), relay().http)
}

describe('a member against the one whose team it is', () => {
  it(
    'APP2: begins an epoch of everyone without the Holder, and she reads all the same',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['care'], Priya: ['care'], Mallory: [] })
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

  it(
    'APP5: writes a card of her profile in her name, and nobody ever reads it as hers',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['care'], Mallory: ['care'], Tariq: ['care'] })
      const { holder } = team
      const anne = team.somebody('Anne')
      const care = (await team.circleId('care')) as CircleId
      const card = { cardId: null, starter: 'When I am upset', circleId: care }
      await holder.device.run('saveCard', { ...card, text: 'Give me a minute.' })
      await sent(holder)
      const hers = (await keyringOn(holder.disk.copy())).device.signing.publicKey
      const mallory = await turnsBad(team.somebody('Mallory'))
      const epoch = mallory.epoch(care)
      const chapter = must(await mallory.documents.openChapter([epoch], 'living', 'g1'))
      await mallory.carrier.follow()
      const state = mallory.state()
      const everyone = state.team as string as CircleId
      const heads = [care, everyone].flatMap((circle) => state.circleById.get(circle)?.heads ?? [])
      const place = { chapter, epoch: epoch.commitment, heads }
      const made = await mallory.documents.create(place, 'card', (draft) => {
        const text = 'Lock the door and take my phone.'
        Object.assign(draft, { starter: card.starter, text, removed: false })
        for (const mark of ['carried/first', 'carried/last'])
          Object.assign(draft, { [mark]: Uint8Array.from(hers), [`${mark} at`]: Date.now() })
      })
      mallory.carrier.put(must(made))
      await mallory.sent()
      await mallory.say(care, 'it is there', { month, epoch, heads })
      await mallory.stop()

      const cards = async () =>
        (await anne.device.see('profile', null)).cards.map(({ text, by }) => [text, by?.name])
      for (const one of [anne, holder]) await reads(one, care, ['it is there'])
      expect(await cards()).toEqual([['Give me a minute.', 'Maureen']])
      // And not once the Holder's own app has carried everything into the next epoch.
      await holder.device.run('removePerson', { personId: await team.personId('Tariq') })
      await holder.device.run('say', { circleId: care, text: 'carried' })
      await reads(anne, care, ['it is there', 'carried'])
      expect(await cards()).toEqual([['Give me a minute.', 'Maureen']])
    },
  )
})
