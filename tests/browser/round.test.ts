import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { morningZone, openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** A carer's round: six visits in two teams without signal, by taps alone, and all of it there with the others after. */
let app: AppProcess
let holders: readonly { readonly name: string; readonly phone: Device }[]
let priya: Person
const titles = ['Breakfast together', 'Midday', 'Tea time'] as const

beforeAll(async () => {
  app = await startApp()
  holders = await Promise.all(
    ['Maureen Thwaite', 'Dev Rao'].map(async (name) => {
      const phone = await device({ origin: app.origin, timeZone: morningZone() })
      await phone.run('startTeam', { name })
      return { name, phone }
    }),
  )
  priya = await openPerson('priya')
})
afterAll(async () => {
  for (const { phone } of holders ?? []) await phone.close()
  await priya?.close()
  await app?.remove()
  if (priya) removeProfile(priya.profile)
})

/** Asks Priya, and lets her in to who comes and what was done there. */
async function letPriyaIn({ name, phone }: (typeof holders)[number]): Promise<void> {
  const ids = await circleIds(phone, 'schedule', 'care')
  const asked = { name: 'Priya', relation: 'my assistant', ask: '', circleIds: ids, days: 7 }
  const { link, invitationId } = await phone.run('invite', asked)
  await phone.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await priya.page.goto(link)
  await priya.write('Your name, as the team will see it', 'Priya Nair')
  await priya.press('Yes, I’d like to')
  await phone.until('people', null, (view) => view.invitations.some((one) => one.state === 'said-yes'))
  await phone.run('admit', { invitationId, circleIds: ids, history: 'all' })
  const { people } = await phone.until('people', null, (view) => view.people.length === 2)
  const personId = people.find(({ person }) => !person.isMe)?.person.personId ?? ''
  for (const [n, title] of titles.entries())
    await phone.run('planVisit', {
      ...{ title, weekdays: [1, 2, 3, 4, 5, 6, 7], start: `0${n + 1}:00`, minutes: 45 },
      ...{ from: '2026-01-01', personId, tiles: ['breakfast', 'drinks', 'wash'] },
    })
  await priya.go('Write')
  for (const title of titles) await priya.sees(title)
  expect(await priya.page.title()).not.toBe(name)
}

type Counted = { taps: number; typed: number }

/** Every finger on the glass and every key, from now on. */
const count = (): Promise<void> =>
  priya.page.evaluate(() => {
    const counted = { taps: 0, typed: 0 }
    Object.assign(globalThis, { counted })
    document.addEventListener('pointerdown', () => counted.taps++, true)
    document.addEventListener('keydown', () => counted.typed++, true)
  })
const counted = (): Promise<Counted> =>
  priya.page.evaluate(() => {
    const { taps, typed } = (globalThis as unknown as { counted: Counted }).counted
    return { taps, typed }
  })

async function visit(title: string): Promise<void> {
  await priya.go('Write')
  await priya.page.getByRole('link', { name: title }).first().click()
  const before = await counted()
  await priya.press('I am here')
  for (const tile of ['Breakfast', 'Drinks', 'Wash']) {
    await priya.page.getByRole('button', { name: new RegExp(`^${tile} Tap`) }).click()
    await priya.page.getByRole('button', { name: `${tile} Done` }).waitFor()
  }
  await priya.press('No more to say: leave')
  await priya.tick(/^Good$/)
  await priya.press('I am leaving now')
  await priya.heading('Thank you. It is written down.')
  await priya.sees('Saved on this phone')
  const after = await counted()
  expect(after.taps - before.taps, 'taps of a routine visit').toBeLessThanOrEqual(8)
  expect(after.typed - before.typed, 'keys of a routine visit').toBe(0)
}

test('six visits in two teams without signal, at most 8 taps and no typing each; then all of it is with the others', async () => {
  const [maureen, dev] = holders
  if (!maureen || !dev) throw new Error('nobody to visit')
  await letPriyaIn(maureen)
  await priya.go('Me')
  await priya.follow(/^Our team/)
  await priya.follow(/^My teams/)
  await priya.press(/^Another team/)
  await letPriyaIn(dev)
  await priya.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

  await count()
  await priya.context.setOffline(true)
  for (const title of titles) await visit(title)
  await priya.go('Me')
  await priya.follow(/^Our team/)
  await priya.follow(/^My teams/)
  await priya.press(/^Maureen/)
  // A change of team leads to its Today.
  await priya.page.waitForURL(/\/today$/)
  for (const title of titles) await visit(title)
  for (const { phone } of holders) expect((await phone.see('records', null)).records).toEqual([])

  await priya.context.setOffline(false)
  for (const { phone } of holders) {
    // Each comes step by step, as it was written.
    const { records } = await phone.until(
      'records',
      null,
      (view) => view.records.length === 3 && view.records.every((one) => one.mood !== null),
      120_000,
    )
    expect(records.map((one) => one.visitTitle).sort()).toEqual([...titles].sort())
    for (const one of records) {
      expect(one).toMatchObject({ mood: 'good', by: { name: 'Priya Nair' } })
      expect(one.tiles.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done'])
    }
    await phone.until('toAgree', null, (view) => view.length === 3)
  }
})
