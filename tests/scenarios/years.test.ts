import { expect, it } from 'vitest'
import { openBook, readUp } from '../../src/app/book.ts'
import { ok, silentLog, systemClock, systemRandom } from '../../src/base/index.ts'
import { createDocuments } from '../../src/documents/index.ts'
import { deriveViewKey, type TeamId } from '../../src/keys/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { deviceOn, heldDisk, keyringOn, type HeldDisk } from '../helpers/hostileDisk.ts'
import { startLastingRelay } from '../helpers/hostileRelay.ts'
import { sent } from '../helpers/hostileTeam.ts'

const months = 24
const chosen = ['news', 'schedule', 'care', 'intimate', 'money'] as const
const purposes = ['everyone', ...chosen] as const

/** How many volumes a device follows that has this disk. */
async function followedOn(disk: HeldDisk): Promise<number> {
  const keyring = await keyringOn(disk)
  const book = openBook([...keyring.epochsByTeam.keys()][0] as TeamId)
  const documents = createDocuments({
    disk,
    clock: systemClock,
    random: systemRandom,
    device: keyring.device.signing,
    viewKey: deriveViewKey(keyring.device),
    standing: () => 'member',
    log: silentLog,
  })
  const keeper = { keyring: () => keyring, keep: async () => ok(keyring) }
  await readUp({ ports: { clock: systemClock, log: silentLog }, documents, keeper }, book)
  const followed = documents.volumes().length
  await documents.close()
  return followed
}

const reads = (one: Device, circleId: string, n: number): Promise<unknown> =>
  one.until('talk', { circleId }, ({ room }) => room?.messages.length === n, 60_000)

it(
  'a team of years has more volumes than a connection takes, and everything arrives, what is written late in old ones too',
  { timeout: 300_000 },
  async () => {
    const relay = await startLastingRelay()
    let now = Date.now() - months * 30.44 * 86_400_000
    const clock = { now: () => now }
    const phone = (disk = heldDisk()): Promise<Device> => deviceOn(disk, { origin: relay.http, clock })
    const disk = heldDisk()
    const [maureen, first] = [await phone(), await phone(disk)]
    await maureen.run('startTeam', { name: 'Maureen' })
    await join(maureen, first, 'Anne', 'a friend', chosen)
    await sent({ device: first })
    await first.close()

    const circles = await circleIds(maureen, ...purposes)
    for (let month = 0; month < months; month++, now += 30.44 * 86_400_000)
      for (const circleId of circles) await maureen.run('say', { circleId, text: `month ${month}` })
    await sent({ device: maureen })
    // Each of these turns the key of every circle.
    const others: Device[] = []
    for (const name of ['Priya', 'Tariq', 'Sian', 'Clough']) {
      const one = await phone()
      others.push(one)
      await join(maureen, one, name, 'a friend', chosen, '', 'today')
      await maureen.run('say', { circleId: circles[3] ?? '', text: `hello ${name}` })
      await sent({ device: maureen })
      await one.close()
    }

    // Anne was away all the while. She writes before she has heard of anything, under the first key.
    await relay.stop()
    const anne = await phone(disk)
    const [care = ''] = await circleIds(anne, 'care')
    await anne.run('say', { circleId: care, text: 'back again' })
    await relay.start()
    await anne.run('sendNow', null)
    for (const circleId of circles)
      await reads(anne, circleId, circleId === care ? months + others.length + 1 : months)
    for (const circleId of circles) await maureen.run('say', { circleId, text: 'welcome back' })
    for (const one of [anne, maureen])
      for (const circleId of circles)
        await reads(one, circleId, circleId === care ? months + others.length + 2 : months + 1)
    expect(await anne.see('shell', null)).toMatchObject({ saving: { problem: null } })
    await sent({ device: anne })
    await anne.close()
    await maureen.close()
    expect(await followedOn(disk)).toBeGreaterThan(700)
    await relay.end()
  },
)
