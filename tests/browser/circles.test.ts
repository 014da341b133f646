import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn } from '../helpers/browserTeam.ts'
import { device, type Device } from '../helpers/cast.devices.ts'

/** Maureen makes a circle, lets Tariq into it for two weeks, and sees it as he would before she says yes. */
describe.each(['plain', 'easy'] as const)('read in %s', (reads) => {
  let app: AppProcess
  let maureen: Person
  let tariq: Device

  beforeAll(async () => {
    app = await startApp()
    maureen = await openPerson(`maureen-circles-${reads}`, {
      easyRead: reads === 'easy' ? ['Maureen', 'Tariq'] : undefined,
    })
    tariq = await device({ origin: app.origin })
  })

  afterAll(async () => {
    await tariq?.close()
    await maureen?.close()
    await app?.remove()
    if (maureen) removeProfile(maureen.profile)
  })

  test('a circle of her own, shared for two weeks with what he would see before it', async () => {
    onTestFailed(() => maureen.picture('circles-broken').catch(() => {}))
    await foundTeam(maureen, app.origin, 'Maureen Thwaite')
    const link = await invite(maureen, { name: 'Tariq', relation: 'a volunteer', circles: [] })
    await tariq.run('acceptInvitation', { link, name: 'Tariq' })
    await maureen.go('People')
    await letIn(maureen, 'Tariq', ['News'])

    await maureen.go('People')
    await maureen.follow('All circles')
    await maureen.heading('Your circles')
    await maureen.follow('Make a circle')
    await maureen.write('What do you call it?', 'Bowls')
    await maureen.write('What is it for?', 'Who plays on Friday')
    await maureen.tick('Doing things')
    await maureen.press('Make the circle')
    await maureen.heading('Bowls')
    await maureen.sees('The circle Bowls is there. Only you are in it.')

    await maureen.follow(/^Tariq/)
    await maureen.tick(/^Bowls/)
    await maureen.tick('Two weeks')
    await maureen.press('See it as Tariq would')
    await maureen.sees('Tariq would see this')
    await maureen.sees('Nothing is shared yet.')
    expect((await tariq.see('circles', null)).circles.some(({ circle }) => circle.name === 'Bowls')).toBe(
      false,
    )
    await maureen.press(/^Yes, share Bowls/)
    await maureen.sees('You said Tariq can see Bowls.')

    const { circles } = await tariq.until('circles', null, (view) =>
      view.circles.some(({ circle }) => circle.name === 'Bowls'),
    )
    const his = circles.find(({ circle }) => circle.name === 'Bowls')
    const until = his?.people.find(({ person }) => person.isMe)?.until ?? 0
    expect(Math.round((until - Date.now()) / 86_400_000)).toBe(14)
    await maureen.go('People')
    await maureen.follow('All circles')
    await maureen.follow(/^Bowls/)
    await maureen.sees(/^Until /)
    await maureen.press('Keep for good: Tariq')
    await maureen.sees('Tariq can see this for good.')
  })
})
