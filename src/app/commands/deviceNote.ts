import { ok, refuse, type Result } from '../../base/index.ts'
import { keepNote } from '../../keys/index.ts'
import { ofDisk } from '../deliver.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Desk } from '../desk.ts'

/** Remembers a small thing beside the keys, sealed with them. There is nobody to remember it for before there are keys. */
export async function keepDeviceNote(
  desk: Desk,
  name: string,
  said: string,
): Promise<Result<null, AppRefusal>> {
  const keyring = desk.keeper?.keyring()
  if (!desk.keeper || !keyring) return refuse({ kind: 'not-found' })
  const kept = await desk.keeper.keep((before) => keepNote(before ?? keyring, name, said))
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}
