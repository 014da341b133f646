import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isQuiet,
  mergeRecords,
  moods,
  outcomes,
  parseHandoverSeen,
  parsePresence,
  parseRecord,
  parseRecordComment,
  parseVisitAgreed,
  parseVisitLate,
  parseVisitRang,
  parseVisitWatch,
  selectAgreement,
  selectCame,
  usualWatch,
  type AgreedAs,
  type Said,
  type SaidPresence,
  type VisitAgreed,
  type VisitRecord,
} from '../../src/domain/index.ts'

const visit = 'aa01.2026-11-21'
const people = ['priya', 'sam', 'holder', 'mallory']

const presence = (id: string, by: string, at: number, more: Partial<SaidPresence['said']> = {}) => ({
  ...{ id, by, at },
  said: { visit, at, how: 'tap' as const, person: '', replaces: [], ...more },
})
const speaks = (by: string): boolean => by === 'holder'

describe('49: who came, and when they left', () => {
  const first = presence('a1', 'priya', 900)

  it('counts the first arrival and the last leaving of two phones', () => {
    const came = selectCame([presence('a2', 'priya', 905), first], [presence('l1', 'priya', 960)], speaks)
    expect(came).toMatchObject([{ person: 'priya', arrived: { id: 'a1' }, left: { id: 'l1' } }])
    expect([...(came[0]?.arrivals ?? [])].sort()).toEqual(['a1', 'a2'])
  })

  it('is over for whoever left by a clock that is a day behind the one they came by, and not for a wrong tap just before', () => {
    const hour = 3_600_000
    const day = 24 * hour
    const ahead = presence('a1', 'priya', 900, { at: 2 * day })
    const left = presence('l1', 'priya', 960, { at: day + hour })
    expect(selectCame([ahead], [left], speaks)).toMatchObject([{ arrived: { id: 'a1' }, left: { id: 'l1' } }])
    const early = presence('l2', 'priya', 960, { at: 2 * day - hour })
    expect(selectCame([ahead], [early], speaks)).toMatchObject([{ arrived: { id: 'a1' }, left: null }])
  })

  it('takes a correction for what it names, and of others only from who may speak for them', () => {
    const right = presence('a3', 'priya', 1000, { at: 895, how: 'told', replaces: ['a1'] })
    expect(selectCame([first, right], [], speaks)[0]?.arrived.said.at).toBe(895)
    const mallory = presence('a4', 'mallory', 1000, { person: 'priya', at: 1, replaces: ['a1'] })
    expect(selectCame([first, mallory], [], speaks)).toMatchObject([{ arrived: { id: 'a1' } }])
    const holder = presence('a5', 'holder', 1000, { person: 'priya', at: 890, replaces: ['a1'] })
    expect(selectCame([first, holder], [], speaks)).toMatchObject([
      { person: 'priya', arrived: { id: 'a5' } },
    ])
  })

  it('keeps two who came apart, each with their own leaving', () => {
    const came = selectCame(
      [first, presence('a6', 'sam', 910)],
      [presence('l2', 'sam', 950), presence('l3', 'mallory', 951)],
      speaks,
    )
    expect(came.map((one) => [one.person, one.left?.id ?? ''])).toEqual([
      ['priya', ''],
      ['sam', 'l2'],
    ])
  })

  it('is closed for all by who plans and did not come, and by nobody else', () => {
    expect(selectCame([first], [presence('l4', 'mallory', 999)], speaks)[0]?.left).toBeNull()
    expect(selectCame([first], [presence('l5', 'holder', 999)], speaks)[0]?.left?.id).toBe('l5')
    // Nobody left before they came.
    expect(selectCame([first], [presence('l6', 'priya', 899)], speaks)[0]?.left).toBeNull()
  })

  it('is the same in whatever order it comes', () => {
    const said = fc
      .array(
        fc.record({
          by: fc.constantFrom(...people),
          at: fc.integer({ min: 0, max: 20 }),
          person: fc.constantFrom('', ...people),
          replaces: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 3 }),
        }),
        { maxLength: 16 },
      )
      .map((all) =>
        all.map(({ by, at, person, replaces }, n) =>
          presence(`f${n}`, by, at, { person, replaces: replaces.map((one) => `f${one}`) }),
        ),
      )
    fc.assert(
      fc.property(said, said, fc.infiniteStream(fc.nat()), (arrived, left, chance) => {
        const mixed = <T>(all: readonly T[]): readonly T[] =>
          all
            .map((one) => [chance.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one)
        const plain = (all: ReturnType<typeof selectCame>) =>
          all.map((one) => ({
            ...one,
            arrivals: [...one.arrivals].sort(),
            leavings: [...one.leavings].sort(),
          }))
        expect(plain(selectCame(mixed(arrived), mixed(left), speaks))).toEqual(
          plain(selectCame(arrived, left, speaks)),
        )
      }),
    )
  })

  it('of ten thousand words of one person makes one who came, at once', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => presence(`f${n}`, 'mallory', n))
    expect(selectCame(many, many, speaks)).toHaveLength(1)
  })
})

