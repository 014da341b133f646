import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam } from '../helpers/browserTeam.ts'

/** The screens come when they are wanted: what people see when one does not, and that after one visit none is missing. */
let app: AppProcess
const profiles: string[] = []
beforeAll(async () => {
  app = await startApp()
})
afterAll(async () => {
  await app?.remove()
  profiles.forEach(removeProfile)
})

async function person(name: string): Promise<Person> {
  const one = await openPerson(name)
  profiles.push(one.profile)
  return one
}

it('a page that does not come says so, and comes when it is asked again', async () => {
  const maureen = await person('Maureen')
  const { page, context } = maureen
  // On a browser that keeps nothing of the app.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.route(/\/assets\/people-.*\.js/, (route) => route.abort())
  await foundTeam(maureen, app.origin, 'Maureen')
  await maureen.go('People')
  await maureen.heading('This page has not come yet')
  await maureen.sees('Nothing is lost.')
  expect(await page.getByRole('button', { name: 'Open Kith again' }).count()).toBe(0)
  await maureen.press('Try again')
  await maureen.sees('There may be a newer Kith.')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((one) => one.id)).toEqual([])
  // The places stay where they are, and what is here works.
  await maureen.go('Today')
  await maureen.heading(/./)
  await maureen.go('People')
  await maureen.heading('This page has not come yet')
  await page.unroute(/\/assets\/people-.*\.js/)
  await maureen.press('Try again')
  await maureen.follow('Invite somebody')
  await context.close()
})

/** One page of each area, and of what stands instead of a page. */
const paths = [
  ...[
    '/people',
    '/circles',
    '/profile',
    '/plan',
    '/write',
    '/talk',
    '/me',
    '/me/lock',
    '/me/devices',
    '/hats',
  ],
  ...['/promises', '/me/nominees', '/pause', '/emergency', '/emergency/card', '/safety', '/looks', '/today'],
]

it('after one visit every page opens on a phone without signal', async () => {
  const maureen = await person('Maureen')
  await foundTeam(maureen, app.origin, 'Maureen')
  await maureen.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }))
  })
  await maureen.close()
  await app.kill()
  const later = await maureen.openAgain({ offline: true })
  const headings = new Set<string>()
  for (const path of paths) {
    await later.page.goto(`${app.origin}${path}`)
    await later.page.locator('h1:not(.unseen)').first().waitFor()
    const heading = await later.page.locator('h1').first().innerText()
    expect(heading, path).not.toBe('This page has not come yet')
    expect(new URL(later.page.url()).pathname).toBe(path)
    headings.add(heading)
  }
  expect(headings.size).toBe(paths.length)
  await later.close()
})
