import { shape } from '../base/index.ts'
import { factsOf, type Look } from './look.ts'

/** What a person calls a device of theirs: a fact, for the acts name it by its key only. */
export const deviceNameType = 'device name'

const readName = shape.exact({ device: shape.text(64), name: shape.text(200) })

/** The last name that its own person gave it, by the device. */
export function selectDeviceNames(look: Look): ReadonlyMap<string, string> {
  const named = [...factsOf(look, deviceNameType)].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const nameByDevice = new Map<string, string>()
  for (const fact of named) {
    const read = readName(fact.data)
    const owner = read && look.state.deviceById.get(read.device as never)?.person
    if (read && owner !== undefined && owner === look.state.deviceById.get(fact.device as never)?.person)
      nameByDevice.set(read.device, read.name)
  }
  return nameByDevice
}
