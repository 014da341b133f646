import { afterAll, beforeAll, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { morningZone, openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** What those who wait and those who come learn on Today, without looking for it. */
let app: AppProcess
let maureen: Device
let priya: Person
let anne: Person

beforeAll(async () => {
  app = await startApp()
  maureen = await device({ origin: app.origin, timeZone: morningZone() })
  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
  priya = await openPerson('late-priya')
  anne = await openPerson('late-anne')
})
afterAll(async () => {
  await maureen?.close()
  for (const person of [priya, anne]) {
    await person?.close()
    if (person) removeProfile(person.profile)
  }
  await app?.remove()
})

/** Into who comes and what is done there; gives who they are. */
async function letIn(person: Person, name: string): Promise<string> {
  const ids = await circleIds(maureen, 'schedule', 'care')
  const asked = { name, relation: 'my friend', ask: '', circleIds: ids, days: 7 }
  const { link, invitationId } = await maureen.run('invite', asked)
  await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await person.page.goto(link)
  await person.write('Your name, as the team will see it', name)
  await person.press('Yes, I’d like to')
  const saidYes = (state: string, id: string) => state === 'said-yes' && id === invitationId
  await maureen.until('people', null, (view) =>
    view.invitations.some((one) => saidYes(one.state, one.invitationId)),
  )
  await maureen.run('admit', { invitationId, circleIds: ids, history: 'all' })
  const { people } = await maureen.until('people', null, (view) =>
    view.people.some((one) => one.person.name === name),
  )
  return people.find((one) => one.person.name === name)?.person.personId ?? ''
}

test('who waits reads on Today that somebody is late; who was to come reads there that it is off', async () => {
  const personId = await letIn(priya, 'Priya Nair')
  await letIn(anne, 'Anne')
  await maureen.run('planVisit', {
    ...{ title: 'A late cup of tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '23:59', minutes: 45 },
    ...{ from: '2026-01-01', personId, tiles: ['drinks'] },
  })
  await priya.go('Today')
  await priya.press('I am running late')
  await priya.press('15 minutes')
  await priya.sees('You said that you come about 15 minutes later.')
  await anne.go('Today')
  await anne.sees('About 15 minutes later')

  const { now } = await maureen.until('today', null, (view) => view.now !== null)
  const visitId = now?.visitId ?? ''
  await maureen.until('visit', { visitId }, (view) => view?.late[0]?.minutes === 15)
  // Nobody is led away from a visit without a way back to it.
  await priya.page.goto(`${app.origin}/medicine?visit=${visitId}`)
  await priya.follow('Back to the visit')
  await priya.heading('Visit Maureen')

  await maureen.run('changeVisit', { visitId, otherwise: { cancelled: true } })
  await priya.go('Today')
  await priya.sees(/“A late cup of tea” at .* is called off\. You need not come\./)
})
