import { makeRecovery } from '../circles/index.ts'
import { keepNote } from '../keys/index.ts'
import { publishActs } from './acts.ts'
import type { Context } from './context.ts'
import { kitInHand } from './kitInHand.ts'
import { notes } from './notes.ts'

export type RecoveryStanding = 'none' | 'under way' | 'refused'

/**
 * A device that came by a kit says so in the acts, once it has read them, and forgets the kit when they show that it is
 * in. Refused where the kit counts no more: somebody made another, and this is an old sheet.
 */
export async function goOnRecovering(context: Context): Promise<RecoveryStanding> {
  const keyring = context.keyring()
  const kit = kitInHand(keyring)
  const book = context.book()
  const state = context.state()
  if (!kit) return 'none'
  await context.carrier.follow()
  if (!book || !state || !context.carrier.caughtUp()) return 'under way'
  const { deviceId } = keyring.certificate
  if (state.deviceById.get(deviceId)?.stands) {
    await context.keeper.keep((kept) => keepNote(kept ?? keyring, notes.recovering, ''))
    return 'none'
  }
  const isTold = [...book.acts.values()].some((act) => act.by === deviceId && act.body.type === 'recover')
  const sign = kit.keys.signing.publicKey.join()
  const counts = state.personById.get(context.me())?.kits.some((one) => one.keys.sign.join() === sign)
  if (isTold || !counts) return 'refused'
  const act = makeRecovery(state, kit.keys, keyring.certificate, keyring.device, context.ports.clock.now())
  const said = await publishActs(context, book, [act])
  return said.ok ? goOnRecovering(context) : 'under way'
}
