import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'

/**
 * That somebody leaves the team from a day on: begun by themselves, or by who ends their place. What they have of the
 * person's is a key of `things` each, so that two who write at once keep both.
 */
export type Leaving = {
  readonly person: string
  readonly from: PlainDate | ''
  readonly things: Readonly<Record<string, string>>
  /** They stay after all. */
  readonly stopped: boolean
}

export const leavingLimits = { thing: 100, things: 40, words: 4000 } as const

/** That a thing was given back, or was not after all: by whom is who signed it. */
export const givenBackType = 'leaving-back'
export type GivenBack = { readonly leaving: string; readonly thing: string; readonly back: boolean }

/** For the person in the middle, or whom the leaver chose, and nobody else: why they go, and what worked. */
export const leavingWordsType = 'leaving-words'
export type LeavingWords = { readonly about: 'why' | 'worked'; readonly text: string }

const id = shape.text(128)
const date: shape.Reader<PlainDate | ''> = (value) =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined

/** What is too long or no text is left out, and hides nothing else. */
const things: shape.Reader<Readonly<Record<string, string>>> = (value) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const kept = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && entry[1].length <= leavingLimits.thing * 4,
  )
  return Object.fromEntries(kept.slice(0, leavingLimits.things))
}

const readLeaving = shape.lenient<Leaving>({
  person: [id, ''],
  from: [date, ''],
  things: [things, {}],
  stopped: [shape.flag, false],
})
const readBack = shape.lenient<GivenBack>({ leaving: [id, ''], thing: [id, ''], back: [shape.flag, false] })
const readWords = shape.lenient<{ about: LeavingWords['about'] | ''; text: string }>({
  about: [shape.oneOf('why', 'worked'), ''],
  text: [shape.text(leavingLimits.words * 4), ''],
})

export function parseLeaving(data: Plain): Leaving | undefined {
  const leaving = readLeaving(data)
  return leaving && leaving.person !== '' ? leaving : undefined
}
export function parseGivenBack(data: Plain): GivenBack | undefined {
  const back = readBack(data)
  return back && back.leaving !== '' && back.thing !== '' ? back : undefined
}
export function parseLeavingWords(data: Plain): LeavingWords | undefined {
  const words = readWords(data)
  return words && words.about !== '' && words.text !== ''
    ? { about: words.about, text: words.text }
    : undefined
}
