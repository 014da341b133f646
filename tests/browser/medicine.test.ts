import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn, sayYes } from '../helpers/browserTeam.ts'

/** The double dose: two phones without signal give the same tablet, in the real app. */
let app: AppProcess
let maureen: Person
let anne: Person

beforeAll(async () => {
  app = await startApp()
  maureen = await openPerson('medicine-maureen')
  anne = await openPerson('medicine-anne')
})

afterAll(async () => {
  for (const person of [maureen, anne]) {
    await person?.close()
    if (person) removeProfile(person.profile)
  }
  await app?.remove()
})

/** By the strip on Today, as whoever is asked to give it comes there; then one tap. */
async function give(person: Person): Promise<void> {
  await person.follow(/1 medicine now/)
  await person.follow(/Co-careldopa.*At 9am/)
  await person.sees('No dose is written down here yet.')
  await person.page.getByRole('button', { name: 'Taken', exact: true }).click()
  await person.sees('Co-careldopa: Taken')
}

test('69: two give one dose without signal; both are told, and each says what really happened', async () => {
  await foundTeam(maureen, app.origin, 'Maureen Thwaite')
  const link = await invite(maureen, { name: 'Anne', relation: 'my sister', circles: ['Care records'] })
  await sayYes(anne, link, 'Anne')
  await letIn(maureen, 'Anne', ['Care records'])
  await maureen.go('Me')
  await maureen.follow(/^Day by day/)
  await maureen.follow(/^Medicines/)
  await maureen.heading('My medicines')
  await maureen.follow('Add a medicine')
  await maureen.write('Name on the label', 'Co-careldopa')
  await maureen.write(/^How much each time/, '1 tablet')
  await maureen.page.getByLabel('Time', { exact: true }).fill('09:00')
  await maureen.press('Save')
  await maureen.heading('Co-careldopa')
  await maureen.allSent()
  await anne.go('Today')
  await anne.sees('1 medicine now')

  for (const person of [maureen, anne]) await person.context.setOffline(true)
  await maureen.go('Today')
  await give(maureen)
  await give(anne)
  // On one phone the same dose is not written twice.
  await anne.follow(/Co-careldopa.*Taken/)
  await anne.sees(/This dose is written down already/)

  for (const person of [maureen, anne]) await person.context.setOffline(false)
  for (const person of [maureen, anne]) {
    await person.go('Today')
    await person.follow(/Two people wrote down one dose/)
    await person.follow('Two people wrote down a dose: Co-careldopa')
    await person.sees('Neither had heard of the other.')
    await person.sees(/Ring 111 or the pharmacist now/)
    await person.picture('double-dose')
  }
  const own = (person: Person, name: string) => person.page.locator('.double-one').filter({ hasText: name })
  await own(anne, 'Anne wrote').getByRole('button', { name: 'No, it was not so' }).click()
  await own(maureen, 'Maureen Thwaite wrote').getByRole('button', { name: 'Yes, it was so' }).click()
  for (const person of [maureen, anne]) {
    await person.sees('Looked at together.')
    await person.sees('It was not so.')
  }
})

test('66: a controlled medicine is given with somebody there, who says so on their own phone; and the month prints with both names', async () => {
  await maureen.page.goto(`${app.origin}/medicine/new`)
  await maureen.write('Name on the label', 'Morphine')
  await maureen.write(/^How much each time/, '2.5 ml')
  await maureen.page.getByLabel('Only when it is needed').check()
  await maureen.page.getByLabel(/^It is a controlled medicine/).check()
  await maureen.press('Save')
  await maureen.heading('Morphine')
  await maureen.page.getByRole('button', { name: 'Taken', exact: true }).click()
  await maureen.sees('Who else is there and sees it?')
  await maureen.press('Anne')
  await maureen.sees('Morphine: Taken')
  await anne.go('Today')
  await anne.follow(/Did you see 1 dose given/)
  await anne.sees(/wrote that you saw Morphine/)
  await anne.press('Yes, I saw it')
  await anne.allSent()
  await maureen.page.goto(`${app.origin}/medicine`)
  await maureen.follow(/^Morphine/)
  // A recent one stands in the way; behind it is what was written.
  await maureen.sees('Ask before you give it again.')
  // An error or a near miss is one tap away, with what is known of the dose.
  await maureen.follow('Something worries me about this')
  const what = maureen.page.locator('textarea').first()
  await expect.poll(() => what.inputValue()).toMatch(/^About a medicine: Morphine, 2.5 ml, Taken, /)

  await maureen.page.goto(`${app.origin}/medicine/chart`)
  await maureen.heading(/^Medicines, /)
  await maureen.sees('Who wrote')
  await maureen.page.locator('.chart-needed td', { hasText: /^MT\/A$/ }).waitFor()
  // One sheet across of what has its times, and one of what was needed.
  const pdf = (await maureen.page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2)
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
})
