import { rmSync } from 'node:fs'
import { afterAll, beforeAll, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { appWithClock, setAhead } from '../helpers/browserClock.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { sayYes } from '../helpers/browserTeam.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** The nights on which the clocks change, as two phones show them, and a visit in one of them. */
let site: string
let app: AppProcess
let maureen: Device
let priya: Person
let sam: Person

beforeAll(async () => {
  site = await appWithClock()
  app = await startApp(site)
  maureen = await device({ origin: app.origin })
  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
  priya = await openPerson('priya', { timeZone: 'Europe/London' })
  sam = await openPerson('sam', { timeZone: 'Europe/London' })
})
afterAll(async () => {
  await maureen?.close()
  await priya?.close()
  await sam?.close()
  await app?.remove()
  for (const one of [priya, sam]) if (one) removeProfile(one.profile)
  if (site) rmSync(site, { recursive: true, force: true })
})

/** Her id, once she is in. */
async function letIn(person: Person, name: string): Promise<string> {
  const ids = await circleIds(maureen, 'schedule', 'care')
  const asked = { name, relation: 'my assistant', ask: '', circleIds: ids, days: 7 }
  const { link, invitationId } = await maureen.run('invite', asked)
  await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await sayYes(person, link, name)
  await maureen.until('people', null, (view) => view.invitations.some((one) => one.state === 'said-yes'))
  await maureen.run('admit', { invitationId, circleIds: ids, history: 'all' })
  const { people } = await maureen.until('people', null, (view) =>
    view.people.some((one) => one.person.name === name),
  )
  return people.find((one) => one.person.name === name)?.person.personId ?? ''
}

/** The next last Sunday of that month, on which the clocks change in Britain at one in the morning by UTC. */
function clockNight(month: number): string {
  const now = new Date()
  for (let year = now.getUTCFullYear(); ; year++) {
    const last = new Date(Date.UTC(year, month, 0))
    last.setUTCDate(last.getUTCDate() - last.getUTCDay())
    if (last.getTime() - now.getTime() > 2 * 86_400_000) return last.toISOString().slice(0, 10)
  }
}

test('half past one in spring stands an hour later and as long as planned on both phones, and the night in autumn an hour longer; what is worked is true', async () => {
  const personId = await letIn(priya, 'Priya Nair')
  await letIn(sam, 'Sam Ode')
  const [spring, autumn] = [clockNight(3), clockNight(10)]
  const plan = async (title: string, from: string, start: string, minutes: number): Promise<string> => {
    const once = { repeat: 'once', weekdays: [], personId, tiles: [] } as const
    const { seriesId } = await maureen.run('planVisit', { ...once, title, from, start, minutes })
    return `${seriesId}.${from}`
  }
  const turning = await plan('Turning over', spring, '01:30', 45)
  const night = await plan('The long night', autumn, '00:30', 120)
  for (const person of [priya, sam]) {
    await person.page.goto(`${app.origin}/week/${turning}`)
    await person.sees(/, 2:30am$/)
    await person.sees('For 45 minutes')
    await person.page.goto(`${app.origin}/week/${night}`)
    await person.sees(/, 12:30am$/)
    await person.sees('For 2 hours')
    await person.sees('The clocks change that night. It really lasts 3 hours.')
  }

  const at = (time: string): number => Date.parse(`${spring}T${time}Z`) - Date.now()
  await priya.page.goto(`${app.origin}/write/${turning}`)
  await priya.sees(/Turning over/)
  await setAhead(priya.page, at('00:55:00'))
  await priya.press('I am here')
  await setAhead(priya.page, at('02:20:00'))
  await priya.press('No more to say: leave')
  await priya.press('I am leaving now')
  await priya.heading('Thank you. It is written down.')
  await priya.sees(/You came at 12:55am and left at 3:20am\. The visit took 1 hour 25 minutes\./)
})
