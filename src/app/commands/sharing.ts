import { ok, refuse, type DiskRefusal, type Result } from '../../base/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Desk } from '../desk.ts'
import type { SessionPorts } from '../ports.ts'
import type { SharedView } from '../types.ts'
import { forgetDevice } from './device.ts'

type Done = Promise<Result<null, AppRefusal>>

/** What stands on a lock screen is short. */
const longestName = 40

export async function sharedOf({ slot }: SessionPorts): Promise<SharedView | null> {
  const people = (await slot?.slots.list()) ?? []
  const shown = people.find((person) => person.slot === slot?.id)
  return shown ? { shown, others: people.length - 1 } : null
}

/** What somebody wants the lock screen to say; a name may be left out. */
export function readShown(
  takes: Commands['shareDevice']['takes'],
): Result<{ name: string; face: number }, AppRefusal> {
  const name = takes.name.trim()
  return name.length > longestName
    ? refuse({ kind: 'too-long', most: longestName })
    : ok({ name, face: takes.face })
}

export async function shareDevice(desk: Desk, takes: Commands['shareDevice']['takes']): Done {
  const { slot } = desk.ports
  if (!slot) return refuse({ kind: 'not-allowed' })
  if (desk.lock.kind === null) return refuse({ kind: 'needs-pin' })
  const shown = readShown(takes)
  if (!shown.ok) return shown
  return after(desk, await slot.slots.show({ slot: slot.id, ...shown.value }))
}

export async function stopSharing(desk: Desk): Done {
  const { slot } = desk.ports
  if (!slot || !desk.shared) return refuse({ kind: 'not-found' })
  if (desk.shared.others > 0) return refuse({ kind: 'shared-device' })
  return after(desk, await slot.slots.keepAlone(slot.id))
}

/** Whoever takes their things off a device takes their face off its lock screen as well. */
export async function leaveDevice(desk: Desk): Done {
  const done = await forgetDevice(desk)
  await desk.ports.slot?.slots.remove(desk.ports.slot.id)
  desk.shared = await sharedOf(desk.ports)
  return done
}

async function after(desk: Desk, written: Result<void, DiskRefusal>): Done {
  desk.shared = await sharedOf(desk.ports)
  return written.ok ? ok(null) : refuse({ kind: written.refusal.kind })
}
