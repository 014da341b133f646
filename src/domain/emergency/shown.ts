import { shape, type Plain } from '../../base/index.ts'

/** That somebody showed the passport to people outside the team, and why. */
export type PassportShown = { readonly why: string }
export const passportShownType = 'passport-shown'
export const crewLimits = { why: 200, minutes: 30 } as const

const readShown = shape.lenient<PassportShown>({ why: [shape.text(crewLimits.why * 4), ''] })

export const parsePassportShown = (data: Plain): PassportShown | undefined => readShown(data)
