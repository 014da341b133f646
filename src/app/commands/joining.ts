import { ok, refuse, type Result } from '../../base/index.ts'
import { answerNo, parseLink, type Card } from '../../circles/index.ts'
import { tidyName } from '../../domain/index.ts'
import { keepInvitation, keepNote, mintKeyring } from '../../keys/index.ts'
import { readAsking } from '../askingNotes.ts'
import { cardForScreen, doorstepPlace, isAdmitted, sayYes, visitDoorstep, waitForCard } from '../doorstep.ts'
import { ofDisk } from '../deliver.ts'
import { notes } from '../notes.ts'
import type { SessionPorts } from '../ports.ts'
import type { Desk } from '../desk.ts'
import { forgetDevice } from './device.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { InvitationCard } from '../types.ts'

const waitMs = 8000

/** Who invites and to what. Leaves nothing on the device. */
export async function readInvitation(
  { ports }: Desk,
  takes: { link: string },
): Promise<Result<InvitationCard, AppRefusal>> {
  const card = await fetchCard(ports, takes.link)
  return card.ok ? ok(cardForScreen(card.value)) : card
}

export async function declineInvitation(
  { ports }: Desk,
  takes: { link: string },
): Promise<Result<null, AppRefusal>> {
  const secret = parseLink(takes.link)
  if (!secret.ok) return refuse({ kind: secret.refusal.kind })
  return visitDoorstep(ports, secret.value, async (visit) => {
    const card = await waitForCard(ports, visit, waitMs)
    if (!card.ok) return card
    const answer = answerNo(card.value, ports.random, ports.clock.now())
    const place = doorstepPlace(visit.invitation)
    const written = await visit.documents.letters(place, 'answer', [answer.bytes])
    if (!written.ok) return refuse({ kind: 'disk-broken' } as const)
    visit.carrier.put(written.value)
    return (await visit.carrier.whenSent(waitMs)) ? ok(null) : refuse({ kind: 'relay-away' } as const)
  })
}

/** A new person on this device, who says yes and then waits at the doorstep. */
export async function acceptInvitation(
  desk: Desk,
  takes: { link: string; name: string },
): Promise<Result<null, AppRefusal>> {
  const before = desk.keeper?.keyring()
  // Whoever asked to join comes in with keys that nobody has seen so far.
  if (!desk.keeper || (before && !readAsking(before))) return refuse({ kind: 'device-in-use' })
  const { ports } = desk
  const name = tidyName(takes.name)
  if (!name.ok) return name
  const secret = parseLink(takes.link)
  if (!secret.ok) return refuse({ kind: secret.refusal.kind })
  const card = await fetchCard(ports, takes.link)
  if (!card.ok) return card
  const minted = mintKeyring(ports.random, ports.clock.now())
  const kept = await desk.keeper.keep(() => {
    const { team, ends } = card.value
    const waiting = keepInvitation(minted, { secret: secret.value, use: 'received', team, ends })
    // How Kith looks and locks here stays as they chose it.
    const stays = [notes.looks, notes.lockAfter, notes.lockOffer].flatMap((note) => {
      const said = before?.noteByName.get(note)
      return said === undefined ? [] : [[note, said] as const]
    })
    const asBefore = stays.reduce((keyring, [note, said]) => keepNote(keyring, note, said), waiting)
    const named = keepNote(asBefore, notes.myName, name.value)
    return keepNote(named, notes.card, JSON.stringify(cardForScreen(card.value)))
  })
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await desk.start()
  if (!desk.running) return refuse({ kind: 'disk-broken' })
  const put = await sayYes(desk.running.context, { secret: secret.value, team: card.value.team })
  if (put.ok) await desk.running.context.refresh()
  else await forgetDevice(desk)
  return put
}

async function fetchCard(ports: SessionPorts, link: string): Promise<Result<Card, AppRefusal>> {
  const secret = parseLink(link)
  if (!secret.ok) return refuse({ kind: secret.refusal.kind })
  return visitDoorstep(ports, secret.value, async (visit) => {
    const card = await waitForCard(ports, visit, waitMs)
    if (!card.ok) return card
    if (ports.myTeams().includes(card.value.team)) return refuse({ kind: 'already-a-member' } as const)
    if (card.value.ends === 0) return refuse({ kind: 'invitation-withdrawn' } as const)
    if (isAdmitted(visit)) return refuse({ kind: 'invitation-used' } as const)
    return card
  })
}
