import { expect, it } from 'vitest'
import type { Views } from '../../src/app/index.ts'
import { concernWaits, type ConcernType } from '../../src/domain/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Something worries Priya about Anne, who acts in Maureen's place. */
const { somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const words = 'Her purse was empty on Thursday.'
const pin = '2749'
const id = (name: string) => team.personId(name)

async function worry(
  by: Somebody,
  about: readonly string[],
  to: readonly string[],
  what = words,
  types: readonly ConcernType[] = [],
) {
  const [aboutIds, toIds] = await Promise.all([Promise.all(about.map(id)), Promise.all(to.map(id))])
  return by.device.run('sayConcern', { what, safe: 'yes', aboutIds, toIds, media: [], types })
}

/** With a PIN that was just typed: what somebody wrote themselves is shown as well. */
async function behindPin({ device }: Somebody): Promise<void> {
  await device.run('setPin', { kind: 'pin', pin })
  await device.run('confirmPin', { pin })
}

const has = (one: Somebody, concernId: string, is: (of: Full) => boolean = () => true): Promise<Full> =>
  one.device
    .until('concern', { concernId }, ({ concern }) => concern !== null && is(concern))
    .then(({ concern }) => concern as Full)
type Full = NonNullable<Views['concern']['data']['concern']>

const said = (concern: Full, field: string) =>
  concern.fields.find((one) => one.field === field)?.now.map(({ value }) => value) ?? []

async function nominateAnne(): Promise<void> {
  await team.holder.device.run('nominate', {
    ...{
      personId: await id('Anne'),
      powers: ['invite', 'circles'],
      circleIds: [await team.circleId('care')],
    },
    ...{ history: 'all', basis: 'asked', evidence: '', starterIds: [], voices: 0, days: 365 },
  })
  await team.somebody('Anne').device.until('nominees', null, ({ mine }) => mine?.standing === 'acting')
}

/** All that Anne's screens say of the others. */
async function eyesOf(one: Somebody): Promise<readonly unknown[]> {
  const { device } = one
  const priya = await id('Priya')
  const [shell, me] = [await device.see('shell', null), await device.see('me', null)]
  const seen = [
    ...[await device.see('people', null), await device.see('circles', null), await device.see('hats', null)],
    ...[await device.see('happened', { personId: null }), await device.see('happened', { personId: priya })],
    ...[
      await device.see('opened', null),
      await device.see('unsent', null),
      await device.see('nominees', null),
    ],
    ...[await device.see('seeAs', { personId: priya }), await device.see('papers', null)],
    ...[await device.see('concerns', null), await device.see('today', null), me.setAside],
    ...[me.onThisPhone.documents, me.onThisPhone.facts, me.onThisPhone.unsent],
    ...[await device.see('talk', { circleId: null }), shell.phase],
  ]
  return seen
}

it('90: without signal, to whom she chose; whom it is about sees nothing of it, though she acts for Maureen', async () => {
  team = await teamOf({ Anne: ['care'], Priya: ['care'], Osei: ['care'], Bev: [] })
  const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
  const [osei, bev] = [team.somebody('Osei'), team.somebody('Bev')]
  await nominateAnne()
  const form = await priya.device.until('concernForm', null, ({ people }) =>
    people.some((one) => one.actsForHolder),
  )
  expect(form.people.filter((one) => one.actsForHolder).map(({ person }) => person.name)).toEqual(['Anne'])
  await behindPin(priya)
  for (const one of team.people) await sent(one)
  const before = await eyesOf(anne)

  priya.line.away(true)
  priya.line.cut()
  const { concernId } = await worry(priya, ['Anne'], ['Osei'])
  expect(await has(priya, concernId)).toMatchObject({ what: words, holderKnows: 'later' })
  priya.line.away(false)
  await priya.device.run('sendNow', null)
  const read = await has(osei, concernId)
  expect(read).toMatchObject({
    by: { name: 'Priya' },
    about: [{ name: 'Anne' }],
    mayAgree: true,
    isNew: true,
  })
  expect(read.readers.map(({ name }) => name)).toEqual(['Osei', 'Priya'])
  expect(read.others.map(({ name }) => name)).toEqual(['Maureen', 'Bev'])

  // More, by both; what was corrected stays readable.
  const add = (one: Somebody, field: 'when-where' | 'opinion', value: string) =>
    one.device.run('addToConcern', { concernId, values: [{ field, value }] })
  await add(priya, 'when-where', 'In the hall')
  await has(osei, concernId, (one) => said(one, 'when-where').includes('In the hall'))
  await add(osei, 'when-where', 'In the kitchen')
  const corrected = await has(priya, concernId, (one) => said(one, 'when-where').includes('In the kitchen'))
  expect(corrected.fields[0]?.before.map(({ value }) => value)).toEqual(['In the hall'])
  await osei.device.run('agreeToWait', { concernId })
  await has(priya, concernId, (one) => one.agreed.map(({ name }) => name).join() === 'Osei')

  // Let in later: all of it, with who passed it on, and said to everybody in it. Never whom it is about.
  await osei.device.run('letIntoConcern', { concernId, personId: await id('Bev') })
  const passed = await has(bev, concernId, (one) => said(one, 'when-where').length > 0)
  expect(passed).toMatchObject({ what: words, by: { name: 'Priya' }, passedBy: [{ name: 'Osei' }] })
  expect(passed.fields[0]?.before.map(({ value }) => value)).toEqual(['In the hall'])
  await has(priya, concernId, (one) =>
    one.letIn.some(({ person, by }) => person.name === 'Bev' && by.name === 'Osei'),
  )
  await add(priya, 'opinion', 'She cannot say no')
  await has(bev, concernId, (one) => said(one, 'opinion').length === 1)
  const refused = { refusal: { kind: 'not-allowed' } }
  const run = osei.device.session.run
  expect(await run('letIntoConcern', { concernId, personId: await id('Anne') })).toMatchObject(refused)
  const asked = {
    what: 'x',
    safe: '',
    aboutIds: [await id('Anne')],
    toIds: [await id('Anne')],
    media: [],
  } as const
  expect(await priya.device.session.run('sayConcern', asked)).toMatchObject(refused)
  expect(await priya.device.session.run('sayConcern', { ...asked, toIds: [] })).toMatchObject(refused)
  expect(await priya.device.session.run('agreeToWait', { concernId })).toMatchObject(refused)

  // Anne's phone has it all, and knows nothing.
  for (const one of [priya, osei]) await sent(one)
  await settled(bev, anne)
  expect(await eyesOf(anne)).toEqual(before)
  expect((await team.holder.device.see('concerns', null)).news).toBe(0)
}, 180_000)

/** So that nothing is only on its way: what is said after it, and known of by both, is here. */
async function settled(from: Somebody, to: Somebody): Promise<void> {
  const known = (one: Somebody) => one.device.see('me', null).then(({ onThisPhone }) => onThisPhone.entries)
  await sent(from)
  const all = await known(from)
  await to.device.until('me', null, ({ onThisPhone }) => onThisPhone.entries >= all)
}

it('90: two without signal write in one field: both stand, and one is put in place of both', async () => {
  team = await teamOf({ Priya: [], Osei: [] })
  const [priya, osei] = [team.somebody('Priya'), team.somebody('Osei')]
  await behindPin(priya)
  const { concernId } = await worry(priya, [], ['Osei', 'Maureen'])
  await has(osei, concernId)
  const write = (one: Somebody, value: string) =>
    one.device.run('addToConcern', { concernId, values: [{ field: 'saw', value }] })
  for (const one of [priya, osei]) {
    one.line.away(true)
    one.line.cut()
  }
  await write(priya, 'Bev saw it')
  await write(osei, 'Tariq saw it')
  for (const one of [priya, osei]) {
    one.line.away(false)
    await one.device.run('sendNow', null)
  }
  const isBoth = (one: Full) => said(one, 'saw').length === 2
  const [here, there] = [await has(priya, concernId, isBoth), await has(osei, concernId, isBoth)]
  expect(said(here, 'saw')).toEqual(said(there, 'saw'))
  await write(priya, 'Bev and Tariq saw it')
  const one = await has(team.holder, concernId, (now) => said(now, 'saw').join() === 'Bev and Tariq saw it')
  expect(one.fields[0]?.before).toHaveLength(2)
  expect(one.holderKnows).toBe('yes')
}, 120_000)

it('90: nobody agrees that Maureen is told later: after seven days a phone of those who know tells her', async () => {
  let ahead = 0
  const clock = { now: () => Date.now() + ahead }
  team = await teamOf({ Anne: [], Priya: [] })
  const late = await somebody('Osei', undefined, clock)
  await addDevice(team.somebody('Anne').device, late.device, 'tablet')
  const { concernId } = await worry(team.somebody('Priya'), [], ['Anne'])
  const waiting = await has(late, concernId)
  expect(waiting.laterUntil - waiting.at).toBe(concernWaits.first)
  expect((await team.holder.device.see('concern', { concernId })).concern).toBeNull()
  ahead = concernWaits.first + 60_000
  // Something comes, and the phone sees to what is due.
  await worry(team.somebody('Priya'), [], ['Maureen'], 'Something else')
  const told = await has(team.holder, concernId)
  expect(told).toMatchObject({ what: words, passedBy: [{ name: 'Anne' }], holderKnows: 'yes' })
  expect(told.letIn).toMatchObject([{ person: { name: 'Maureen' }, why: 'over' }])
}, 120_000)

it('90: a PIN stands before what somebody wrote; without one it does not show again', async () => {
  team = await teamOf({ Osei: [] })
  const { holder } = team
  const { concernId } = await worry(holder, [], ['Osei'])
  expect(await holder.device.see('concerns', null)).toEqual({ door: 'no-pin', concerns: [], news: 0 })
  await holder.device.run('setPin', { kind: 'pin', pin })
  expect(await holder.device.see('concern', { concernId })).toEqual({ door: 'pin', concern: null })
  expect(await holder.device.see('concerns', null)).toEqual({ door: 'pin', concerns: [], news: 0 })
  await holder.device.run('confirmPin', { pin })
  await has(holder, concernId)
  const run = holder.device.session.run
  const to = { safe: '', aboutIds: [], toIds: [await id('Osei')], media: [] } as const
  expect(await run('sayConcern', { ...to, what: '  ' })).toMatchObject({ refusal: { kind: 'nothing-yet' } })
  expect(await run('sayConcern', { ...to, what: 'x'.repeat(10_000) })).toMatchObject({
    refusal: { kind: 'too-long' },
  })
  const strange = 'وہ ڈر گئی 🙈 <b>\u202eno</b>'
  await run('sayConcern', { ...to, what: strange })
  await team
    .somebody('Osei')
    .device.until('concerns', null, ({ concerns }) =>
      concerns.some(({ what }) => what === 'وہ ڈر گئی 🙈 <b>no</b>'),
    )
}, 120_000)

it('90, 67: what was begun from a dose is of medicine from the first, and who sees to it can say otherwise', async () => {
  team = await teamOf({ Priya: [], Osei: [] })
  const [priya, osei] = [team.somebody('Priya'), team.somebody('Osei')]
  const odd = { what: words, safe: 'yes', aboutIds: [], toIds: [await id('Osei')], media: [] } as const
  const refused = await priya.device.session.run('sayConcern', { ...odd, types: ['x' as never] })
  expect(refused).toMatchObject({ refusal: { kind: 'not-an-answer' } })
  const { concernId } = await worry(priya, [], ['Osei'], 'Two tablets, not one', ['medicine'])
  await behindPin(osei)
  expect(said(await has(osei, concernId, (one) => said(one, 'types').length > 0), 'types')).toEqual([
    'medicine',
  ])
  await osei.device.run('addToConcern', { concernId, values: [{ field: 'types', value: 'near-miss' }] })
  await has(osei, concernId, (one) => said(one, 'types').join() === 'near-miss')
})
