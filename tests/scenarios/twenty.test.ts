import { afterAll, beforeAll, expect, it } from 'vitest'
import { startLastingRelay, type LastingRelay } from '../helpers/hostileRelay.ts'
import { purposesOfAll, reads, sent, somebody, type Somebody } from '../helpers/hostileTeam.ts'
import { circleIds } from '../helpers/cast.devices.ts'
import { randomFrom } from '../helpers/relayCrash.ts'

const seed = Number(process.env['KITH_TEAM_SEED'] ?? Date.now() % 1_000_000)
const people = 20
const rounds = 5

let relay: LastingRelay
const crowd: Somebody[] = []
beforeAll(async () => {
  relay = await startLastingRelay()
})
afterAll(async () => {
  for (const { device, line } of crowd) {
    await device.close()
    await line.close()
  }
  await relay.end()
})

const random = randomFrom(seed)
const below = (n: number): number => Math.floor(random() * n)
const some = <T>(items: readonly T[], chance: number): readonly T[] => items.filter(() => random() < chance)
const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** Circle ids by what they are for, and who is in them. */
const circleIdByPurpose = new Map<string, string>()
const purposesByName = new Map<string, readonly string[]>()
const messages: { readonly circle: string; readonly text: string }[] = []

const isIn = (one: Somebody, circle: string): boolean =>
  purposesByName.get(one.name)?.includes(circle) ?? false
const textsOf = (circle: string): readonly string[] =>
  messages.filter((message) => message.circle === circle).map(({ text }) => text)

it(
  `twenty phones on bad lines, all writing at once, come to the same (KITH_TEAM_SEED=${seed})`,
  { timeout: 500_000 },
  async () => {
    console.log(`twenty: KITH_TEAM_SEED=${seed}`)
    const holder = await gather()
    let cuts = 0
    for (let round = 1; round <= rounds; round++) {
      for (const one of some(crowd, 0.2)) one.line.away(true)
      const writing = shuffled(crowd).map((one) => writeSomething(one, round))
      for (const one of some(crowd, 0.3)) cuts += one.line.cut()
      if (round % 2 === 0) {
        await relay.stop()
        await relay.start()
      }
      await Promise.all(writing)
      for (const one of crowd) one.line.away(false)
      if (round === 3) await changeWhoIsIn(holder)
      for (const one of crowd) await one.device.run('sendNow', null)
    }
    await settle()
    for (const [circle, circleId] of circleIdByPurpose) {
      const views = await Promise.all(
        crowd.filter((one) => isIn(one, circle)).map((one) => one.device.see('talk', { circleId })),
      )
      const orders = views.map(({ room }) =>
        JSON.stringify(room?.messages.map(({ messageId, text }) => [messageId, text])),
      )
      expect(new Set(orders).size, `${circle} is the same everywhere`).toBe(1)
      expect(views[0]?.room?.messages).toHaveLength(textsOf(circle).length)
    }
    for (const one of crowd) await expectOnlyTheirs(one)
    const counts = [...circleIdByPurpose.keys()].map((circle) => `${circle} ${textsOf(circle).length}`)
    console.log(`twenty: ${messages.length} messages (${counts.join(', ')}), ${cuts} lines cut`)
  },
)

/** Everybody is invited, says yes at once on their own phone, and is let in as their answers come. */
async function gather(): Promise<Somebody> {
  const holder = await somebody(relay, 'Maureen')
  crowd.push(holder)
  await holder.device.run('startTeam', { name: 'Maureen' })
  for (const purpose of ['everyone', ...purposesOfAll])
    circleIdByPurpose.set(purpose, (await circleIds(holder.device, purpose))[0] ?? '')
  purposesByName.set('Maureen', [...circleIdByPurpose.keys()])
  const links: {
    readonly name: string
    readonly link: string
    readonly invitationId: string
    readonly circleIds: readonly string[]
  }[] = []
  for (let i = 1; i < people; i++) {
    const name = `Person ${i}`
    const purposes = some(purposesOfAll, 0.5)
    purposesByName.set(name, ['everyone', ...purposes])
    const circleIds = purposes.map((purpose) => circleIdByPurpose.get(purpose) ?? '')
    const made = await holder.device.run('invite', {
      name,
      relation: 'a friend',
      ask: '',
      circleIds,
      days: 7,
    })
    links.push({ name, circleIds, ...made })
  }
  await sent(holder)
  await Promise.all(
    shuffled(links).map(async ({ name, link, invitationId, circleIds }) => {
      const joiner = await somebody(relay, name)
      crowd.push(joiner)
      await insist(joiner, link)
      await holder.device.until('people', null, ({ invitations }) =>
        invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
      )
      await holder.device.run('admit', { invitationId, circleIds, history: 'all' })
      await joiner.device.until(
        'talk',
        { circleId: null },
        ({ rooms }) => rooms.length === circleIds.length + 1,
      )
    }),
  )
  return holder
}

