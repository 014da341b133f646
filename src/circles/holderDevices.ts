import { equalBytes } from '../base/index.ts'
import { verifyRecovery, type DeviceId } from '../keys/index.ts'
import { append } from './append.ts'
import { holds, pastOf, type Ordered, type Sees } from './causal.ts'
import type { Spoken } from './contests.ts'
import { isReplaced, type KitMade } from './ledger.ts'
import type { Act, Found } from './types.ts'

/**
 * Acts of devices that were the Holder's in the act's own past: brought in by another of theirs or by their kit, and not
 * dropped. `silent` are positions that do not count; `regained` the acts by which helpers brought one back, as they were
 * judged without what it said since.
 */
export function selectHolderActs(
  { order, acts }: Ordered,
  found: Act<Found>,
  silent: ReadonlySet<number>,
  regained: ReadonlyMap<number, DeviceId>,
): readonly Spoken[] {
  const { personId: holder, deviceId: first } = found.body.holder
  const sinceByDevice = new Map<DeviceId, number[]>()
  const untilByDevice = new Map<DeviceId, number[]>()
  const onTheWay = new Set(regained.values())
  const kits: KitMade[] = []
  const spoken: Spoken[] = []

  const stands = (device: DeviceId, sees: Sees): boolean =>
    holds(order, sees, sinceByDevice.get(device) ?? [], untilByDevice.get(device) ?? [])

  function isRecovery({ body }: Act, sees: Sees): boolean {
    if (body.type !== 'recover' || body.certificate.personId !== holder) return false
    const seen = kits.filter((kit) => sees(kit.position))
    const named = seen.some(
      (kit) =>
        kit.keys !== null &&
        equalBytes(kit.keys.sign, body.kit) &&
        !seen.some((other) => isReplaced({ order }, kit, other)),
    )
    return named && verifyRecovery(body.kit, body.team, body.certificate, body.signature)
  }

  for (const [position, act] of acts.entries()) {
    const sees = pastOf(order, position)
    const isFound = act.id === found.id
    if (silent.has(position)) continue
    const back = regained.get(position)
    if (back) append(sinceByDevice, back, position)
    const recovers = isRecovery(act, sees)
    if (!isFound && !recovers && !stands(act.by, sees)) continue
    spoken.push({ position, act })
    const { body } = act
    if (isFound) append(sinceByDevice, first, position)
    else if (body.type === 'kit') kits.push({ position, form: body.form, keys: body.kit })
    else if ((body.type === 'device' || recovers) && 'certificate' in body) {
      if (body.certificate.personId === holder) append(sinceByDevice, body.certificate.deviceId, position)
    } else if (body.type === 'drop' && (stands(body.device, sees) || onTheWay.has(body.device))) {
      const others = [...sinceByDevice.keys()].filter((device) => device !== body.device)
      if (others.some((device) => stands(device, sees))) append(untilByDevice, body.device, position)
    }
  }
  return spoken
}
