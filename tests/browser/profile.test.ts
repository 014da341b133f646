import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn } from '../helpers/browserTeam.ts'
import { device, type Device } from '../helpers/cast.devices.ts'

/** Dorothea tells about herself, her sister writes with her, and what they write at the same time is not lost. */
describe.each(['plain', 'easy'] as const)('read in %s', (reads) => {
  let app: AppProcess
  let dorothea: Person
  let anne: Device
  let broken = false
  const behalf = { how: 'aloud', words: '' } as const

  beforeAll(async () => {
    app = await startApp()
    dorothea = await openPerson(`dorothea-${reads}`, {
      easyRead: reads === 'easy' ? ['Dorothea', 'Anne'] : undefined,
    })
    await foundTeam(dorothea, app.origin, 'Dorothea Winterbourne')
    anne = await device({ origin: app.origin })
  })
  beforeEach(({ skip }) => {
    skip(broken, 'an earlier chapter broke off')
    onTestFailed(async () => {
      broken = true
      await dorothea.picture('profile-broken').catch(() => {})
    })
  })
  afterAll(async () => {
    await anne?.close()
    await dorothea?.close()
    if (dorothea) removeProfile(dorothea.profile)
    await app?.remove()
  })

  const aboutMe = async () => {
    await dorothea.go('Me')
    await dorothea.follow(/^About me/)
    await dorothea.heading('About me, in my words')
  }
  const saying = async (starter: string) =>
    (await anne.see('profile', null)).cards.find((card) => card.starter === starter)

  test('she is asked one thing at a time, and chooses what to say and to whom', async () => {
    await aboutMe()
    await dorothea.sees('You could say next')
    await dorothea.follow('Choose something else')
    await dorothea.follow(/^What you must know/)
    await dorothea.follow(/^I am allergic to/)
    await dorothea.press('None that I know of')
    await dorothea.tick(/^Everyone/)
    await dorothea.press('Save for: Everyone')
    await dorothea.sees('Your card is saved.')
    await dorothea.heading('I am allergic to')
  })

  test('she lets her sister write with her, and is asked whether what was written is right', async () => {
    const link = await invite(dorothea, { name: 'Anne', relation: 'my sister', circles: ['Schedule'] })
    await anne.run('acceptInvitation', { link, name: 'Anne' })
    await letIn(dorothea, 'Anne', ['Schedule'])
    await aboutMe()
    await dorothea.follow('Who writes here with me')
    await dorothea.page.getByRole('group', { name: 'Everyone' }).getByLabel(/^Anne/).check()
    await dorothea.sees('Anne may write with you now.')
    const { audiences } = await anne.until('profile', null, ({ canWrite }) => canWrite)
    const circleId = audiences[0]?.circle.circleId ?? ''
    const card = { cardId: null, circleId, kind: 'good-day', starter: 'A good day is' } as const
    await anne.run('saveCard', { ...card, text: 'Whippets, and the window open.', behalf })
    await dorothea.go('Today')
    await dorothea.follow(/^1 card to look at/)
    await dorothea.sees('Whippets, and the window open.')
    await dorothea.press('Still right')
    await dorothea.heading('You have looked at every card.')
    await aboutMe()
    await dorothea.sees(/^You did this for|^Dorothea said it aloud/)
    await dorothea.sees(/said on .*: this is still right/)
  })

  test('two write at the same time: both are shown, on the card of emergencies too, until she settles it', async () => {
    await dorothea.allSent()
    const before = await saying('I am allergic to')
    await dorothea.page.context().setOffline(true)
    await dorothea.follow('Change the card: I am allergic to')
    await dorothea.write('Your words', 'Nuts')
    await dorothea.press('Save for: Everyone')
    await dorothea.sees('Your card is saved.')
    const { cardId, audience, starter } = before ?? { cardId: '', audience: undefined, starter: '' }
    const circleId = audience?.circle.circleId ?? ''
    await anne.run('saveCard', { cardId, circleId, starter, text: 'Penicillin', behalf })
    await dorothea.page.context().setOffline(false)
    await dorothea.sees('Two people wrote this at the same time.', 40_000)
    await dorothea.sees('Nuts')
    await dorothea.sees('Penicillin')
    await dorothea.picture('profile-two')
    await dorothea.press('Both are right')
    await dorothea.sees('Settled. There is one card again.')
    const settled = await anne.until('profile', null, ({ cards }) =>
      cards.some((card) => card.cardId === cardId && card.sayings.length === 1 && card.text.includes('Nuts')),
    )
    expect(settled.cards.find((card) => card.cardId === cardId)?.text).toContain('Penicillin')
  })

  test('she reads what a card said before, and puts it back', async () => {
    await dorothea.follow('Change the card: I am allergic to')
    await dorothea.follow('What it said before: I am allergic to')
    await dorothea.heading('I am allergic to: what it said before')
    const items = dorothea.page.getByRole('article').filter({ hasText: 'None that I know of' })
    await items.getByRole('button').click()
    await dorothea.sees('It says this again.')
    await anne.until('profile', null, ({ cards }) =>
      cards.some((card) => card.text === 'None that I know of'),
    )
  })

  test('she prints it, with the code by which the sheet is filed when it comes back', async () => {
    await dorothea.follow('Print')
    await dorothea.heading('A page about me, on paper')
    await dorothea.page.evaluate(() => void Object.assign(window, { print: () => undefined }))
    await dorothea.page.getByRole('button', { name: 'Print', exact: true }).click()
    await dorothea.page.locator('.sheet-foot').waitFor()
    await dorothea.sees('For Dorothea and Anne. Please show it to nobody else.')
  })
})
