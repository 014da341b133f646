import { expect, test } from 'vitest'
import { toClaimOf } from '../../src/app/select/toClaim.ts'
import type { Worked } from '../../src/app/select/worked.ts'
import { documentTypes } from '../../src/app/documentTypes.ts'
import type { Look } from '../../src/app/look.ts'
import { journeyFacts } from '../../src/domain/index.ts'
import { lookOfFacts } from '../helpers/lookOfFacts.ts'

const day = '2026-11-20'
const minute = 60_000
const ten = Date.UTC(2026, 10, 20, 10)

const series = (id: string, start: string, place: string) => {
  const author = { device: 'maureen', at: 1 }
  const data = { title: id, start, minutes: 60, place, from: day, repeat: 'once', people: ['priya'] }
  return {
    ...{ document: id, type: documentTypes.series, data, begun: data, first: author, last: author },
    ...{ authors: ['maureen'], history: [], isCopied: false, unsent: 0, volume: 'v' },
  } as never
}
const fact = (id: string, type: string, data: object) => ({ id, type, data, device: 'priya', at: 2 }) as never

/** Priya goes by car from the home to the library, 20 minutes and three miles as the crow flies. */
function lookOf(): Look {
  const way = { from: '', to: 'Library', mode: 'car' }
  const facts = [
    fact('a', journeyFacts.mode, { mode: 'car' }),
    fact('b', journeyFacts.said, { ...way, minutes: 20 }),
    fact('c', journeyFacts.said, { ...way, tenths: 30 }),
  ]
  const rows = [series('home', '10:00', ''), series('out', '12:00', 'Library')]
  const look = lookOfFacts('priya', ['maureen', 'priya'], { schedule: [facts] }, rows)
  Object.assign(look.state, {
    nominations: [],
    circleById: new Map(look.circles.map((one) => [one.id, one])),
  })
  return look
}

const worked = (look: Look, id: string, arrivedAt: number, minutes: number): Worked => ({
  ...{
    visitId: `${id}.${day}`,
    date: day,
    title: id,
    arrivedAt,
    leftAt: arrivedAt + minutes * minute,
    minutes,
  },
  person: { personId: look.me, name: 'Priya', relation: '', isMe: true, isHolder: false },
  agreed: 'both',
})

/** Priya was at the home for an hour, and so long after it at the library for an hour. */
function afterwards(between: number) {
  const look = lookOf()
  const visits = [worked(look, 'home', ten, 60), worked(look, 'out', ten + (60 + between) * minute, 60)]
  const [first, next] = toClaimOf(look, { ledger: [], unsent: new Set(), paid: [] }, visits)
  expect(first).toMatchObject({ minutes: 60, travel: 0, miles: null })
  return next
}

test('up to two hours between two visits it is one way, with its minutes and its miles; after that somebody was at home', () => {
  const way = { vehicle: 'car', how: 'way', miles: 42 }
  for (const between of [20, 45, 120])
    expect(afterwards(between)).toMatchObject({ minutes: 80, travel: 20, miles: way })
  expect(afterwards(121)).toMatchObject({ minutes: 60, travel: 0, miles: null })
})

test('no more is counted than there was between the two, and nothing where the clocks cross', () => {
  expect(afterwards(5)).toMatchObject({ minutes: 65, travel: 5 })
  expect(afterwards(0)).toMatchObject({ minutes: 60, travel: 0 })
  expect(afterwards(-10)).toMatchObject({ minutes: 60, travel: 0, miles: null })
})
