import type { Look } from '../../src/app/look.ts'
import { medicineViews } from '../../src/app/select/medicine.ts'

/** Monday, by a clock that is right. */
export const now = Date.UTC(2026, 8, 21, 12)
export const minute = 60_000
export const people = ['maureen', 'mallory', 'anne', 'priya', 'sam']
export const words = { name: 'Paracetamol', isNeeded: true, gap: 240, most: 4 }

/** One wording: whose, and when by their clock. */
export type Worded = {
  readonly id: string
  readonly by?: string
  readonly at: number
  readonly data: Readonly<Record<string, unknown>>
}
const first: Worded = { id: 'm', at: 1, data: words }

/**
 * Each writes with a phone of their own name; Mallory kept the chart once, as a nominee whose time is over, and Sam has left.
 */
export function viewsOf(
  facts: readonly object[],
  { me = 'priya', at = now, wordings = [first] as readonly Worded[], month = '2026-09' } = {},
) {
  const circle = { id: 'care', purpose: 'care', name: '', members: people, heads: [], epochs: [] }
  const person = (id: string) => {
    const standing = id === 'sam' ? 'left' : 'member'
    return [id, { id, name: id, relation: '', standing, keys: [], devices: [id] }] as const
  }
  const nomination = { person: 'mallory', powers: ['circles'], circles: ['care'], standing: 'over', at: 1 }
  const state = {
    holder: 'maureen',
    nominations: [{ ...nomination, ends: now - 1000 * minute }],
    personById: new Map(people.map(person)),
    deviceById: new Map(people.map((id) => [id, { person: id }])),
    circleById: new Map([['care', circle]]),
  }
  const rows = Object.fromEntries(
    wordings.map(({ id, by = 'maureen', at: then, data }) => {
      const author = { device: by, at: then }
      const row = {
        document: id,
        type: 'medicine',
        data,
        begun: data,
        first: author,
        last: author,
        unsent: 0,
      }
      return [id, { ...row, authors: [by], lastBy: [by], history: [], isCopied: false }]
    }),
  )
  const view = { chapter: 'care', rows, facts }
  const look = {
    ...{ state, me, now: at, timeZone: 'Europe/London', connected: true, stuck: false },
    ...{ actById: new Map(), circles: [circle], chaptersOf: () => [view], mediaItem: () => null },
  } as unknown as Look
  return {
    page: medicineViews.medicine({ look } as never, { medicineId: 'm' }),
    chart: medicineViews.medicineChart({ look } as never, { month }),
    list: medicineViews.medicines({ look } as never, null),
    due: medicineViews.medicineDue({ look } as never, null),
  }
}

export const said = (id: string, by: string, at: number, data: object, type = 'dose') => ({
  ...{ type, id, entry: id, corrects: null, device: by, at, number: 1, volume: 'v' },
  data: { medicine: 'm', at, outcome: 'taken', ...data },
})
