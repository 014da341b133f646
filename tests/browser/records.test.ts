import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn, sayYes } from '../helpers/browserTeam.ts'

/** A day written down, found again without signal, on paper and back; and who is not in the circle has none of it. */
let app: AppProcess
let maureen: Person
let bev: Person

beforeAll(async () => {
  app = await startApp()
  maureen = await openPerson('records-maureen')
  bev = await openPerson('records-bev')
  await maureen.page.addInitScript(() => (window.print = () => {}))
  await foundTeam(maureen, app.origin, 'Maureen Thwaite')
  const link = await invite(maureen, { name: 'Bev', relation: 'volunteer', circles: ['Schedule'] })
  await sayYes(bev, link, 'Bev')
  await letIn(maureen, 'Bev', ['Schedule'])
})
afterAll(async () => {
  for (const person of [maureen, bev]) {
    await person?.close()
    if (person) removeProfile(person.profile)
  }
  await app?.remove()
})

const main = (person: Person) => person.page.getByRole('main')

async function photo(person: Person): Promise<Buffer> {
  const url = await person.page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 400, height: 300 })
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('This browser draws nothing.')
    pen.fillStyle = 'seagreen'
    pen.fillRect(40, 40, 200, 160)
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
const give = async (person: Person, name: string): Promise<void> => {
  const file = { name, mimeType: 'image/jpeg', buffer: await photo(person) }
  await main(person).locator('input[type=file]').last().setInputFiles(file)
  await person.page.getByRole('list', { name: 'Goes with it' }).getByRole('button').first().waitFor()
}
const write = async (person: Person, link: RegExp): Promise<void> => {
  await person.go('Write')
  await main(person).getByRole('link', { name: link }).click()
}
const find = async (person: Person, text: string): Promise<void> => {
  await person.write('What are you looking for?', text)
  await person.press('Find it')
}

test('58, 59, 60: a note with a photo, a drink and a mark in taps, and a hope with a step', async () => {
  await write(maureen, /^Write something down/)
  await maureen.write('In your words', 'The bulbs came up by the gate.')
  await give(maureen, 'bulbs.jpg')
  await maureen.press('Save for Care records')
  await maureen.sees('It is written down.')

  await write(maureen, /^Write something down/)
  await main(maureen).getByRole('link', { name: 'Drink', exact: true }).click()
  await maureen.heading('What was drunk?')
  // By the keys alone.
  await main(maureen)
    .getByRole('radio', { name: /^A cup/ })
    .focus()
  await maureen.page.keyboard.press('Space')
  await main(maureen).getByRole('button', { name: 'Save', exact: true }).focus()
  await maureen.page.keyboard.press('Enter')
  await maureen.sees('200 ml')

  await write(maureen, /^Body/)
  await main(maureen).getByLabel('Choose from the list').selectOption({ label: 'Left heel' })
  await maureen.follow('Note a mark on the skin')
  await maureen.tick('Red')
  await maureen.press('Save')
  await maureen.heading('Marks and pain')
  await main(maureen).getByRole('option', { name: 'Left heel: 1 mark' }).waitFor({ state: 'attached' })
  expect(await main(maureen).locator('.body-ring').count()).toBe(1)

  await write(maureen, /^Hopes/)
  await maureen.follow('Write down a hope')
  await maureen.write('The hope', 'I want to walk to the canal.')
  await maureen.write('Small steps, one a line', 'To the gate')
  await maureen.press('Save this hope')
  await maureen.follow(/^I want to walk to the canal/)
  await maureen.tick('To the gate')
  await maureen.sees(/^Done on/)
})

test('58, 63: a trend is a drawing with a name and the same in a table', async () => {
  await write(maureen, /^Over time/)
  await maureen.follow(/^Drink/)
  await main(maureen).getByRole('img', { name: 'Drink, four weeks' }).waitFor()
  const table = main(maureen).getByRole('table')
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Day',
    'What was said',
    'Who said it',
  ])
  expect(await table.getByRole('row').nth(1).innerText()).toMatch(/200 ml\s+You/)
  await main(maureen).getByRole('link', { name: 'Note it now' }).focus()
  await maureen.page.keyboard.press('Enter')
  await maureen.heading('What was drunk?')
})

test('63: without signal it is found by a word, and by when it was last', async () => {
  await maureen.allSent()
  await maureen.context.setOffline(true)
  await write(maureen, /^Find something/)
  await maureen.heading('When was the last time?')
  expect(await main(maureen).getByRole('listitem').filter({ hasText: 'Drinks' }).innerText()).toMatch(
    /Today[^]*200 ml/,
  )
  await find(maureen, 'bulbs')
  await maureen.heading('Found once')
  await maureen.sees('The bulbs came up by the gate.')
  await main(maureen)
    .getByRole('button', { name: /^A photo/ })
    .waitFor()
  await find(maureen, 'canal')
  await main(maureen)
    .getByRole('link', { name: /^A hope/ })
    .click()
  await maureen.heading('I want to walk to the canal.')
  await maureen.context.setOffline(false)
})

test('63, 104, 105: the days print with their code, and a photo of the sheet is a record', async () => {
  await write(maureen, /^All that was written/)
  await maureen.follow('Print some days')
  await maureen.press('Print')
  const code = main(maureen).getByText(/^Code of this sheet: /)
  await code.waitFor()
  const typed = (await code.innerText()).replace('Code of this sheet: ', '')
  await main(maureen).getByLabel('The code of this sheet, to scan in Kith').waitFor()
  const pdf = (await maureen.page.pdf()).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
  await maureen.page.emulateMedia({ media: 'print' })
  expect(await main(maureen).innerText()).toMatch(/bulbs came up/)
  await maureen.page.emulateMedia({ media: 'screen' })

  await maureen.go('Me')
  await maureen.follow(/^Our team/)
  await maureen.follow(/^On paper/)
  await maureen.write('The code on the sheet', typed)
  await maureen.press('Find the sheet')
  await maureen.heading('What came back: A span of days')
  await give(maureen, 'sheet.jpg')
  await maureen.press('Put it in')
  await maureen.sees('It is in.')
  await write(maureen, /^All that was written/)
  await maureen.sees('It came back on paper: A span of days')
})

test('63: who is a volunteer finds none of it', async () => {
  await maureen.allSent()
  await bev.go('Talk')
  await bev.go('Write')
  await bev.page.goto(`${app.origin}/records/find`)
  for (const text of ['bulbs', 'canal', 'gate', 'heel']) {
    await find(bev, text)
    await bev.heading(`Nothing was found with “${text}”.`)
  }
  await bev.page.goto(`${app.origin}/records`)
  await bev.sees(/^Nothing is written yet/)
  const given = await bev.given()
  for (const secret of ['bulbs came up', 'the canal', 'left-heel']) expect(given).not.toContain(secret)
})
