import { expect, it } from 'vitest'
import { concernCommands } from '../../src/app/commands/concerns.ts'
import { concernsOf } from '../../src/app/concernFacts.ts'
import type { Context } from '../../src/app/context.ts'
import { glassOf } from '../../src/app/glassFacts.ts'
import { factsOf } from '../../src/app/look.ts'
import { privateFactsOf, sayPrivately } from '../../src/app/privately.ts'
import type { Plain } from '../../src/base/index.ts'
import { concernFacts, glassFacts } from '../../src/domain/index.ts'
import type { CircleId, PersonId } from '../../src/keys/index.ts'
import type { Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { lookOf, until } from '../helpers/running.ts'

/** A worry about Anne, and what she and others can do with altered apps. */
const { teamOf, withoutApp } = phonesOnRelay('after each')
let team: Team
const behind = (name: string) => withoutApp(name === 'Maureen' ? team.holder : team.somebody(name))

const words = 'Her purse was empty on Thursday.'
const concerns = (context: Context) => concernsOf(lookOf(context), context)

const sayTo = (by: Context, concernId: string, personId: string) =>
  concernCommands.letIntoConcern.run(by as never, { concernId, personId })

/** Priya says it to Osei, with everybody's device without its rules from then on. */
async function worried() {
  team = await teamOf({ Anne: [], Priya: [], Osei: [], Bev: [] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const [anneId, oseiId, priyaId] = (await Promise.all(['Anne', 'Osei', 'Priya'].map(team.personId))) as [
    PersonId,
    PersonId,
    PersonId,
  ]
  const { concernId } = await team.somebody('Priya').device.run('sayConcern', {
    ...{ what: words, safe: 'yes', aboutIds: [anneId], toIds: [oseiId], media: [] },
  })
  const [anne, priya, osei] = [await behind('Anne'), await behind('Priya'), await behind('Osei')]
  await until(osei, () => concerns(osei)[0])
  const say = async (by: Context, type: string, to: readonly PersonId[], data: Plain) =>
    must(await sayPrivately(by, everyone, type, to, data))
  return { anne, priya, osei, anneId, oseiId, priyaId, concernId, say }
}

it('90, C1: whom it is about has sealed bytes, the author and one of four sizes, and nothing that opens them', async () => {
  const { anne, osei, concernId } = await worried()
  const sealed = await until(anne, () =>
    factsOf(lookOf(anne), 'private').find((fact) => fact.id === concernId),
  )
  const { boxes, sealed: body } = sealed.data as { boxes: readonly unknown[]; sealed: Uint8Array }
  expect([4, 8, 16]).toContain(boxes.length)
  expect([1024, 4096, 16_384, 65_536]).toContain(body.length - 16)
  expect(JSON.stringify(sealed)).not.toContain('purse')
  expect(privateFactsOf(lookOf(anne), anne, ...Object.values(concernFacts))).toEqual([])
  expect(concerns(anne)).toEqual([])
  // A note that somebody makes for themselves looks no different.
  const id = (await sayPrivately(osei, sealed.circle.id, 'wishes', [], { wishes: [] })) as {
    value: { fact: string }
  }
  const note = await until(anne, () =>
    factsOf(lookOf(anne), 'private').find((fact) => fact.id === id.value.fact),
  )
  const other = note.data as { boxes: readonly unknown[]; sealed: Uint8Array }
  expect([other.boxes.length, other.sealed.length]).toEqual([boxes.length, body.length])
}, 120_000)

it('90, C2, C3: her altered app says it again, adds to it, agrees, lets herself in: nothing of it counts', async () => {
  const { anne, osei, priya, anneId, oseiId, priyaId, concernId, say } = await worried()
  const replayed = await until(anne, () =>
    factsOf(lookOf(anne), 'private').find(({ id }) => id === concernId),
  )
  const to = [oseiId, priyaId]
  await say(anne, concernFacts.more, to, {
    concern: concernId,
    values: [{ field: 'closed', value: 'yes' }],
    replaces: [concernId],
  })
  await say(anne, concernFacts.wait, to, { concern: concernId })
  await say(anne, concernFacts.letIn, to, { concern: concernId, person: anneId, why: 'asked' })
  const copy = { concern: concernId, fact: concernId, author: priyaId, at: 1, type: concernFacts.said }
  await say(anne, concernFacts.copy, to, { ...copy, data: { what: 'All is well' } })
  await say(anne, concernFacts.said, to, { what: 'About nobody', about: [] })
  // The sealed bytes once more, as a fact of hers.
  await say(anne, 'private', to, replayed.data)
  for (const one of [osei, priya]) {
    const all = await until(one, () => (concerns(one).length === 2 ? concerns(one) : undefined))
    const mine = all.find(({ id }) => id === concernId)
    expect(mine).toMatchObject({ what: words, more: [], waits: [], letIn: [], passedBy: [] })
    expect(mine?.group).not.toContain(anneId)
  }
}, 120_000)

it('90: one who was told lets her in with an altered app: hers does not show it, and the others are told', async () => {
  const { anne, osei, priya, anneId, oseiId, priyaId, concernId, say } = await worried()
  const data = { what: words, about: [anneId] }
  const copy = { concern: concernId, fact: concernId, author: priyaId, at: 1, type: concernFacts.said, data }
  await say(osei, concernFacts.copy, [anneId], copy)
  await say(osei, concernFacts.letIn, [priyaId, anneId], { concern: concernId, person: anneId, why: 'asked' })
  await until(anne, () =>
    privateFactsOf(lookOf(anne), anne, concernFacts.letIn).length > 0 ? true : undefined,
  )
  expect(concerns(anne)).toEqual([])
  const told = await until(priya, () => concerns(priya).find(({ letIn }) => letIn.length > 0))
  expect(told.letIn).toMatchObject([{ person: anneId, by: oseiId }])
}, 120_000)

it('90, C2: before somebody is let in she says that she did: no word of theirs goes to her by it', async () => {
  const { anne, osei, oseiId, priyaId, concernId, say } = await worried()
  const bevId = (await team.personId('Bev')) as PersonId
  const copy = { concern: concernId, fact: concernId, author: priyaId, at: 1, type: concernFacts.said }
  // A friend of hers would do it in the same way: she names them all, and nobody whom it is about.
  await say(anne, concernFacts.copy, [bevId], { ...copy, data: { what: 'All is well', about: [] } })
  const named = { concern: concernId, person: bevId, why: 'asked' }
  await say(anne, concernFacts.letIn, [bevId, oseiId, priyaId], named)
  const bev = team.somebody('Bev').device
  await bev.until('concerns', null, ({ concerns: all }) => all.length === 1)
  const concern = must(await sayTo(osei, concernId, bevId))
  expect(concern).toBeNull()
  const { concerns: both } = await bev.until('concerns', null, ({ concerns: all }) => all.length === 2)
  const real = both.find(({ readers }) => !readers.some(({ name }) => name === 'Anne'))
  expect(real).toMatchObject({ what: words, passedBy: [{ name: 'Osei' }] })
  expect(both.find((one) => one !== real)?.passedBy).toMatchObject([{ name: 'Anne' }])
  const values = [{ field: 'saw', value: 'I saw it too' }] as const
  await bev.run('addToConcern', { concernId: real?.concernId ?? '', values })
  await until(osei, () => concerns(osei).find(({ more }) => more.length === 1))
  await anne.refresh()
  expect(privateFactsOf(lookOf(anne), anne, concernFacts.more)).toEqual([])
}, 120_000)

it('90, F5: a flood of worries of one crowds out nobody else’s, and does not stop a phone', async () => {
  const { anne, osei, oseiId, concernId, say } = await worried()
  for (let i = 0; i < 450; i++)
    await say(anne, concernFacts.said, [oseiId], { what: `worry ${i}`, about: [] })
  const all = await until(osei, () => (concerns(osei).length > 450 ? concerns(osei) : undefined))
  expect(all.some(({ id, what }) => id === concernId && what === words)).toBe(true)
}, 180_000)

it('91, C3: who is not named asks, agrees and prepares in her name: nothing of it counts', async () => {
  team = await teamOf({ Anne: [], Bev: [], Mallory: [] })
  const id = async (name: string) => (await team.personId(name)) as PersonId
  const [anneId, bevId, malloryId] = [await id('Anne'), await id('Bev'), await id('Mallory')]
  const everyone = (await team.circleId('everyone')) as CircleId
  const { holder } = team
  await holder.device.run('setGlass', { personIds: [anneId, bevId], cardIds: [], words: 'Ring Ms Wood' })
  const [mallory, bev] = [await behind('Mallory'), await behind('Bev')]
  const glass = (one: Context) => glassOf(lookOf(one), one)
  const mine = await until(bev, () => (glass(bev).share ? glass(bev).now : undefined))
  expect(glass(mallory)).toMatchObject({ now: undefined, share: undefined })
  const { set } = mine
  const say = async (type: string, data: Plain) =>
    must(await sayPrivately(mallory, everyone, type, [anneId, bevId], data))
  await say(glassFacts.ask, { set, reason: 'Please' })
  await say(glassFacts.ended, { set })
  await say(glassFacts.sealed, { ...mine, turn: 99, people: [malloryId, bevId] } as unknown as Plain)
  const anne = team.somebody('Anne').device
  await anne.run('askGlass', { reason: 'She cannot speak' })
  const ask = await until(bev, () => glass(bev).asked[0])
  await say(glassFacts.agreed, { ask: ask.id })
  await say(glassFacts.given, { ask: ask.id, share: new Uint8Array(20) })
  await say(glassFacts.no, { ask: ask.id })
  await until(bev, () => (privateFactsOf(lookOf(bev), bev, glassFacts.no).length > 0 ? true : undefined))
  expect(glass(bev).asked).toMatchObject([{ by: anneId, agreed: [], standing: 'waiting' }])
  expect(glass(bev).now).toMatchObject({ set, turn: 1, people: [anneId, bevId] })
  expect((await anne.see('glass', null)).asked).toMatchObject([{ mayOpen: false, standing: 'waiting' }])
}, 120_000)
