import { findWords } from '../../src/app/finding.ts'
import type { Look } from '../../src/app/look.ts'
import { documentTypes } from '../../src/app/documentTypes.ts'
import { doseFacts, messageType, noteType, termsOf } from '../../src/domain/index.ts'
import { lookOfFacts, type Said } from '../helpers/lookOfFacts.ts'
import { timed } from './clock.ts'
import { noteOf } from './team.ts'
import type { Bench, Work } from './bench.ts'

/** A word looked for in ten years of a team with three visits and nine doses a day, against one year of it. */
export const benches = [finding]

/** Of a month: care.md's "typical", visits by workers and volunteers. */
const ofMonth = { [messageType]: 426, [noteType]: 60, [doseFacts.dose]: 274, records: 104 } as const

async function finding(): Promise<Bench> {
  const [one, ten] = [worksOf(1), worksOf(10)]
  return {
    name: `a word found, ${12 * 10 * Object.values<number>(ofMonth).reduce((sum, n) => sum + n)} things in ten years`,
    tells: ['mean'],
    rounds: 5,
    compare: ten.map((subject, i) => ({ subject, against: one.slice(i, i + 1) })),
  }
}

function worksOf(years: number): readonly Work[] {
  const name = years === 1 ? 'after a year' : 'after ten years'
  let kept = lookOf(years)
  const search = async (look: Look): Promise<void> => {
    const found = await findWords(look, termsOf('number 11005'), async () => {})
    if (found.length === 0) throw new Error('It was not found')
  }
  return [
    {
      name: `the first search ${name}`,
      async run() {
        kept = lookOf(years)
        return timed(1, () => search(kept))
      },
    },
    { name: `each that follows ${name}`, run: async () => timed(1, () => search(kept)) },
  ]
}

function lookOf(years: number): Look {
  const chapters = Array.from({ length: years * 12 }, (_, month) => {
    const at = Date.UTC(2026 - years, month, 15)
    const facts = Object.entries(ofMonth).flatMap(([type, many]) =>
      Array.from({ length: type === 'records' ? 0 : many }, (__, n): Said => {
        const text = noteOf(month * 1000 + n)
        const words = n % 20 === 0 ? 'She took it with yoghurt.' : ''
        const data = type === doseFacts.dose ? { words, why: '' } : { text, date: '2020-01-01', media: [] }
        return { type, id: `${type} ${month} ${n}`, device: 'maureen', at, data }
      }),
    )
    const rows = Array.from({ length: ofMonth.records }, (__, n) => ({
      ...{ type: documentTypes.record, document: `${month} ${n}`, begun: null, authors: ['maureen'] },
      ...{ first: { device: 'maureen', at }, last: { device: 'maureen', at } },
      data: { title: 'Morning', note: noteOf(month * 1000 + n), handover: '', chose: '' },
    }))
    return { facts, rows }
  })
  const look = lookOfFacts('maureen', ['maureen'], { care: [] })
  const views = chapters.map(({ facts, rows }) => ({
    facts,
    rows: Object.fromEntries(rows.map((row) => [row.document, row])),
  }))
  return { ...look, chaptersOf: () => views as never }
}
