import { beforeAll, expect, test } from 'vitest'
import { decodeStrict, silentLog, systemRandom, type Clock } from '../../src/base/index.ts'
import { documentTypes } from '../../src/app/documentTypes.ts'
import { createDocuments } from '../../src/documents/index.ts'
import * as domain from '../../src/domain/index.ts'
import { deriveViewKey, openPrivately, type PersonId } from '../../src/keys/index.ts'
import { documentsReady } from '../helpers/documents.ts'
import { sayOfDays } from '../helpers/frozenDays.ts'
import { diskIn, freeze } from '../helpers/frozenDisk.ts'
import { deviceOn, keyringOn, type HeldDisk } from '../helpers/hostileDisk.ts'
import { startLastingRelay } from '../helpers/hostileRelay.ts'
import { sent, teamOf } from '../helpers/hostileTeam.ts'
import { must } from '../helpers/relay.ts'

/**
 * A second disk of a team, beside `team.json`: what is said on its days, each kind of it once. It is made anew with
 * FREEZE=1 when there is a kind more; what lies on people's phones is not made anew with it, so what a later app reads
 * otherwise is a migration all the same.
 */
beforeAll(documentsReady)

const file = new URL('./days.json', import.meta.url)
const older = new URL('./team.json', import.meta.url)
const at = Date.UTC(2026, 10, 20, 10)
const day = '2026-11-20'
const clockFrom = (start: number): Clock => {
  let now = start
  return { now: () => ++now }
}

async function make(): Promise<HeldDisk> {
  const relay = await startLastingRelay()
  const circles = { Tariq: ['news', 'schedule', 'care', 'money'], Priya: ['news', 'schedule', 'care'] }
  const team = await teamOf(relay, circles, clockFrom(at))
  await sayOfDays(team, day)
  await sent(team.holder)
  await team.close()
  const disk = team.holder.disk.copy()
  await relay.end()
  return disk
}

test('a disk of the days opens: each kind of thing that is said on them is there, word for word', async () => {
  if (process.env['FREEZE'] === '1') freeze(await make(), file)
  const device = await deviceOn(diskIn(file), { origin: 'http://127.0.0.1:9', clock: clockFrom(at + 3_600_000) })
  const shell = await device.until('shell', null, ({ phase }) => phase === 'open')
  expect(shell).toMatchObject({ setAside: 0, team: { iAmHolder: true } })
  const { records } = await device.see('records', null)
  expect(records[0]).toMatchObject({ note: 'We sat by the window.', mood: 'good', date: day })
  expect(records[0]?.tiles).toEqual([{ tile: 'walk', outcome: 'declined', why: 'tired' }])
  const visit = await device.see('visit', { visitId: records[0]?.visitId ?? '' })
  expect(visit?.came[0]).toMatchObject({ agreed: 'one', person: { name: 'Tariq' } })
  const { goals } = await device.see('goals', null)
  expect(goals[0]).toMatchObject({ title: 'To walk to the canal', words: [{ how: 'nearer' }] })
  const { days } = await device.see('timelineMonth', { month: '2026-11', picture: '', circleId: '' })
  const month = JSON.stringify(days)
  for (const words of ['She sang.', 'She ate well.', 'left-foot', 'The chair has come']) expect(month).toContain(words)
  expect(JSON.stringify(await device.see('medicines', null))).toContain('Paracetamol')
  expect((await device.see('tin', null)).balance).toBe(2000)
  const { items } = await device.see('coins', null)
  expect(items.map(({ state }) => state)).toContain('signed')
  expect((await device.see('pool', null)).left).toHaveLength(2)
  const { talks } = await device.see('directTalks', null)
  expect(talks.map(({ text }) => text)).toEqual(['Between us'])
  expect(JSON.stringify(await device.see('concerns', null))).toContain('purse')
  const [trust] = (await device.see('trust', null)).talks
  expect(trust?.heads).toMatchObject([{ title: 'I go up to bed by myself', state: 'agreed' }])
  expect(trust?.heads[0]?.sides[1]).toMatchObject({ person: { name: 'Tariq' }, words: 'Gladly' })
  const { trials } = await device.see('trials', null)
  expect(trials.map(({ stage }) => stage).sort()).toEqual(['ended', 'told'])
  expect((await device.see('crew', null)).shown).toMatchObject([{ why: 'She fell' }])
  expect((await device.see('wake', null)).address).toBe('https://push.example.org/maureen')
  await device.close()
}, 240_000)

/** What is on neither disk, and why. A type that comes in is put into `sayOfDays`, not here. */
const notFrozen: readonly string[] = [
  // Is sealed to others alone: not to be read with what is on the Holder's disk.
  ...['concern-wait', 'glass-given'],
  // Answers somebody who is not in the team yet.
  'join-answer',
  // Is said when an epoch turns, or when the team ends.
  ...['hats-worn', 'visits-stand', 'team-ended', 'team-not-ended'],
  // Needs a photo or a voice, of which `blobs.json` has the bytes.
  ...['member-greeting', 'promise-voice', 'voice-words'],
]

test('each type of document and of fact is on one of the two disks', async () => {
  const found = new Set([...(await typesOn(diskIn(older))), ...(await typesOn(diskIn(file)))])
  const missing = [...Object.values(documentTypes), ...factTypes()].filter((type) => !found.has(type))
  expect(missing.sort()).toEqual([...notFrozen].sort())
})

/** As the room of domain gives them: `visitFacts`, `presenceTypes`, `goalWordType`, ... */
const factTypes = (): readonly string[] =>
  Object.entries(domain).flatMap(([name, one]: readonly [string, unknown]) => {
    if (!/(Facts?|Types?)$/.test(name)) return []
    if (typeof one === 'string') return [one]
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return []
    return Object.values(one).filter((type): type is string => typeof type === 'string')
  })

/** Of all that this disk opens, and of what is said to its person alone. */
async function typesOn(disk: HeldDisk): Promise<ReadonlySet<string>> {
  const types = new Set<string>()
  const device = await deviceOn(disk, { origin: 'http://127.0.0.1:9', clock: clockFrom(at) })
  const { people } = await device.see('people', null)
  await device.close()
  const keyring = await keyringOn(disk)
  const documents = createDocuments({
    ...{ disk, clock: clockFrom(at), random: systemRandom, device: keyring.device.signing, log: silentLog },
    ...{ viewKey: deriveViewKey(keyring.device), standing: () => 'member' as const },
  })
  for (const [team, epochs] of keyring.epochsByTeam)
    for (const epoch of epochs)
      for (const [kind, period] of [
        ['living', 'g1'],
        ['month', '2026-11'],
      ] as const) {
        const view = documents.view(must(await documents.openChapter([epoch], kind, period)))
        for (const row of Object.values(view?.rows ?? {})) types.add(row.type)
        for (const fact of view?.facts ?? []) {
          types.add(fact.type)
          for (const { person } of fact.type.startsWith('private') ? people : []) {
            const place = { team, circle: epoch.circle, author: person.personId as PersonId }
            const opened = openPrivately(place, keyring.person, fact.data)
            const said = opened ? decodeStrict(opened) : undefined
            if (said?.ok) types.add((said.value as { readonly type: string }).type)
          }
        }
      }
  await documents.close()
  return types
}
