import { ok, refuse, type Result } from '../../base/index.ts'
import type { Slots } from '../../store/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Desk } from '../desk.ts'
import type { SessionPorts } from '../ports.ts'
import type { SharedView } from '../types.ts'
import { forgetDevice } from './device.ts'

type Done = Promise<Result<null, AppRefusal>>

export async function sharedOf({ slot }: SessionPorts): Promise<SharedView | null> {
  const people = (await slot?.slots.list()) ?? []
  const shown = people.find((person) => person.slot === slot?.id)
  return shown ? { shown, others: people.length - 1 } : null
}

export async function shareDevice(desk: Desk, takes: Commands['shareDevice']['takes']): Done {
  const { slot } = desk.ports
  if (!slot) return refuse({ kind: 'not-allowed' })
  if (desk.lock.kind === null) return refuse({ kind: 'needs-pin' })
  if (desk.lock.passkey) return refuse({ kind: 'passkey-shared' })
  return after(desk, await slot.slots.show({ slot: slot.id, ...takes }))
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

async function after(desk: Desk, written: Awaited<ReturnType<Slots['show']>>): Done {
  desk.shared = await sharedOf(desk.ports)
  if (written.ok) return ok(null)
  const { refusal } = written
  return refuse(refusal.kind === 'too-long' ? refusal : { kind: refusal.kind })
}
