import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { makeGrant, type ActDraft } from '../../src/circles/index.ts'
import { mintEpoch, type CircleId, type PersonId } from '../../src/keys/index.ts'
import { createAviary } from '../helpers/canary.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn, type Insider } from '../helpers/hostileInsider.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000
const month = new Date().toISOString().slice(0, 7)

/** What a screen says of who is in what, without what differs by who looks. */
async function membership(one: Somebody): Promise<unknown> {
  const { people, circles } = await one.device.see('people', null)
  return {
    people: people.map(({ person, circles: theirs }) => [
      person.personId,
      theirs.map(({ circleId }) => circleId),
    ]),
    circles: circles.map(({ circle, people: inIt }) => [
      circle.circleId,
      inIt.map(({ personId }) => personId),
    ]),
  }
}

/** Closes somebody's app, and goes on with their keys and without it. */
async function turnsBad(one: Somebody): Promise<Insider> {
  await sent(one)
  await one.device.close()
  return insiderOn(one.disk.copy(), relay().http)
}

describe('a member who does as they like', () => {
  it('C3: says acts they have no right to, and nothing changes for anybody', { timeout }, async () => {
    team = await teamOf({ Anne: ['care'], Priya: ['care', 'money'], Mallory: ['care'] })
    const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
    const honest = [team.holder, anne, priya]
    const ids = {
      holder: (await team.personId('Maureen')) as PersonId,
      anne: (await team.personId('Anne')) as PersonId,
      mallory: (await team.personId('Mallory')) as PersonId,
    }
    const care = (await team.circleId('care')) as CircleId
    const everyone = (await team.circleId('everyone')) as CircleId
    const intimate = (await team.circleId('intimate')) as CircleId
    const before = await Promise.all(honest.map(membership))
    const mallory = await turnsBad(team.somebody('Mallory'))
    const rogue = mintEpoch(systemRandom, mallory.team, care)
    const drafts: readonly (readonly [CircleId, ActDraft])[] = [
      [everyone, { type: 'remove', person: ids.holder, seen: [] }],
      [everyone, { type: 'remove', person: ids.anne, seen: [] }],
      [everyone, { type: 'keyholder', circle: care, person: ids.mallory }],
      [everyone, { type: 'keyholder', circle: intimate, person: ids.mallory }],
      [everyone, { type: 'circle', purpose: 'own', name: 'Mine', nonce: systemRandom(32) }],
      [care, { type: 'revoke', circle: care, person: ids.anne, seen: [] }],
      [care, { type: 'grant', circle: care, person: ids.holder, history: 'all' }],
      [care, { type: 'epoch', circle: care, commitment: rogue.commitment, follows: [] }],
    ]
    for (const [circle, draft] of drafts) await mallory.put(circle, 'act', [mallory.make(draft).bytes])
    // And what is said in the wrong log, or is no act at all.
    await mallory.put(care, 'act', [mallory.make({ type: 'leave', seen: [] }).bytes])
    await mallory.put(everyone, 'act', [systemRandom(200), new Uint8Array()])

    const text = 'we go on'
    await team.holder.device.run('say', { circleId: care, text })
    for (const one of honest) await reads(one, care, [text])
    expect(await Promise.all(honest.map(membership))).toEqual(before)
    for (const one of honest) await one.device.run('say', { circleId: everyone, text: `from ${one.name}` })
    for (const one of honest)
      await reads(
        one,
        everyone,
        honest.map(({ name }) => `from ${name}`),
      )
    await mallory.stop()
  })

  it('A6: hands out keys of their own, and nobody ever seals under them', { timeout }, async () => {
    const aviary = createAviary()
    team = await teamOf({ Anne: ['care'], Mallory: [] })
    const anne = team.somebody('Anne')
    const mallory = await turnsBad(team.somebody('Mallory'))
    const everyone = mallory.team as string as CircleId
    const rogues = [everyone, (await team.circleId('care')) as CircleId].map((circle) =>
      mintEpoch(systemRandom, mallory.team, circle),
    )
    const victims = [await keyringOn(team.holder.disk), await keyringOn(anne.disk)].flatMap(
      ({ certificate }) => [certificate.person, certificate.device],
    )
    for (const rogue of rogues)
      await mallory.put(
        everyone,
        'grant',
        victims.map((keys) => makeGrant(mallory.team, rogue.circle, keys, [rogue], mallory.keyring.device)),
      )
    for (const rogue of rogues) {
      const claim = mallory.make({
        type: 'epoch',
        circle: everyone,
        commitment: rogue.commitment,
        follows: [],
      })
      await mallory.put(everyone, 'act', [claim.bytes])
    }
    const said: string[] = []
    for (const circle of ['everyone', 'care']) {
      const circleId = await team.circleId(circle)
      for (const one of [team.holder, anne]) {
        const text = aviary.word(`${one.name} to ${circle}`)
        said.push(text)
        await one.device.run('say', { circleId, text })
      }
      await reads(anne, circleId, said.slice(-2))
    }
    for (const one of [team.holder, anne]) await sent(one)
    const ring = { ...mallory.keyring, epochsByTeam: new Map([[mallory.team, rogues]]) }
    const loot = openAll([ring], await entriesIn(relay().folder), monthsAround(Date.now()))
    expect(loot.flatMap((one) => aviary.findIn(wordsOf(one)))).toEqual([])
    await mallory.stop()
  })

  it(
    'B3, B6: writes under old keys after they were cut off; it is kept, counted, and shown to nobody',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['care'], Mallory: ['care'] })
      const anne = team.somebody('Anne')
      const care = (await team.circleId('care')) as CircleId
      await team.somebody('Mallory').device.run('say', { circleId: care, text: 'while I was in' })
      for (const one of [team.holder, anne]) await reads(one, care, ['while I was in'])
      const mallory = await turnsBad(team.somebody('Mallory'))
      const heads = (mallory.state().circleById.get(care)?.heads ?? []).concat(
        mallory.state().circleById.get(mallory.team as string as CircleId)?.heads ?? [],
      )
      await team.holder.device.run('removePerson', { personId: await team.personId('Mallory') })
      await sent(team.holder)

      await mallory.say(care, 'backdated', { month, heads })
      await mallory.say(care, 'from nowhere', { month, heads: [] })
      await team.holder.device.run('say', { circleId: care, text: 'after' })
      for (const one of [team.holder, anne]) {
        await reads(one, care, ['while I was in', 'after'])
        const { setAside } = await one.device.until('me', null, (me) => me.setAside.length > 0)
        expect(setAside.map(({ why }) => why)).toContain('cut-off')
      }
      await mallory.stop()
    },
  )
})
