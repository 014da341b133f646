import type { Act } from '../../circles/index.ts'
import type { DeviceId, KitCheck, PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { selectDeviceNames } from '../deviceNames.ts'
import { selectLinking } from '../linking.ts'
import type { Look } from '../look.ts'
import { notes } from '../notes.ts'
import type { DeviceItem, DeviceNews, DevicesView, KitView } from '../types.ts'
import { readTold } from '../told.ts'
import { authorRef, personOf, personRef } from './refs.ts'

export const selectDevices = (look: Look, context: Context): DevicesView => ({
  devices: selectDeviceList(look, context),
  linking: selectLinking(context),
  kit: selectKit(look, context),
  news: selectNews(look, context),
})

/** Mine that stand, this one first. */
export const selectDeviceList = (look: Look, context: Context): readonly DeviceItem[] =>
  selectDevicesOf(look, context, look.me)

export function selectDevicesOf(look: Look, context: Context, person: PersonId): readonly DeviceItem[] {
  const mine = context.keyring().certificate
  const names = selectDeviceNames(look)
  const originals = context.book()?.originalByCopy
  const acts = [...(context.book()?.acts.values() ?? [])]
  const seen = lastSeen(look, acts)
  return (look.state.personById.get(person)?.devices ?? [])
    .filter((deviceId) => look.state.deviceById.get(deviceId)?.stands)
    .map((deviceId) => {
      const first = look.state.deviceById.get(deviceId)?.since[0] ?? -1
      const act = acts.find((one) => one.id === look.state.order.ids[first])
      return {
        deviceId,
        isThis: deviceId === mine.deviceId,
        addedAt: act?.body.at ?? mine.at,
        name: names.get(deviceId) ?? names.get(originals?.get(deviceId) ?? '') ?? '',
        lastSeenAt: seen.get(deviceId) ?? null,
      }
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || a.addedAt - b.addedAt)
}

/** By the clocks of those devices. */
function lastSeen(look: Look, acts: readonly Act[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  const note = (device: string, at: number) => seen.set(device, Math.max(seen.get(device) ?? 0, at))
  for (const act of acts) note(act.by, act.body.at)
  for (const view of look.circles.flatMap((circle) => look.chaptersOf(circle.id))) {
    for (const row of Object.values(view.rows)) note(row.last.device, row.last.at)
    for (const fact of view.facts) note(fact.device, fact.at)
  }
  return seen
}

function selectKit(look: Look, context: Context): KitView {
  const sheet = look.state.personById.get(look.me)?.kits.find((kit) => kit.form === 'sheet')
  const noted = context.keyring().noteByName
  const check = noted.get(notes.kitCheck)
  const checkedAt = Number(noted.get(notes.kitCheckedAt) ?? '')
  return {
    madeAt: (sheet && context.book()?.acts.get(sheet.act)?.body.at) ?? null,
    places: sheet && check ? (JSON.parse(check) as KitCheck).places : null,
    checkedAt: sheet && checkedAt > 0 ? checkedAt : null,
  }
}

/** Newest first. */
function selectNews(look: Look, context: Context): readonly DeviceNews[] {
  const told = readTold(context)
  const originals: ReadonlyMap<string, string> = context.book()?.originalByCopy ?? new Map()
  const faulty = new Set(look.state.invalid.map((one) => one.act))
  const names = selectDeviceNames(look)
  return [...(context.book()?.acts.values() ?? [])]
    .filter((act) => !told.has(act.id) && !faulty.has(act.id))
    .flatMap((act): DeviceNews[] => {
      const about = aboutOf(look, act, originals)
      if (!about) return []
      const { who, kind, device } = about
      const original = originals.get(device)
      const isForHolder = look.me === look.state.holder && kind === 'recovered'
      if (who !== look.me && !isForHolder) return []
      return [
        {
          newsId: act.id,
          kind,
          who: personRef(look, who),
          by: authorRef(look, act.by),
          at: act.body.at,
          deviceName: names.get(device) ?? names.get(original ?? '') ?? '',
          otherId: kind === 'copied' ? otherOf(look, context, [device, original ?? '']) : null,
        },
      ]
    })
    .sort((a, b) => b.at - a.at)
}

function otherOf(look: Look, context: Context, pair: readonly string[]): string | null {
  const mine = context.keyring().certificate.deviceId
  const other = pair.find((id) => id !== mine)
  return pair.includes(mine) && look.state.deviceById.get(other as DeviceId)?.stands ? (other ?? null) : null
}

type About = { readonly who: PersonId; readonly kind: DeviceNews['kind']; readonly device: string }

function aboutOf(look: Look, { by, body }: Act, originals: ReadonlyMap<string, string>): About | undefined {
  const author = personOf(look.state, by)
  switch (body.type) {
    case 'device':
      return {
        who: body.certificate.personId,
        kind: originals.has(body.certificate.deviceId) ? 'copied' : 'added',
        device: body.certificate.deviceId,
      }
    case 'recover':
      return { who: body.certificate.personId, kind: 'recovered', device: body.certificate.deviceId }
    case 'drop': {
      const who = personOf(look.state, body.device)
      return who && { who, kind: 'dropped', device: body.device }
    }
    case 'kit':
      return author && { who: author, kind: body.kit ? 'kit-made' : 'kit-ended', device: by }
    case 'helpers':
      return author && { who: author, kind: body.kit ? 'helpers-asked' : 'helpers-ended', device: by }
    default:
      return undefined
  }
}