describe('64: both sides say that it happened', () => {
  const came = { arrived: 'a1', left: 'l1' }
  const asOf = (by: string): AgreedAs | undefined =>
    ({ holder: 'holder', anne: 'nominee', priya: 'came' })[by] as AgreedAs | undefined
  const said = (id: string, by: string, more: Partial<VisitAgreed> = {}): Said<VisitAgreed> => ({
    ...{ id, by, at: 0 },
    said: { visit, says: 'agreed', ...came, words: '', replaces: [], ...more },
  })
  const state = (...all: readonly Said<VisitAgreed>[]) => selectAgreement(all, came, asOf).state

  it('is agreed by one side, and then by both; nobody else counts', () => {
    expect(state(said('x', 'mallory'))).toBe('none')
    expect(state(said('x', 'holder'), said('y', 'anne'))).toBe('one')
    expect(state(said('x', 'holder'), said('y', 'priya'))).toBe('both')
  })

  it('is asked about until who asked says yes', () => {
    const asks = said('q', 'holder', { says: 'queried', words: 'She went at half past.' })
    expect(state(asks, said('y', 'priya'))).toBe('queried')
    expect(state(asks, said('y', 'priya', { replaces: ['q'] }))).toBe('queried')
    expect(state(asks, said('z', 'anne', { replaces: ['q'] }))).toBe('queried')
    expect(state(asks, said('y', 'priya'), said('z', 'holder', { replaces: ['q'] }))).toBe('both')
  })

  it('is open again when the times were put right', () => {
    const both = [said('x', 'holder'), said('y', 'priya')]
    expect(selectAgreement(both, { arrived: 'a2', left: 'l1' }, asOf).state).toBe('none')
  })

  it('reads what it knows of anything, and no more', () => {
    const anything = fc.oneof(fc.anything(), fc.record({ visit: fc.anything(), at: fc.anything() }))
    fc.assert(
      fc.property(anything, (data) => {
        const odd = data as Parameters<typeof parsePresence>[0]
        expect(() => [parsePresence(odd), parseVisitAgreed(odd)]).not.toThrow()
      }),
    )
    expect(parsePresence({ visit, at: 1 })).toEqual({ visit, at: 1, how: 'tap', person: '', replaces: [] })
    expect(parseVisitAgreed({ visit, says: 'agreed', arrived: 'a' })).toBeUndefined()
  })
})

