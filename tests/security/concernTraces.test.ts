import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { ViewName } from '../../src/app/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What a worry about Anne leaves on her phone: she reads every view there is, before it was said and after. */
const { teamOf } = phonesOnRelay('after all')
let team: Team
beforeAll(async () => {
  const all = ['news', 'schedule', 'care', 'money']
  team = await teamOf({ Anne: all, Priya: ['care', 'schedule'], Osei: ['care'], Bev: ['schedule'] })
}, 120_000)

/** Every view that is asked for by its name alone, as the types of today say it: a new one is looked at too. */
const folder = join(import.meta.dirname, '../../src/app')
const views = readdirSync(folder)
  .filter((file) => /^types\.ts$|Types\.ts$/.test(file))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(\w+): \{\s*params: null/g)])
  .map(([, name]) => name as ViewName)
/** How much there is on this phone: any private word of anybody is one more. */
const counts: readonly ViewName[] = ['me']

const wordsIn = (data: unknown): string =>
  // The minute in which it is asked is nobody's trace.
  JSON.stringify(data, (key, value: unknown) =>
    /^(now|at|until|since|minutes|lastAt)$/i.test(key) ? 0 : value,
  )

async function readAll({ device }: Somebody): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>()
  for (const name of views) {
    if (counts.includes(name)) continue
    all.set(name, wordsIn(await device.see(name, null as never)))
  }
  return all
}
const entries = async (one: Somebody) => (await one.device.see('me', null)).onThisPhone.entries

it('90, C1: no view of hers, no count in one and nothing she finds is another for it', async () => {
  const [anne, priya, osei] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Osei')]
  const [anneId, oseiId, bevId] = await Promise.all(['Anne', 'Osei', 'Bev'].map(team.personId))
  for (const one of team.people) await sent(one)
  expect(views.length).toBeGreaterThan(40)
  const said = await entries(anne)
  const before = await readAll(anne)
  const { concernId } = await priya.device.run('sayConcern', {
    ...{ what: 'Her purse was empty on Thursday.', safe: 'no', media: [] },
    ...{ aboutIds: [anneId ?? ''], toIds: [oseiId ?? ''] },
  })
  await osei.device.until('concerns', null, ({ concerns }) => concerns.length === 1)
  const values = [
    { field: 'opinion', value: 'I think it was taken.' },
    { field: 'body', value: 'left-arm' },
  ] as const
  await osei.device.run('addToConcern', { concernId, values })
  await osei.device.run('letIntoConcern', { concernId, personId: bevId ?? '' })
  await Promise.all([sent(priya), sent(osei)])
  // All of it has come to her phone, sealed.
  await anne.device.until('me', null, ({ onThisPhone }) => onThisPhone.entries >= said + 5)
  const after = await readAll(anne)
  for (const name of views) expect([name, after.get(name)]).toEqual([name, before.get(name)])
  for (const text of ['purse', concernId]) {
    expect([...after.values()].filter((view) => view.includes(text))).toEqual([])
    expect((await anne.device.run('find', { text })).hits).toEqual([])
  }
  // Whose life it is learns as little, for Anne could hold that phone, until it is said to her.
  const hers = await readAll(team.holder)
  expect([...hers.values()].filter((view) => view.includes('purse') || view.includes(concernId))).toEqual([])
}, 180_000)

it('90: places on the body are words of a list, and of two that chose both are there', async () => {
  const [priya, osei] = [team.somebody('Priya'), team.somebody('Osei')]
  const [one] = (await priya.device.see('concerns', null)).concerns
  const [theirs] = (await osei.device.see('concerns', null)).concerns
  const concernId = one?.concernId ?? theirs?.concernId ?? ''
  const odd = { concernId, values: [{ field: 'body', value: '<b> left-arm' }] } as const
  expect(await osei.device.session.run('addToConcern', odd)).toMatchObject({
    refusal: { kind: 'not-an-answer' },
  })
  await osei.device.run('addToConcern', {
    concernId,
    values: [{ field: 'body', value: 'left-arm left-hand' }],
  })
  const { concern } = await osei.device.until('concern', { concernId }, ({ concern: now }) =>
    (now?.fields ?? []).some(({ field, before }) => field === 'body' && before.length === 1),
  )
  expect(concern?.fields.find(({ field }) => field === 'body')?.now).toMatchObject([
    { value: 'left-arm left-hand' },
  ])
})
