import { systemClock, type Clock } from '../../src/base/index.ts'
import type { Views } from '../../src/app/index.ts'
import { startProxy, type Proxy } from './captureProxy.ts'
import { circleIds, join, type Device } from './cast.devices.ts'
import { deviceOn, heldDisk, type HeldDisk } from './hostileDisk.ts'

/** Somebody with a phone whose disk and line are in the test's hands. */
export type Somebody = {
  readonly name: string
  readonly device: Device
  readonly disk: HeldDisk
  readonly line: Proxy
}

type TalkView = Views['talk']['data']

/** By its ws:// address. */
type Reachable = { readonly url: string }

export type Team = {
  readonly holder: Somebody
  readonly people: readonly Somebody[]
  somebody(name: string): Somebody
  personId(name: string): Promise<string>
  circleId(purpose: string): Promise<string>
  close(): Promise<void>
}

export const purposesOfAll = ['news', 'schedule', 'care', 'intimate', 'money'] as const

export async function somebody(
  relay: Reachable,
  name: string,
  disk = heldDisk(),
  clock: Clock = systemClock,
): Promise<Somebody> {
  const line = await startProxy(relay.url)
  return { name, disk, line, device: await deviceOn(disk, { origin: line.origin, clock }) }
}

/** Maureen's team, with everybody in the circles named. */
export async function teamOf(
  relay: Reachable,
  members: Readonly<Record<string, readonly string[]>>,
  clock: Clock = systemClock,
): Promise<Team> {
  const holder = await somebody(relay, 'Maureen', heldDisk(), clock)
  await holder.device.run('startTeam', { name: 'Maureen' })
  const people = [holder]
  for (const [name, purposes] of Object.entries(members)) {
    const member = await somebody(relay, name, heldDisk(), clock)
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

/** Their line is cut: what they write stays on their phone. */
export const apart = ({ line }: Somebody): void => {
  line.away(true)
  line.cut()
}
export const together = ({ line, device }: Somebody): void => {
  line.away(false)
  void device.run('sendNow', null)
}

/** Nothing of theirs is on their phone only. */
export const sent = (one: Pick<Somebody, 'device'>): Promise<unknown> =>
  one.device.until(
    'shell',
    null,
    (shell) => {
      if (shell.phase !== 'open' && shell.phase !== 'waiting') return true
      return shell.saving.unsent === 0 && shell.saving.state === 'sent'
    },
    120_000,
  )

/** Until this person reads exactly these messages in the circle, in any order; says what is missing where it never comes. */
export async function reads(
  one: Somebody,
  circleId: string,
  texts: readonly string[],
  ms = 120_000,
): Promise<void> {
  const wanted = [...texts].sort().join()
  const textsIn = ({ room }: TalkView): string[] => (room?.messages ?? []).map(({ text }) => text)
  try {
    await one.device.until('talk', { circleId }, (talk) => textsIn(talk).sort().join() === wanted, ms)
  } catch {
    const talk = await one.device.see('talk', { circleId })
    const seen = textsIn(talk)
    const me = await one.device.see('me', null)
    const shell = await one.device.see('shell', null)
    const told = {
      name: one.name,
      circle: talk.room?.audience.circle.purpose,
      missing: texts.filter((text) => !seen.includes(text)),
      unexpected: seen.filter((text) => !texts.includes(text)),
      relay: me.relay.state,
      setAside: me.setAside,
      saving: shell.phase === 'open' ? shell.saving : shell.phase,
    }
    throw new Error(`not read: ${JSON.stringify(told, null, 1)}`)
  }
}
