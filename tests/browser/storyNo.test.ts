import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { searchProfile } from '../helpers/browserCanary.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** Somebody is asked and does not want to. */

let app: AppProcess
let holder: Device
let philippa: Person

beforeAll(async () => {
  app = await startApp()
  holder = await device({ origin: app.origin })
  await holder.run('startTeam', { name: 'Dorothea Winterbourne' })
  philippa = await openPerson('philippa')
})

afterAll(async () => {
  await holder?.close()
  await app?.remove()
})

test('she says no: Dorothea sees it, and nothing of it is left in her browser', async () => {
  const ask = 'Would you mind the whippets?'
  const asked = { name: 'Philippa', relation: 'my sister', ask, days: 7 }
  const circles = await circleIds(holder, 'schedule')
  const { link, invitationId } = await holder.run('invite', { ...asked, circleIds: circles })
  await holder.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)

  await philippa.page.goto(link)
  await philippa.heading('Dorothea Winterbourne would like you in the team')
  await philippa.sees(ask)
  await philippa.write('Your name, as the team will see it', 'Philippa Nightingale')
  await philippa.press('No, thank you')
  await philippa.heading('Thank you for saying so')
  await philippa.sees('Dorothea will see that you said no.')
  await philippa.picture('said-no')
  await holder.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === invitationId && one.state === 'said-no'),
  )

  await philippa.follow('Go to the start')
  await philippa.heading('The people around you, working together')
  await philippa.page.reload()
  await philippa.heading('The people around you, working together')
  const kept = await keptIn(philippa.page)
  expect(kept).toMatchObject({ records: [], localStorage: [] })
  // How far each page was scrolled: numbers.
  expect(kept.sessionStorage).toMatch(/^(solid-router:scroll[^a-z]*)?$/i)

  await philippa.close()
  const secret = link.split('#')[1] ?? ''
  const words = ['Winterbourne', 'Philippa', 'Nightingale', ask]
  expect(searchProfile(philippa.profile, words, [secret])).toEqual([])
  removeProfile(philippa.profile)
})

/** Every record of every database, and every key of the other two stores. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const records: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const keys = await done(database.transaction(store).objectStore(store).getAllKeys())
        records.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key)}`))
      }
      database.close()
    }
    return {
      records,
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.entries(sessionStorage).flat().join(' '),
    }
  })
