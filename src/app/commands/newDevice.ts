import { ok, refuse, type Bytes, type Result } from '../../base/index.ts'
import {
  linkCode,
  mintDevice,
  openPacket,
  parseMeetingLink,
  proposeDevice,
  verifyLinkCard,
  type Keyring,
  type LinkCard,
  type Meeting,
} from '../../keys/index.ts'
import { ofDisk } from '../deliver.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Arriving, Desk } from '../desk.ts'
import { isHeard } from '../linking.ts'
import { visitPlace, waitFor, type PlaceVisit } from '../meetingPlace.ts'

const waitMs = 8000

/**
 * A device with nobody on it comes to a person who has one: it says who it is, shows the code once the other has heard
 * it, and waits for the packet. Answers when it has been heard or refused; what follows shows in the shell.
 */
export async function openDeviceLink(desk: Desk, takes: { link: string }): Promise<Result<null, AppRefusal>> {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const meeting = parseMeetingLink(takes.link)
  if (!meeting.ok) return refuse({ kind: meeting.refusal.kind })
  const arriving: Arriving = { name: '', code: null, why: null, stopped: false }
  stopArriving(desk)
  desk.arriving = arriving
  return new Promise((resolve) => {
    void visitPlace(desk.ports, meeting.value.place, async (visit) => {
      const met = await meet(desk, visit, meeting.value, arriving, () => resolve(ok(null)))
      if (met.ok && !arriving.stopped) await begin(desk, met.value)
      return met
    })
      .catch((): Result<Keyring, AppRefusal> => refuse({ kind: 'interrupted' }))
      .then((met) => {
        if (desk.arriving === arriving) {
          if (met.ok || arriving.code === null) desk.arriving = undefined
          else arriving.why = met.refusal
        }
        desk.changed()
        resolve(met.ok ? ok(null) : met)
      })
  })
}

/** Nothing was kept. */
export function stopArriving(desk: Desk): void {
  if (desk.arriving) desk.arriving.stopped = true
  desk.arriving = undefined
}

async function meet(
  desk: Desk,
  visit: PlaceVisit,
  meeting: Meeting,
  arriving: Arriving,
  onHeard: () => void,
): Promise<Result<Keyring, AppRefusal>> {
  const { ports } = desk
  const { carrier } = visit
  const first = await waitFor(
    ports,
    () => cardAt(visit, meeting),
    (waited) => carrier.caughtUp() || waited >= waitMs || carrier.state().kind === 'nonsense',
  )
  if (!first) return refuse({ kind: carrier.caughtUp() ? 'link-over' : 'relay-away' })
  if (first.ends <= ports.clock.now()) return refuse({ kind: 'link-over' })
  if (first.number.length > 0) return refuse({ kind: 'link-over' })
  const device = mintDevice(ports.random)
  const offer = proposeDevice(first.by.person, device, ports.clock.now())
  const put = await visit.put('answer', offer)
  if (!put.ok) return put
  arriving.name = first.name
  const isOver = () => arriving.stopped || ports.clock.now() >= first.ends
  const heard = await waitFor(ports, () => heardAt(visit, meeting, first), isOver)
  if (!heard) return refuse({ kind: 'link-over' })
  // Somebody else was there first: the code would differ, and this says it sooner.
  if (!isHeard(heard, offer)) return refuse({ kind: 'link-over' })
  arriving.code = linkCode(meeting, heard, offer)
  desk.changed()
  onHeard()
  const keyring = await waitFor(ports, () => packetAt(visit, meeting, heard, device), isOver)
  return keyring ? ok(keyring) : refuse({ kind: 'link-over' })
}

/** The first good card says who it is; only that device's later ones count. */
function cardAt(visit: PlaceVisit, meeting: Meeting): LinkCard | undefined {
  for (const letter of visit.letters()) {
    const card = letter.kind === 'card' ? verifyLinkCard(meeting, letter.bytes) : undefined
    if (card?.ok) return card.value
  }
  return undefined
}

/** The same promise, with the number that keeps it. */
function heardAt(visit: PlaceVisit, meeting: Meeting, first: LinkCard): LinkCard | undefined {
  for (const letter of visit.letters()) {
    const card = letter.kind === 'card' ? verifyLinkCard(meeting, letter.bytes) : undefined
    if (!card?.ok || card.value.number.length === 0) continue
    const isSame =
      card.value.by.deviceId === first.by.deviceId && hex(card.value.promise) === hex(first.promise)
    if (isSame) return card.value
  }
  return undefined
}

function packetAt(
  visit: PlaceVisit,
  meeting: Meeting,
  card: LinkCard,
  device: ReturnType<typeof mintDevice>,
): Keyring | undefined {
  for (const letter of visit.letters()) {
    if (letter.kind !== 'admission') continue
    const keyring = openPacket(meeting, card, letter.bytes, device)
    if (keyring.ok) return keyring.value
  }
  return undefined
}

/** Kept first; then it is a device like any other. */
export async function begin(desk: Desk, keyring: Keyring): Promise<Result<null, AppRefusal>> {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const kept = await desk.keeper.keep(() => keyring)
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await desk.start()
  await desk.running?.context.refresh()
  return ok(null)
}

const hex = (bytes: Bytes): string => bytes.join()