/** On a busy machine the relay may take longer to answer than a person is asked to wait: then they try again. */
async function insist({ name, device }: Somebody, link: string): Promise<void> {
  for (;;) {
    const done = await device.session.run('acceptInvitation', { link, name })
    if (done.ok) return
    if (done.refusal.kind !== 'relay-away') throw new Error(`refused: ${done.refusal.kind}`)
  }
}

async function writeSomething(one: Somebody, round: number): Promise<void> {
  for (let n = 0; n < 2; n++) {
    const mine = purposesByName.get(one.name) ?? []
    const circle = mine[below(mine.length)] ?? 'everyone'
    const text = `${one.name} in round ${round}, ${n}`
    messages.push({ circle, text })
    await one.device.run('say', { circleId: circleIdByPurpose.get(circle) ?? '', text })
  }
}

/** In the middle of it one is removed, one goes, one is taken out of a circle and one comes into it. */
async function changeWhoIsIn(holder: Somebody): Promise<void> {
  await settle()
  const [removed, left, moved] = shuffled(crowd.filter((one) => one !== holder))
  if (!removed || !left || !moved) throw new Error('there are too few')
  const { people: known } = await holder.device.see('people', null)
  const idOf = (one: Somebody): string =>
    known.find(({ person }) => person.name === one.name)?.person.personId ?? ''
  const purposes = some(purposesOfAll, 0.5)
  purposesByName.set(moved.name, ['everyone', ...purposes])
  const circleIds = purposes.map((purpose) => circleIdByPurpose.get(purpose) ?? '')
  await Promise.all([
    holder.device.run('removePerson', { personId: idOf(removed) }),
    left.device.run('leaveTeam', null),
    holder.device.run('setCircles', { personId: idOf(moved), circleIds, history: 'all' }),
  ])
  for (const gone of [removed, left]) {
    await gone.device.until('shell', null, ({ phase }) => phase === 'removed')
    expect((await gone.device.see('talk', { circleId: null })).rooms).toEqual([])
    crowd.splice(crowd.indexOf(gone), 1)
    await gone.device.close()
    await gone.line.close()
  }
  await seesItsRooms(moved)
}

/** Until their phone knows of exactly the circles they are in by now. */
const seesItsRooms = (one: Somebody): Promise<unknown> =>
  one.device.until('talk', { circleId: null }, ({ rooms }) => {
    const seen = rooms.map(({ audience }) => audience.circle.purpose as string)
    return seen.sort().join() === [...(purposesByName.get(one.name) ?? [])].sort().join()
  })

/** Until everybody has sent all of theirs and reads all that their circles hold. */
async function settle(): Promise<void> {
  for (const one of crowd) one.line.away(false)
  for (const one of crowd) await one.device.run('sendNow', null)
  for (const one of crowd) await sent(one)
  for (const [circle, circleId] of circleIdByPurpose)
    for (const one of crowd) if (isIn(one, circle)) await reads(one, circleId, textsOf(circle))
}

/** No room, and in no room a word, of a circle that is not theirs. */
async function expectOnlyTheirs(one: Somebody): Promise<void> {
  const { rooms } = await one.device.see('talk', { circleId: null })
  const purposes = rooms.map(({ audience }) => audience.circle.purpose as string)
  expect([one.name, ...purposes.sort()]).toEqual([
    one.name,
    ...[...(purposesByName.get(one.name) ?? [])].sort(),
  ])
  for (const [circle, circleId] of circleIdByPurpose) {
    if (isIn(one, circle)) continue
    expect((await one.device.see('talk', { circleId })).room).toBeNull()
  }
  const shell = await one.device.see('shell', null)
  expect(shell).toMatchObject({ phase: 'open', setAside: 0 })
}
