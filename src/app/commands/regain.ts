import { ok, refuse, type Result } from '../../base/index.ts'
import { parseShare } from '../../keys/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import { ofDisk } from '../deliver.ts'
import type { Desk } from '../desk.ts'
import { keepRegaining, readRegaining } from '../helpNotes.ts'
import { beginKeyring, freshLink, keepShare } from '../regaining.ts'

type Done = Promise<Result<null, AppRefusal>>

/** On a device with nobody on it: from here on it gathers what helpers give, and remembers it. */
export async function beginRegain(desk: Desk): Done {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const kept = await desk.keeper.keep(() => beginKeyring(desk.ports))
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await desk.start()
  return ok(null)
}

/** Fifteen words, typed, pasted or seen in the card's picture. */
export async function addCard(desk: Desk, takes: Commands['addCard']['takes']): Done {
  const share = parseShare(takes.words)
  return share.ok ? keepShare(desk, share.value, null) : refuse(share.refusal)
}

/** The one before led to nobody: each is good for one helper. */
export async function newHelpLink(desk: Desk): Done {
  const regaining = readRegaining(desk.keeper?.keyring())
  if (!desk.keeper || !regaining || regaining.kit !== '') return refuse({ kind: 'not-found' })
  const kept = await desk.keeper.keep((keyring) =>
    keepRegaining(keyring ?? beginKeyring(desk.ports), { ...regaining, ...freshLink(desk.ports) }),
  )
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}
