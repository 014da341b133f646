import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn, sayYes } from '../helpers/browserTeam.ts'

/** The month's statement: claimed on one phone, agreed with one tap on another, and out on paper and as a table. */
let app: AppProcess
let dorothea: Person
let priya: Person
let broken = false

beforeAll(async () => {
  app = await startApp()
  ;[dorothea, priya] = await Promise.all([openPerson('dorothea'), openPerson('priya')])
  await foundTeam(dorothea, app.origin, 'Dorothea Winterbourne')
  const asked = { name: 'Priya', relation: 'assistant', ask: 'Mornings?', circles: ['Schedule'] }
  await sayYes(priya, await invite(dorothea, asked), 'Priya')
  await letIn(dorothea, 'Priya', ['Schedule'])
  await priya.page.getByRole('navigation', { name: 'Places' }).waitFor()
})
beforeEach(({ skip }) => {
  skip(broken, 'an earlier chapter broke off')
  onTestFailed(async () => {
    broken = true
    for (const person of [dorothea, priya]) await person.picture('money-broken').catch(() => {})
  })
})
afterAll(async () => {
  for (const person of [dorothea, priya]) {
    await person?.close()
    if (person) removeProfile(person.profile)
  }
  await app?.remove()
})

async function openMoney(person: Person): Promise<void> {
  await person.go('Me')
  await person.follow(/^Day by day/)
  await person.follow(/^Money/)
  await person.heading('Money')
}

test('she claims what she bought and how long she was there; only those of the money see it', async () => {
  await openMoney(priya)
  await priya.follow('Something was bought')
  await priya.write('What was it?', '=SUM(A1), mats')
  await priya.write('How much, in pounds?', '18.99')
  await priya.sees('It comes to £18.99.')
  const buffer = await priya.page.screenshot()
  await priya.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'receipt.png', mimeType: 'image/png', buffer })
  await priya.page.locator('form .photo img').waitFor()
  await priya.sees(/^Dorothea can see what you claim, and whoever Dorothea lets see the money/)
  await priya.press('Yes, claim it')
  await priya.heading('Money')
  await priya.follow('Hours without a visit')
  await priya.write(/^Hours$/, '1')
  await priya.write(/^Minutes$/, '30')
  await priya.write('Pounds an hour', '12')
  await priya.sees('It comes to £18.00.')
  await priya.press('Yes, claim it')
  await priya.sees('Waits for a yes')
  await priya.picture('money-claimed')
  await priya.allSent()
})

test('one tap agrees; the month goes on paper, and into a table that runs nothing', async () => {
  await openMoney(dorothea)
  await dorothea.heading('Is this right?')
  await dorothea.press('Yes to all 2')
  await dorothea.sees('Priya: £36.99')
  await dorothea.picture('money-agreed')
  await dorothea.follow('The month on paper')
  await dorothea.sees('It says nothing of what was done at a visit.')
  await dorothea.page.getByText('Write down the budget of a month').click()
  await dorothea.write('Pounds a month', '1200')
  await dorothea.press('Keep it from this month on')
  await dorothea.sees('£1,200.00')
  await dorothea.sees('£1,163.01')
  await dorothea.sees(/Agreed by Dorothea/)
  await dorothea.picture('money-month')
  const [file] = await Promise.all([
    dorothea.page.waitForEvent('download'),
    dorothea.press('Save as a table'),
  ])
  const text = readFileSync(await file.path(), 'utf8')
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}\.csv$/)
  expect(text).toContain(`"'=SUM(A1), mats"`)
  expect(text.split('\r\n')).toHaveLength(4)
  expect(text).toMatch(/,1\.50,,18\.00,/)
  await priya.sees('Dorothea agrees')

  // On paper: one page, and the receipt on a page of its own behind it, in black and white.
  expect(await pagesOf(dorothea)).toEqual({ pages: 1, isA4: true })
  await dorothea.page.getByRole('checkbox', { name: 'With the photos of the receipts' }).check()
  const receipt = dorothea.page.getByRole('img', { name: /^The receipt: / })
  await receipt.waitFor()
  await dorothea.page
    .getByText(/Receipt 1/)
    .nth(1)
    .waitFor()
  expect(await receipt.evaluate((img) => getComputedStyle(img).filter)).toBe('grayscale(1)')
  expect(await pagesOf(dorothea)).toEqual({ pages: 2, isA4: true })
  await dorothea.picture('money-receipts')
})

async function pagesOf({ page }: Person): Promise<{ pages: number; isA4: boolean }> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  // To a point or so: browsers round the paper to dots.
  const isNear = (points: string | undefined, wanted: number) => Math.abs(Number(points) - wanted) < 2
  return { pages, isA4: isNear(width, 595) && isNear(height, 842) }
}

test('what was said to be paid is taken back where it was not', async () => {
  await openMoney(dorothea)
  await dorothea.press('It was paid')
  await dorothea.press('Yes, it was paid')
  await dorothea.page.getByText('Paid, as we were told').first().waitFor()
  await dorothea.page.getByRole('button', { name: 'It was not paid' }).first().click()
  await dorothea.sees('Agreed and not paid yet')
})
