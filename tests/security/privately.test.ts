import { expect, it } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import { factsOf, lookAs } from '../../src/app/look.ts'
import { privateFactsOf, sayPrivately } from '../../src/app/privately.ts'
import { trialsOf } from '../../src/app/trialFacts.ts'
import type { Plain } from '../../src/base/index.ts'
import type { CircleId, PersonId } from '../../src/keys/index.ts'
import { deviceOn, heldDisk } from '../helpers/hostileDisk.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { addDevice } from '../helpers/linking.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { contextOn, lookOf, until } from '../helpers/running.ts'

const { relay, stops, teamOf, withoutApp } = phonesOnRelay('after each')
let team: Team
const behind = (name: string) => withoutApp(name === 'Maureen' ? team.holder : team.somebody(name))

const month = new Date().toISOString().slice(0, 7)

const privateOf = (context: Context) => privateFactsOf(lookOf(context), context, 'answer')

it('C1: what is between two of them is a sealed fact to everybody else, and worth nothing in another hand', async () => {
  team = await teamOf({ Anne: ['care'], Priya: ['care'], Mallory: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const everyone = (await team.circleId('everyone')) as CircleId
  const id = async (name: string) => (await team.personId(name)) as PersonId
  const [maureenId, anneId, priyaId] = [await id('Maureen'), await id('Anne'), await id('Priya')]
  const [maureen, priya, anne] = [await behind('Maureen'), await behind('Priya'), await behind('Anne')]

  must(await sayPrivately(maureen, care, 'answer', [priyaId], { will: 'no' }))
  const read = await until(priya, () => privateOf(priya)[0])
  expect(read).toMatchObject({ author: maureenId, to: [priyaId], data: { will: 'no' } })
  expect(privateOf(maureen)).toHaveLength(1)
  expect(privateFactsOf(lookOf(priya), priya, 'another type')).toEqual([])

  // Anne has it and its author, and what it is of, not even its type.
  const sealed = await until(anne, () => factsOf(lookOf(anne), 'private')[0])
  expect(privateOf(anne)).toEqual([])
  expect(JSON.stringify(sealed)).not.toContain('answer')
  // Seen as Anne sees it, Maureen sees none; as Priya sees it, that one.
  const as = (person: PersonId) => privateFactsOf(lookAs(lookOf(maureen), person), maureen, 'answer')
  expect([as(anneId), as(priyaId)].map((facts) => facts.length)).toEqual([0, 1])

  // Mallory has the sealed bytes, and says them again in her own name, here and in another circle.
  const bad = team.somebody('Mallory')
  await sent(bad)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  stops.push(() => mallory.stop())
  const { data } = sealed
  const heads = [care, everyone].flatMap((circle) => mallory.state().circleById.get(circle)?.heads ?? [])
  const where = { month, heads }
  await mallory.fact(care, 'private', data, where)
  await mallory.fact(everyone, 'private', data, where)
  for (const nonsense of [
    null,
    { boxes: [] },
    { ...(data as Record<string, Plain>), boxes: [new Uint8Array(80)] },
  ])
    await mallory.fact(care, 'private', nonsense, where)
  await until(priya, () => (factsOf(lookOf(priya), 'private').length === 6 ? true : undefined))
  expect(privateOf(priya)).toHaveLength(1)

  // To nobody outside the circle, nor to everybody at once.
  for (const to of [['0f'.repeat(32) as PersonId], Array.from({ length: 16 }, (_, i) => `${i}` as PersonId)])
    expect(await sayPrivately(maureen, care, 'answer', to, {})).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  expect(await sayPrivately(maureen, care, 'answer', [priyaId], 'x'.repeat(70_000))).toMatchObject({
    refusal: { kind: 'too-long' },
  })
})

it('a phone that is added later reads it, as it has its person’s key', async () => {
  team = await teamOf({ Priya: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const priyaId = (await team.personId('Priya')) as PersonId
  const maureen = await behind('Maureen')
  must(await sayPrivately(maureen, care, 'answer', [priyaId], { will: 'yes' }))
  await maureen.carrier.whenSent(20_000)
  const first = team.somebody('Priya').device
  const disk = heldDisk()
  const tablet = await deviceOn(disk, { origin: relay().http })
  await addDevice(first, tablet, 'tablet')
  await tablet.close()
  const { context, stop } = await contextOn(disk, relay().http)
  stops.push(stop)
  expect(await until(context, () => privateOf(context)[0])).toMatchObject({ data: { will: 'yes' } })
})

it('36, C3: a member whom nobody lets invite offers no trial in her place, whatever their app says', async () => {
  team = await teamOf({ Tariq: [], Mallory: ['care'] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const id = async (name: string) => (await team.personId(name)) as PersonId
  const [maureenId, tariqId, malloryId] = [await id('Maureen'), await id('Tariq'), await id('Mallory')]
  const { device: maureen } = team.holder
  const nominate = (power: 'circles' | 'invite') =>
    maureen.run('nominate', {
      ...{ personId: malloryId, powers: [power], circleIds: [], history: 'all' },
      ...{ basis: 'asked', evidence: '', starterIds: [], voices: 0, days: 30 },
    })
  await nominate('circles')
  const [tariq, mallory] = [await behind('Tariq'), await behind('Mallory')]
  const trials = () => trialsOf(lookOf(tariq), tariq)
  const offers = () => privateFactsOf(lookOf(tariq), tariq, 'trial')
  const sessions = [{ date: '2026-11-20', start: '10:00' }]
  const offer = { person: tariqId, name: '', sessions, pence: 0, words: 'mine' }
  must(await sayPrivately(mallory, everyone, 'trial', [tariqId, maureenId], offer))
  // Behind her back: of that she would hear nothing at all.
  must(await sayPrivately(mallory, everyone, 'trial', [tariqId], { ...offer, words: 'hidden' }))
  await until(tariq, () => offers()[1])
  expect(trials()).toEqual([])
  expect((await maureen.see('trials', null)).trials).toEqual([])
  await nominate('invite')
  await until(tariq, () => trials()[0])
  expect(trials().map(({ offer: said, by }) => [said.words, by])).toEqual([['mine', malloryId]])
})
