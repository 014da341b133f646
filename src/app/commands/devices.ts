import { ok, refuse, type Result } from '../../base/index.ts'
import { tidyName } from '../../domain/index.ts'
import {
  acceptProposal,
  meetingToLink,
  mintMeeting,
  mintNumber,
  sealPacket,
  type DeviceId,
  type PersonId,
} from '../../keys/index.ts'
import { everyone, type ActDraft, type ActId } from '../../circles/index.ts'
import { beginSaying, publish, type Saying } from '../acts.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { deviceNameType } from '../deviceNames.ts'
import { putCard } from '../linking.ts'
import { putAtPlace } from '../meetingPlace.ts'
import { notesForAll } from '../notes.ts'
import { keepTold } from '../told.ts'
import { turnWhereNeeded } from '../turning.ts'
import { write } from '../writing.ts'
import { seenOf } from './circles.ts'
import { nobodyAsked } from './helpers.ts'

const openForMs = 15 * 60_000

/** Opens a place for a new device of mine to come to. One at a time; a second one ends the first. */
export async function addDevice(
  context: Context,
): Promise<Result<Commands['addDevice']['gives'], AppRefusal>> {
  const { random, clock, origin } = context.ports
  if (!isStanding(context)) return refuse({ kind: 'not-allowed' })
  const meeting = mintMeeting(random)
  const linking = {
    meeting,
    link: meetingToLink(origin, meeting),
    number: mintNumber(random),
    ends: clock.now() + openForMs,
    offer: undefined,
  }
  context.linking.now = linking
  const put = await putCard(context, linking, false)
  return put.ok ? ok({ link: linking.link }) : put
}

export async function stopLinking(context: Context): Promise<Result<null, AppRefusal>> {
  context.linking.now = undefined
  return ok(null)
}

/**
 * The person has looked at both codes. First the act, so that whoever begins an epoch from now on counts it in; then the
 * packet. Cut off between the two, a device stands in the list that never came, and is taken off it.
 */
export async function confirmDevice(
  context: Context,
  takes: Commands['confirmDevice']['takes'],
): Promise<Result<{ deviceId: string }, AppRefusal>> {
  const linking = context.linking.now
  const name = tidyName(takes.name)
  if (!name.ok) return name
  if (!linking?.offer) return refuse({ kind: 'not-found' })
  const certificate = acceptProposal(context.keyring().person, linking.offer)
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  if (!certificate.ok || certificate.value.personId !== context.me()) return refuse({ kind: 'not-allowed' })
  saying.value.say({ type: 'device', certificate: certificate.value })
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  const kept = context.keyring().noteByName
  const shared = new Map(notesForAll.flatMap((note) => [[note, kept.get(note) ?? ''] as const]))
  const packet = sealPacket(linking.meeting, context.keyring(), certificate.value, shared)
  const put = await putAtPlace(context, linking.meeting.place, 'admission', packet)
  if (!put.ok) return put
  context.linking.now = undefined
  const { deviceId } = certificate.value
  await nameDevice(context, { deviceId, name: name.value })
  return ok({ deviceId })
}

/** What a person calls a device of theirs; the team can read it. */
export async function nameDevice(
  context: Context,
  takes: Commands['nameDevice']['takes'],
): Promise<Result<null, AppRefusal>> {
  const name = tidyName(takes.name)
  const state = context.state()
  if (!name.ok) return name
  if (!state?.personById.get(context.me())?.devices.includes(takes.deviceId as DeviceId))
    return refuse({ kind: 'not-allowed' })
  const said = await write(context, everyone(state.team), 'month', (place) =>
    context.documents.fact(place, {
      type: deviceNameType,
      data: { device: takes.deviceId, name: name.value },
    }),
  )
  return said.ok ? ok(null) : said
}

/**
 * Out from now on; what it sends later is set aside, and every circle it could read begins a new epoch. A sheet or helpers
 * that were said on it end with it, for whoever had it could come back by them.
 */
export async function dropDevice(
  context: Context,
  takes: Commands['dropDevice']['takes'],
): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const device = state.deviceById.get(takes.deviceId as DeviceId)
  if (!device?.stands) return refuse({ kind: 'not-found' })
  const mayDrop = device.person === context.me() || state.holder === context.me()
  if (!mayDrop || device.id === context.keyring().certificate.deviceId) return refuse({ kind: 'not-allowed' })
  const seen = seenOf(context, [device.id], [...state.circleById.values()])
  saying.value.say({ type: 'drop', device: device.id, seen })
  if (device.person === context.me())
    for (const draft of waysBackBy(saying.value, context.me(), device.id)) saying.value.say(draft)
  const published = await publish(context, saying.value)
  return published.ok ? turnWhereNeeded(context) : published
}

function waysBackBy({ book, state }: Saying, person: PersonId, device: DeviceId): readonly ActDraft[] {
  const me = state().personById.get(person)
  const isByIt = (said: { readonly act: ActId }): boolean => book.acts.get(said.act)?.by === device
  return [
    ...(me?.kits ?? []).filter(isByIt).map(({ form }) => ({ type: 'kit', form, kit: null }) as const),
    ...(me?.helpers && isByIt(me.helpers) ? [nobodyAsked] : []),
  ]
}

/** "I know": the news is not shown again on this device. */
export async function noteNews(
  context: Context,
  takes: Commands['noteNews']['takes'],
): Promise<Result<null, AppRefusal>> {
  const kept = await keepTold(context, takes.newsIds)
  return kept.ok ? ok(null) : refuse({ kind: 'disk-broken' })
}

const isStanding = (context: Context): boolean =>
  context.state()?.deviceById.get(context.keyring().certificate.deviceId)?.stands ?? false
