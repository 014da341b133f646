import { bytesToHex, ok, refuse, type Result } from '../../base/index.ts'
import {
  certify,
  completeWord,
  keepNote,
  kitEntropy,
  kitToWords,
  mintDevice,
  mintKit,
  mintKitCheck,
  openKitPacket,
  parseKit,
  passesKitCheck,
  sealKitPacket,
  type KitCheck,
  type KitPacket,
} from '../../keys/index.ts'
import { beginSaying, publish } from '../acts.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import { visitPlace, waitFor } from '../meetingPlace.ts'
import { notes } from '../notes.ts'
import { turnWhereNeeded } from '../turning.ts'
import { begin } from './newDevice.ts'

const waitMs = 15_000

/**
 * A new sheet. Its packet is at the relay before anybody is shown a word, for a sheet that leads nowhere is worse than
 * none; then the act says that it counts, and that the one before does not.
 */
export async function makeKit(context: Context): Promise<Result<Commands['makeKit']['gives'], AppRefusal>> {
  const { ports } = context
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const me = state.personById.get(context.me())
  if (me?.standing !== 'member') return refuse({ kind: 'not-allowed' })
  const kit = mintKit(ports.random)
  const packet = sealKitPacket(kit, context.keyring(), me.name, ports.clock.now())
  const sent = await visitPlace(ports, kit.meeting.place, async (visit) => {
    const put = await visit.put('card', packet)
    if (!put.ok) return put
    return (await visit.carrier.whenSent(waitMs)) ? ok(null) : refuse({ kind: 'relay-away' as const })
  })
  if (!sent.ok) return sent
  const keys = { sign: kit.keys.signing.publicKey, seal: kit.keys.sealing.publicKey }
  const hadOne = me.kits.some((one) => one.form === 'sheet')
  saying.value.say({ type: 'kit', form: 'sheet', kit: keys })
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  const check = JSON.stringify(mintKitCheck(kit, ports.random))
  await context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), notes.kitCheck, check))
  if (hadOne) {
    const turned = await turnWhereNeeded(context)
    if (!turned.ok) return turned
  }
  return ok({
    words: kitToWords(kit),
    name: me.name,
    madeAt: ports.clock.now(),
  })
}

/** The sheet is worth nothing from now on. */
export async function endKit(context: Context): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  saying.value.say({ type: 'kit', form: 'sheet', kit: null })
  const published = await publish(context, saying.value)
  return published.ok ? turnWhereNeeded(context) : published
}

/** Three of its words on the device that made it, or all of it on any. */
export async function checkKit(
  context: Context,
  takes: Commands['checkKit']['takes'],
): Promise<Result<{ good: boolean }, AppRefusal>> {
  const kits = context.state()?.personById.get(context.me())?.kits ?? []
  const mine = kits.find((kit) => kit.form === 'sheet')
  if (!mine) return refuse({ kind: 'not-found' })
  const words = takes.words.map((word) => completeWord(word.trim()) ?? '')
  const note = context.keyring().noteByName.get(notes.kitCheck)
  const good =
    words.length === 3 && note
      ? passesKitCheck(JSON.parse(note) as KitCheck, mine.keys, words)
      : isSheet(takes.words.join(' '), mine.keys.sign)
  if (good) {
    const at = String(context.ports.clock.now())
    await context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), notes.kitCheckedAt, at))
  }
  return ok({ good })
}

function isSheet(text: string, sign: Uint8Array): boolean {
  const kit = parseKit(text)
  return kit.ok && bytesToHex(kit.value.keys.signing.publicKey) === bytesToHex(sign)
}

/** On a device with nobody on it: the words find the packet, and the packet brings the person. */
export async function recover(desk: Desk, takes: { words: string }): Promise<Result<null, AppRefusal>> {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const kit = parseKit(takes.words)
  if (!kit.ok) return refuse(kit.refusal)
  const { ports } = desk
  const packet = await visitPlace(ports, kit.value.meeting.place, async (visit) => {
    const found = await waitFor(
      ports,
      () => packetIn(visit.letters().map((letter) => letter.bytes)),
      (waited) => visit.carrier.caughtUp() || waited >= waitMs,
    )
    if (found) return ok(found)
    return refuse({ kind: visit.carrier.caughtUp() ? ('kit-not-found' as const) : ('relay-away' as const) })
  })
  if (!packet.ok) return packet
  const device = mintDevice(ports.random)
  const entropy = kitEntropy(kit.value)
  return begin(desk, {
    person: packet.value.person,
    device,
    certificate: certify(packet.value.person, device, ports.clock.now()),
    epochsByTeam: packet.value.epochsByTeam,
    invitations: [],
    pinByRelay: new Map(),
    noteByName: new Map([[notes.recovering, entropy]]),
  })

  function packetIn(letters: readonly Uint8Array[]): KitPacket | undefined {
    for (const letter of letters) {
      const opened = kit.ok ? openKitPacket(kit.value, letter) : kit
      if (opened.ok) return opened.value
    }
    return undefined
  }
}
