import { shape, type Plain } from '../../base/index.ts'

/** "I'm OK", said by the person in the middle with one tap. `is` false takes back those that it names. */
export const okType = 'said-ok'
export type Okay = { readonly is: boolean; readonly replaces: readonly string[] }

export const okLimits = { replaces: 50 } as const

const readOkay = shape.lenient<Okay>({
  is: [shape.flag, true],
  replaces: [shape.list(shape.text(128), okLimits.replaces), []],
})

export const parseOkay = (data: Plain): Okay | undefined => readOkay(data)
