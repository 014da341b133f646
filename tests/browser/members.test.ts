import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { sayYes } from '../helpers/browserTeam.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'
import { sent } from '../helpers/linking.ts'

/** A member says who they are, question by question; the others read it, and ring. */
describe.each(['plain', 'easy'] as const)('read in %s', (reads) => {
  let app: AppProcess
  let priya: Person
  let maureen: Device

  beforeAll(async () => {
    app = await startApp()
    priya = await openPerson(`priya-${reads}`, {
      easyRead: reads === 'easy' ? ['Priya', 'Maureen'] : undefined,
    })
    maureen = await device({ origin: app.origin })
    await maureen.run('startTeam', { name: 'Maureen' })
    const ids = await circleIds(maureen, 'care')
    const asked = { name: 'Priya', relation: 'my assistant', ask: '', circleIds: ids, days: 7 }
    const { link, invitationId } = await maureen.run('invite', asked)
    await sent(maureen)
    await sayYes(priya, link, 'Priya')
    await maureen.until('people', null, ({ invitations }) =>
      invitations.some((one) => one.state === 'said-yes'),
    )
    await maureen.run('admit', { invitationId, circleIds: ids, history: 'all' })
  })
  afterAll(async () => {
    await maureen?.close()
    await priya?.close()
    if (priya) removeProfile(priya.profile)
    await app?.remove()
  })

  const ask = async (question: RegExp | string) => {
    await priya.go('Me')
    await priya.follow(/^My page and promises/)
    await priya.follow(/^My page in this team/)
    await priya.heading('My page, in my words')
    if (await priya.page.getByText('More questions').isVisible())
      await priya.page.getByText('More questions').click()
    await priya.follow(question)
  }
  const priyaAs = (seen: (words: string) => boolean) =>
    maureen
      .until('people', null, ({ people }) => people.length === 2)
      .then(({ people }) => {
        const personId = people.find((item) => !item.person.isMe)?.person.personId ?? ''
        return maureen.until('member', { personId }, (view) => seen(JSON.stringify(view)))
      })

  test('one question at a time, in any writing, each answer for whom one likes', async () => {
    await priya.page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 })
    await ask(/^A bit about me/)
    await priya.write('A bit about me', 'ü'.repeat(10_000))
    await priya.press('Save for: Everyone')
    await priya.sees(/8000|8,000/)
    await priya.write('A bit about me', 'پریا <b>and</b> 🧁')
    await priya.press('Save for: Everyone')
    await priya.sees('Your answer is saved.')
    await priya.sees('پریا <b>and</b> 🧁')

    await ask('Answer this')
    await priya.heading('How am I in this team?')
    await priya.tick('I work for myself')
    await priya.press('Save for: Everyone')
    await priya.sees('Your answer is saved.')
    await ask(/^What do I ask for an hour/)
    await priya.write(/^On a weekday/, 'sixteen')
    await priya.press(/^Keep it on this/)
    await priya.sees('Kith cannot tell what is meant here.')
    await priya.write(/^On a weekday/, '£16.50')
    await priya.tick(/^Care records/)
    await priya.press('Save for: Care records')
    await priya.sees('£16.50 an hour on weekdays')
    const view = await priyaAs((words) => words.includes('1650') && words.includes('🧁'))
    expect(view?.sections.map(({ audience }) => audience.circle.purpose)).toEqual(['everyone', 'care'])
  })

  test('a photo stands wherever their face is, and one tap puts the drawing there again', async () => {
    const faces = priya.page.getByRole('main').locator('.face image')
    await priya.go('Me')
    await priya.follow(/^My page and promises/)
    await priya.follow(/^My page in this team/)
    await priya.heading('My page, in my words')
    expect(await faces.count()).toBe(0)
    await priya.follow('Add a photo of me')
    const buffer = await painted()
    const picked = { name: 'me.jpg', mimeType: 'image/jpeg', buffer }
    await priya.page.locator('input[type=file]').setInputFiles(picked)
    await priya.press('Show my photo to: Everyone')
    await priya.sees('Your photo is saved.')
    await faces.first().waitFor()
    expect(await faces.first().getAttribute('href')).toMatch(/^blob:/)
    const shown = await priyaAs((words) => words.includes('"kind":"photo"'))
    expect(shown?.greeting.photo?.audience.circle.purpose).toBe('everyone')

    await priya.press('Take my photo away')
    await priya.sees(/^Your photo is taken away/)
    await faces.first().waitFor({ state: 'detached' })
    await priyaAs((words) => !words.includes('"kind":"photo"'))
  })

  async function painted(): Promise<Buffer> {
    const url = await priya.page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 400 })
      canvas.getContext('2d')?.fillRect(50, 50, 200, 300)
      return canvas.toDataURL('image/jpeg')
    })
    return Buffer.from(url.split(',')[1] ?? '', 'base64')
  }

  test('who is to be rung is written down by whoever is in the circle', async () => {
    await priya.go('People')
    await priya.follow('Add somebody to ring')
    await priya.write('What are they called?', 'Ridge Lane Surgery')
    await priya.press('Go on')
    await priya.heading('What do they do for you?')
    await priya.press('My doctor')
    await priya.press('Go on')
    await priya.write('Their phone number', '01706 555010')
    for (const next of ['When can you ring them?', 'What may they be told?', 'Who may see and change it?']) {
      await priya.press('Go on')
      await priya.heading(next)
    }
    await priya.tick(/^Care records/)
    await priya.press('Save for: Care records')
    await priya.sees('It is saved.')
    const ring = priya.page.getByRole('link', { name: 'Ring 01706 555010' })
    expect(await ring.getAttribute('href')).toBe('tel:01706555010')
    const { contacts } = await maureen.until('contacts', null, (view) => view.contacts.length === 1)
    expect(contacts[0]).toMatchObject({ name: 'Ridge Lane Surgery', what: 'My doctor' })
  })
})
