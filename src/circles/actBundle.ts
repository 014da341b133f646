import { encodePlain, shape, type Bytes } from '../base/index.ts'

/** What one entry takes with room to spare. */
const mostBytes = 256 * 1024
const mostActs = 4096

const readBundle = shape.list(shape.someBytes(mostBytes), mostActs)

/** Acts as they were signed, together: the whole of a log in a few letters. In the order in which they are given. */
export function bundleActs(acts: readonly Bytes[]): readonly Bytes[] {
  const bundles: Bytes[][] = []
  let room = 0
  for (const act of acts) {
    const last = bundles.at(-1)
    if (last && act.length <= room && last.length < mostActs) last.push(act)
    else {
      bundles.push([act])
      room = mostBytes
    }
    room -= act.length
  }
  return bundles.map((bundle) => encodePlain(bundle))
}

/** Undefined where it is no bundle. Whether each of them is an act, `verifyAct` says. */
export const openActBundle = (bytes: Uint8Array): readonly Uint8Array[] | undefined =>
  shape.decoded(readBundle, bytes)
