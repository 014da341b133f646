import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite } from '../helpers/browserTeam.ts'
import { device, type Device } from '../helpers/cast.devices.ts'

/** Making sure of somebody, letting them come back after a loss, and taking a lost phone off: by what is on the pages. */
let app: AppProcess
let dorothea: Person
let anne: Device
let again: Device

beforeAll(async () => {
  app = await startApp()
  dorothea = await openPerson('dorothea')
  await foundTeam(dorothea, app.origin, 'Dorothea Winterbourne')
  anne = await device({ origin: app.origin })
  again = await device({ origin: app.origin })
})
afterAll(async () => {
  await anne?.close()
  await again?.close()
  await dorothea?.close()
  if (dorothea) removeProfile(dorothea.profile)
  await app?.remove()
})

async function ask(joiner: Device): Promise<void> {
  const link = await invite(dorothea, { name: 'Anne', relation: 'my sister', circles: ['Schedule'] })
  await joiner.run('acceptInvitation', { link, name: 'Anne' })
  await dorothea.go('People')
  await dorothea.follow(/^Anne said yes/)
  await dorothea.heading('Anne said yes. What may they see?')
}

const openAnne = async () => {
  await dorothea.go('People')
  await dorothea.follow(/^Anne My sister/)
  await dorothea.heading('What may Anne see?')
}

test('A2: whoever joined side by side is checked, and six words check again', async () => {
  await ask(anne)
  await dorothea.tick('Yes, we were together')
  await dorothea.press(/^Yes, share/)
  await dorothea.sees('Anne is in your team now.')
  await openAnne()
  await dorothea.sees(/^Checked in person by you on /)

  await dorothea.follow('Check again')
  const shown = await dorothea.page.locator('.spoken li').allInnerTexts()
  await anne.until('shell', null, (shell) => shell.phase === 'open')
  const { people } = await anne.see('people', null)
  const personId = people.find((item) => item.person.isHolder)?.person.personId ?? ''
  expect((await anne.see('person', { personId }))?.words).toEqual(shown)

  await dorothea.press('No, they differ')
  await dorothea.heading('The words differ')
  await dorothea.sees('Nothing was changed, and nobody was told.')
  await dorothea.press('Look at the words again')
  await dorothea.press('Yes, the same')
  await dorothea.sees(/^Checked with six words by you on /)
})

test('who lost every phone comes back as one person, and their lost one is out', async () => {
  await ask(again)
  await dorothea.press(/^Yes, share/)
  await dorothea.heading('Is this the same Anne as before?')
  await dorothea.tick(/Anne/)
  await dorothea.sees(/^The earlier place of Anne ends with this/)
  await dorothea.press('Yes, the same')
  await dorothea.sees('Anne is one person in your team again.')
  await dorothea.sees('Not checked yet.')
  await anne.until('shell', null, (shell) => shell.phase === 'removed')
  await dorothea.go('People')
  expect(await dorothea.page.getByRole('link', { name: /^Anne My sister/ }).count()).toBe(1)
})

test('the Holder takes a lost phone of hers off on her page', async () => {
  await openAnne()
  await dorothea.follow(/^Take it off/)
  await dorothea.heading('Take a phone or computer off Anne’s list?')
  await dorothea.sees(/^It is the only one of Anne/)
  await dorothea.press('Yes, take it off')
  await dorothea.heading('What may Anne see?')
  await again.until('shell', null, (shell) => shell.phase === 'removed' && shell.dropped)
})
