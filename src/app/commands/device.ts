import { ok, refuse, type Result } from '../../base/index.ts'
import { keepNote } from '../../keys/index.ts'
import { storageOf, type Desk } from '../desk.ts'
import { ofDisk } from '../deliver.ts'
import type { AppRefusal } from '../commandTypes.ts'
import { keepFounding, makeFounding } from './found.ts'

/** Founds a team with whoever holds this device as the person it is about. */
export async function startTeam(
  desk: Desk,
  takes: { name: string },
  noteByName: Readonly<Record<string, string>> = {},
): Promise<Result<{ teamId: string }, AppRefusal>> {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const founding = makeFounding(desk.ports, takes.name)
  if (!founding.ok) return founding
  const kept = await desk.keeper.keep(() =>
    Object.entries(noteByName).reduce(
      (keyring, [name, note]) => keepNote(keyring, name, note),
      founding.value.keyring,
    ),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await desk.start()
  if (!desk.running) return refuse({ kind: 'disk-broken' })
  const founded = await keepFounding(desk.running.context, founding.value)
  if (!founded.ok) {
    await forgetDevice(desk)
    return founded
  }
  await desk.running.context.refresh()
  return ok({ teamId: founding.value.team })
}

export async function forgetDevice(desk: Desk): Promise<Result<null, AppRefusal>> {
  await desk.stop()
  await desk.ports.wipe()
  await desk.reopen()
  return ok(null)
}

export async function keepStorage(desk: Desk): Promise<Result<{ persisted: boolean }, AppRefusal>> {
  const persisted = await desk.ports.persistence.persist()
  desk.storage = await storageOf(desk.ports)
  return ok({ persisted })
}