/** In another order, which one number decides. */
const shuffled = <T>(all: readonly T[], seed: number): readonly T[] =>
  all
    .map((one, n) => [(Math.imul(seed + 1, 2654435761) ^ Math.imul(n + 1, 40503)) >>> 0, one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)

describe('62: any interleaving of what phones say of one visit apart is one valid visit', () => {
  type Said = { phone: number; what: 'arrive' | 'leave' | 'right' | 'agree' | 'query'; of: string }
  const phones = ['priya', 'priya', 'sam', 'holder', 'mallory'] as const
  const plays = fc.array(
    fc.record({
      phone: fc.nat({ max: phones.length - 1 }),
      what: fc.constantFrom(
        'arrive' as const,
        'leave' as const,
        'right' as const,
        'agree' as const,
        'query' as const,
      ),
      of: fc.constantFrom('priya', 'sam'),
      hears: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  type Heard = {
    readonly arrived: SaidPresence[]
    readonly left: SaidPresence[]
    readonly agreed: { id: string; by: string; at: number; said: VisitAgreed }[]
  }
  const nothing = (): Heard => ({ arrived: [], left: [], agreed: [] })
  const joined = (all: readonly Heard[], seed: number): Heard => ({
    arrived: [...new Set(shuffled(all, seed).flatMap((one) => one.arrived))],
    left: [...new Set(shuffled(all, seed + 1).flatMap((one) => one.left))],
    agreed: [...new Set(shuffled(all, seed + 2).flatMap((one) => one.agreed))],
  })
  const mixed = (heard: Heard, seed: number): Heard => ({
    arrived: [...shuffled(heard.arrived, seed)],
    left: [...shuffled(heard.left, seed)],
    agreed: [...shuffled(heard.agreed, seed)],
  })
  const asOf =
    (person: string) =>
    (by: string): AgreedAs | undefined =>
      by === person ? 'came' : by === 'holder' ? 'holder' : undefined
  const seen = ({ arrived, left, agreed }: Heard) =>
    selectCame(arrived, left, speaks).map((came) => {
      const of = { arrived: came.arrived.id, left: came.left?.id ?? '' }
      return {
        ...of,
        person: came.person,
        leftAt: came.left?.said.at ?? null,
        at: came.arrived.said.at,
        ...selectAgreement(agreed, of, asOf(came.person)),
      }
    })

  /** Each phone says it of what it has heard, as the commands do. */
  function say(heard: Heard, id: string, { phone, what, of }: Said, at: number): void {
    const by = phones[phone] ?? ''
    const came = selectCame(heard.arrived, heard.left, speaks).find(({ person }) => person === of)
    if (what === 'arrive') heard.arrived.push(presence(id, by, at))
    if (what === 'leave') heard.left.push(presence(id, by, at))
    if (what === 'right') {
      const person = by === of ? '' : of
      heard.arrived.push(
        presence(`${id}a`, by, at, { person, how: 'told', at: at - 3, replaces: came?.arrivals ?? [] }),
      )
      heard.left.push(presence(`${id}l`, by, at, { person, how: 'told', replaces: came?.leavings ?? [] }))
    }
    if ((what === 'agree' || what === 'query') && came?.left) {
      const shown = { arrived: came.arrived.id, left: came.left.id }
      const before = selectAgreement(heard.agreed, shown, asOf(of)).said.filter((one) => one.by === by)
      const says = what === 'agree' ? 'agreed' : 'queried'
      heard.agreed.push({
        id,
        by,
        at,
        said: { visit, says, ...shown, words: 'x', replaces: before.map((one) => one.id) },
      })
    }
  }

  it('whatever was heard when, and in whatever order it comes', () => {
    fc.assert(
      fc.property(plays, fc.nat(), (all, seed) => {
        const apart = phones.map(nothing)
        for (const [n, play] of all.entries()) {
          const mine = apart[play.phone]
          if (!mine) continue
          if (play.hears) Object.assign(mine, joined(apart, n))
          say(mine, `f${String(n).padStart(2, '0')}`, play, 10 + n)
        }
        const all1 = joined(apart, 0)
        const one = seen(all1)
        expect(seen(mixed(all1, seed))).toEqual(one)
        // Valid: each person once, by themselves or by who may say it; nobody left before they came.
        expect(new Set(one.map(({ person }) => person)).size).toBe(one.length)
        for (const { person, at, leftAt, state, said } of one) {
          expect(leftAt ?? at).toBeGreaterThanOrEqual(at)
          const byThem = all1.arrived.some((word) => word.by === person && word.said.person === '')
          const forThem = all1.arrived.some((word) => word.by === 'holder' && word.said.person === person)
          expect(byThem || forThem).toBe(true)
          expect(said.every((word) => word.by === person || word.by === 'holder')).toBe(true)
          if (leftAt === null) expect(state).toBe('none')
        }
        // One who hears all of it and says yes takes back their own question.
        const [first] = one.filter(({ leftAt }) => leftAt !== null)
        if (!first) return
        for (const phone of [phones.indexOf('holder'), (phones as readonly string[]).indexOf(first.person)])
          if (phone >= 0) say(all1, `z${phone}`, { phone, what: 'agree', of: first.person }, 99)
        const after = seen(all1).find(({ person }) => person === first.person)
        expect(after?.said.some(({ said }) => said.says === 'queried')).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('and what one person wrote on phones apart says the same in any order, but for the order of words', () => {
    const written = fc.record({
      tiles: fc.dictionary(fc.constantFrom('walk', 'wash', 'bed'), fc.constantFrom(...outcomes)),
      whys: fc.dictionary(fc.constantFrom('walk', 'wash', 'bed'), fc.constantFrom('tired', 'out')),
      note: fc.constantFrom('', 'Toast.', 'Tea.'),
      handover: fc.constantFrom('', 'The back door.'),
      mood: fc.constantFrom(...moods, ''),
      moodBy: fc.constantFrom('person', 'writer', ''),
      signs: fc.dictionary(fc.constantFrom('pain', 'quiet'), fc.constant(true)),
      reach: fc.dictionary(fc.constantFrom('water', 'phone'), fc.constant(true)),
    })
    const plain = (one: VisitRecord | undefined) =>
      one && {
        ...{ tiles: one.tiles, mood: one.mood, handover: one.handover },
        note: one.note.split('\n\n').sort(),
        sets: [[...one.signs].sort(), [...one.reach].sort()],
      }
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), fc.nat(), (all, seed) => {
        const read = all.flatMap((one) => parseRecord({ visit, date: '2026-11-21', ...one }) ?? [])
        const merged = mergeRecords(read)
        expect(plain(mergeRecords(shuffled(read, seed)))).toEqual(plain(merged))
        for (const tile of Object.keys(merged?.tiles ?? {}))
          expect(read.some((one) => one.tiles[tile] === merged?.tiles[tile])).toBe(true)
        for (const { note } of read) expect(merged?.note).toContain(note)
      }),
      { numRuns: 500 },
    )
  })
})

describe('55: what one person wrote on two phones that began it apart', () => {
  const record = (more: Partial<VisitRecord>): VisitRecord =>
    ({ ...parseRecord({ visit, date: '2026-11-21' }), ...more }) as VisitRecord

  it('is one record: words are all there, pictures add up, the more careful word of a thing counts', () => {
    const one = record({
      note: 'Toast.',
      tiles: { walk: 'done', drinks: 'done' },
      reach: ['water'],
      mood: 'good',
    })
    const other = record({
      note: 'And tea.',
      tiles: { walk: 'declined' },
      whys: { walk: 'tired' },
      ...{ reach: ['phone'], mood: 'not-good', moodBy: 'person' },
    })
    for (const all of [
      [one, other],
      [other, one],
    ]) {
      const merged = mergeRecords(all)
      expect(merged).toMatchObject({
        tiles: { walk: 'declined', drinks: 'done' },
        ...{ whys: { walk: 'tired' }, mood: 'not-good', moodBy: 'person' },
      })
      expect(merged?.note.split('\n\n').sort()).toEqual(['And tea.', 'Toast.'])
      expect([...(merged?.reach ?? [])].sort()).toEqual(['phone', 'water'])
    }
  })

  it('adds nothing to what is there twice, and nothing to what nobody said', () => {
    const any = fc.record({
      tiles: fc.dictionary(fc.constantFrom('walk', 'wash', 'odd'), fc.constantFrom(...outcomes, 'odd', 1)),
      note: fc.string(),
      mood: fc.constantFrom(...moods, '', 'odd'),
      reach: fc.dictionary(fc.constantFrom('water', 'odd'), fc.anything()),
      media: fc.anything(),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (all) => {
        const read = all.flatMap((one) => parseRecord(one as Parameters<typeof parseRecord>[0]) ?? [])
        const merged = mergeRecords(read)
        expect(mergeRecords([...read, ...read])).toEqual(merged)
        const said = read.flatMap((one) => Object.entries(one.tiles).map(String))
        for (const one of Object.entries(merged?.tiles ?? {})) expect(said).toContain(String(one))
      }),
    )
  })

  it('reads facts beside it leniently', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const odd = data as Parameters<typeof parseRecord>[0]
        expect(() => [parseRecord(odd), parseRecordComment(odd), parseHandoverSeen(odd)]).not.toThrow()
      }),
    )
  })
})

describe('45: quiet hours', () => {
  it('go over midnight or not, and are none where they begin as they end', () => {
    const quiet = (quietFrom: string, quietUntil: string, at: string) =>
      isQuiet({ ...usualWatch, quietFrom, quietUntil }, at)
    expect(quiet('22:00', '07:00', '23:30')).toBe(true)
    expect(quiet('22:00', '07:00', '06:59')).toBe(true)
    expect(quiet('22:00', '07:00', '07:00')).toBe(false)
    expect(quiet('12:00', '14:00', '13:00')).toBe(true)
    expect(quiet('12:00', '14:00', '15:00')).toBe(false)
    expect(quiet('08:00', '08:00', '08:00')).toBe(false)
    expect(quiet('', '', '03:00')).toBe(false)
  })

  it('and words of coming are read leniently', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const odd = data as Parameters<typeof parseVisitLate>[0]
        expect(() => [parseVisitLate(odd), parseVisitRang(odd), parseVisitWatch(odd)]).not.toThrow()
      }),
    )
    expect(parseVisitLate({ visit, minutes: 15 })).toEqual({ visit, minutes: 15, replaces: [] })
    expect(parseVisitLate({ visit, minutes: 9e9 })).toBeUndefined()
  })
})
