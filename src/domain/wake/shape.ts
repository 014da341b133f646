import { shape, type Plain } from '../../base/index.ts'

/** "This phone may be woken": how its browser takes a wake. Of one phone the last word counts; no address, no more. */
export const wakeFact = 'wake'

export type WakeSaid = {
  readonly address: string
  readonly point: Uint8Array
  readonly auth: Uint8Array
}

export const wakeLimits = { address: 512, point: 65, auth: 16 } as const

const none = new Uint8Array()
const read = shape.lenient<WakeSaid>({
  address: [shape.text(wakeLimits.address), ''],
  point: [shape.fixedBytes(wakeLimits.point), none],
  auth: [shape.fixedBytes(wakeLimits.auth), none],
})

/** Anything odd is a phone that is not woken. */
export function parseWake(data: Plain): WakeSaid | undefined {
  const said = read(data)
  if (!said) return undefined
  const isWhole = /^https:\/\/\S+$/.test(said.address) && said.point.length > 0 && said.auth.length > 0
  return isWhole ? said : { address: '', point: none, auth: none }
}
