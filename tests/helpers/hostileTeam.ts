import { startProxy, type Proxy } from './captureProxy.ts'
import { circleIds, join, type Device } from './cast.devices.ts'
import { deviceOn, heldDisk, type HeldDisk } from './hostileDisk.ts'
import type { LastingRelay } from './hostileRelay.ts'

/** Somebody with a phone whose disk and line are in the test's hands. */
export type Somebody = {
  readonly name: string
  readonly device: Device
  readonly disk: HeldDisk
  readonly line: Proxy
}

export type Team = {
  readonly holder: Somebody
  readonly people: readonly Somebody[]
  somebody(name: string): Somebody
  personId(name: string): Promise<string>
  circleId(purpose: string): Promise<string>
  close(): Promise<void>
}

export const purposesOfAll = ['news', 'schedule', 'care', 'intimate', 'money'] as const

export async function somebody(relay: LastingRelay, name: string, disk = heldDisk()): Promise<Somebody> {
  const line = await startProxy(relay.url)
  return { name, disk, line, device: await deviceOn(disk, { origin: line.origin }) }
}

/** Maureen's team, with everybody in the circles named. */
export async function teamOf(
  relay: LastingRelay,
  members: Readonly<Record<string, readonly string[]>>,
): Promise<Team> {
  const holder = await somebody(relay, 'Maureen')
  await holder.device.run('startTeam', { name: 'Maureen' })
  const people = [holder]
  for (const [name, purposes] of Object.entries(members)) {
    const member = await somebody(relay, name)
    await join(holder.device, member.device, name, 'a friend', purposes)
    people.push(member)
  }
  const find = (name: string): Somebody => {
    const found = people.find((one) => one.name === name)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }
  return {
    holder,
    people,
    somebody: find,
    async personId(name) {
      const { people: known } = await holder.device.see('people', null)
      return known.find(({ person }) => person.name === name)?.person.personId ?? ''
    },
    circleId: async (purpose) => (await circleIds(holder.device, purpose))[0] ?? '',
    async close() {
      for (const { device, line } of people) {
        await device.close()
        await line.close()
      }
    },
  }
}

/** Nothing of theirs is on their phone only. */
export const sent = (one: Pick<Somebody, 'device'>): Promise<unknown> =>
  one.device.until(
    'shell',
    null,
    (shell) => shell.phase !== 'open' || (shell.saving.unsent === 0 && shell.saving.state === 'sent'),
    30_000,
  )

/** Until this person reads exactly these messages in the circle, in any order. */
export const reads = (one: Somebody, circleId: string, texts: readonly string[]): Promise<unknown> => {
  const wanted = [...texts].sort().join()
  return one.device.until(
    'talk',
    { circleId },
    ({ room }) =>
      (room?.messages ?? [])
        .map(({ text }) => text)
        .sort()
        .join() === wanted,
    30_000,
  )
}
