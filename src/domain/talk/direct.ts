import { shape, type Plain } from '../../base/index.ts'

/** Between two people of a team, sealed for the two inside everyone's circle: it carries a `message`, or a word on one. */
export const directType = 'private-talk'
export const directBodies = {
  said: 'direct-message',
  back: 'direct-back',
  pin: 'direct-pin',
} as const
/** A private fact to nobody but its author: with whom they do not want to talk alone. */
export const noDirectType = 'no-direct'
export const directLimits = { pins: 3 } as const

const id = shape.text(100)
const readPin = shape.lenient<{ readonly message: string; readonly up: boolean }>({
  message: [id, ''],
  up: [shape.flag, true],
})
export function parseDirectPin(data: Plain): { message: string; up: boolean } | undefined {
  const read = readPin(data)
  return read?.message ? read : undefined
}

const readNo = shape.lenient<{ readonly person: string; readonly is: boolean }>({
  person: [id, ''],
  is: [shape.flag, true],
})
export function parseNoDirect(data: Plain): { person: string; is: boolean } | undefined {
  const read = readNo(data)
  return read?.person ? read : undefined
}
