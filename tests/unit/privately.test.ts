import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import type { Look } from '../../src/app/look.ts'
import { privateFactsOf, tryPrivate } from '../../src/app/privately.ts'
import { systemRandom, type Plain } from '../../src/base/index.ts'
import {
  mintPerson,
  redact,
  sealPrivately,
  type CircleId,
  type PersonId,
  type PersonSecret,
  type TeamId,
} from '../../src/keys/index.ts'

const idOf = (digit: string) => digit.repeat(64)
const team = idOf('a') as TeamId
const care = idOf('c') as CircleId
const [maureenId, priyaId, malloryId] = [idOf('1') as PersonId, idOf('2') as PersonId, idOf('3') as PersonId]
let maureen: PersonSecret
let priya: PersonSecret
let mallory: PersonSecret
beforeAll(() => {
  ;[maureen, priya, mallory] = [mintPerson(systemRandom), mintPerson(systemRandom), mintPerson(systemRandom)]
})

type Said = { readonly volume: string; readonly at: number; readonly device: string; readonly data: Plain }
const sealed = (author: PersonSecret, as: PersonId, to: PersonSecret[], type: string, what: Plain): Plain =>
  sealPrivately(systemRandom, { team, circle: care, author: as }, author, to.map(redact), {
    ...{ to: to.includes(maureen) ? [maureenId] : [priyaId], type, data: what },
  }) as Plain

let entries = 0
const asFact = (said: Said) => {
  const entry = `${(entries += 1)}`
  return { ...said, entry, id: entry, type: 'private', corrects: null, seq: entries, number: 1 }
}

const context = (me: PersonId, person: PersonSecret) =>
  ({ me: () => me, keyring: () => ({ person }) }) as unknown as Context

/** A phone that has these facts, looks again as often as it is asked to, and says how often that was. */
function readAll(
  facts: readonly object[],
  on: Context,
): { readonly look: () => Look; readonly turns: number } {
  const circle = { id: care, purpose: 'care', members: [maureenId, priyaId, malloryId] }
  const deviceById = new Map([
    ['maureens', { person: maureenId }],
    ['priyas', { person: priyaId }],
    ['mallorys', { person: malloryId }],
  ])
  const state = { team, holder: maureenId, deviceById, circleById: new Map([[care, circle]]) }
  const look = () =>
    ({
      ...{ state, me: on.me(), now: 0, circles: [circle] },
      chaptersOf: () => [{ rows: {}, facts }],
    }) as unknown as Look
  let turns = 1
  while (tryPrivate(look(), on)) turns += 1
  return { look, turns }
}

test('what a busy worker said a year ago is read, after months of what was for others', () => {
  const elsewhere = sealed(priya, priyaId, [mallory], 'claim', {})
  const concern = sealed(priya, priyaId, [maureen], 'concern', { words: 'old' })
  const facts = [asFact({ volume: 'month 0', at: 0, device: 'priyas', data: concern })]
  for (let month = 0; month < 14; month++)
    for (let n = 0; n < 60; n++)
      facts.push(asFact({ volume: `month ${month}`, at: month * 100 + n, device: 'priyas', data: elsewhere }))
  const on = context(maureenId, maureen)
  const { look } = readAll(facts, on)
  expect(privateFactsOf(look(), on, 'concern').map((fact) => fact.data)).toEqual([{ words: 'old' }])
  // Whoever wrote them has all of theirs, without a turn in between.
  const own = context(priyaId, priya)
  const all = { ...look(), me: priyaId }
  expect(privateFactsOf(all, own, 'claim', 'concern')).toHaveLength(facts.length)
})

test('F5: twenty thousand private facts of one hold nobody up, and bury nobody else’s', () => {
  const everybody = Array.from({ length: 15 }, () => mintPerson(systemRandom))
  const flood = sealed(mallory, malloryId, everybody, 'flood', {})
  const facts = Array.from({ length: 20_000 }, (_, n) =>
    asFact({ volume: 'now', at: 1_000 + n, device: 'mallorys', data: flood }),
  )
  const nothing = [null, 7, { boxes: [] }, { boxes: [new Uint8Array(80)] }] as unknown as Plain[]
  for (const data of nothing) facts.push(asFact({ volume: 'now', at: 30_000, device: 'mallorys', data }))
  const old = sealed(mallory, malloryId, [maureen], 'answer', { of: 'a month before' })
  facts.push(asFact({ volume: 'before', at: 1, device: 'mallorys', data: old }))
  const concern = sealed(priya, priyaId, [maureen], 'concern', { words: 'hers' })
  facts.push(asFact({ volume: 'now', at: 0, device: 'priyas', data: concern }))
  const on = context(maureenId, maureen)
  const { look, turns } = readAll(facts, on)
  const read = privateFactsOf(look(), on, 'concern', 'answer', 'flood')
  expect(read.map((fact) => [fact.author, fact.type])).toEqual([
    [priyaId, 'concern'],
    [malloryId, 'answer'],
  ])
  // A thousand of one month, some at a time, and never again.
  expect(turns).toBe(6)
  expect(readAll(facts, on).turns).toBe(1)
})
