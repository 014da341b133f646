import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  noAnswers,
  parseTrust,
  parseTrustWord,
  selectTrust,
  wordsOfTrust,
  type TrustSaid,
  type TrustSides,
  type TrustWording,
} from '../../src/domain/index.ts'

const sides: TrustSides = {
  holder: 'maureen',
  isIn: (person) => person !== 'jo',
  mayWrite: (person) => person === 'maureen' || person === 'anne',
  actsForHolder: () => false,
}
const wording = (id: string, by: string, more: Partial<TrustWording> = {}): TrustWording => ({
  ...{ id, by, at: 1, talk: id === 'w0' ? '' : 'w0', replaces: [], way: 'me', topic: 'stairs' },
  ...{ title: 'I go up by myself.', answers: noAnswers, agreed: [], people: ['priya'], review: '' },
  ...{ isOver: false, behalf: null, ...more },
})
const word = (id: string, by: string, of: string, more: Partial<TrustSaid> = {}): TrustSaid => ({
  ...{ id, by, at: 2, wording: of, mark: '', says: 'trust', words: '', replaces: [], behalf: null, ...more },
})
const told = { person: 'maureen', how: 'aloud', words: '' } as const
const one = (wordings: readonly TrustWording[], said: readonly TrustSaid[]) => {
  const [talk] = selectTrust(wordings, said, sides)
  if (!talk) throw new Error('there is a talk')
  return talk
}

const people = ['maureen', 'priya', 'anne', 'jo'] as const
const who = fc.constantFrom(...people)
const ids = fc.array(fc.nat(7), { maxLength: 3 })
const wordings = fc
  .array(fc.record({ by: who, at: fc.nat(9), of: ids, isTold: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(({ by, at, of, isTold }, n) =>
      wording(`w${n}`, by, { at, replaces: of.map((i) => `w${i}`), behalf: isTold ? told : null }),
    ),
  )
const said = fc
  .array(
    fc.record({ by: who, of: fc.nat(7), at: fc.nat(9), isSure: fc.boolean(), isTold: fc.boolean(), on: ids }),
    {
      maxLength: 12,
    },
  )
  .map((all) =>
    all.map(({ by, of, at, isSure, isTold, on }, n) =>
      word(`s${n}`, by, `w${of}`, {
        ...{ at, says: isSure ? 'trust' : 'talk', replaces: on.map((i) => `s${i}`) },
        behalf: isTold ? told : null,
      }),
    ),
  )

describe('what people trust one another with', () => {
  it('folds to the same whatever order it comes in, and keeps every wording that is somebody’s to say', () => {
    fc.assert(
      fc.property(wordings, said, fc.infiniteStream(fc.nat()), (all, words, dice) => {
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: dice.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item)
        const talk = one(all, words)
        expect(selectTrust(mixed(all), mixed(words), sides).find(({ id }) => id === 'w0')).toEqual(talk)
        const shown = [...talk.heads.map((head) => head.wording), ...talk.before].map(({ id }) => id)
        const hers = all.filter(({ by, behalf }) => by === 'maureen' || (by === 'anne' && behalf !== null))
        for (const { id } of hers) expect(shown).toContain(id)
        if (hers.length > 0) expect(talk.heads.length).toBeGreaterThan(0)
        // Nobody is agreed with who did not say so, or write it.
        for (const { wording: of, sides: all } of talk.heads)
          for (const { person, says } of all)
            if (person === 'priya' && says === 'trust' && of.by !== 'priya')
              expect(words.some((s) => s.by === 'priya' && s.wording === of.id && s.behalf === null)).toBe(
                true,
              )
      }),
    )
  })

  it('is agreed once both sides say so, and open again with a “not sure”, whoever says it', () => {
    const hers = wording('w0', 'maureen')
    expect(one([hers], []).heads[0]?.state).toBe('waiting')
    const yes = word('s1', 'priya', 'w0')
    expect(one([hers], [yes]).heads[0]?.state).toBe('agreed')
    const unsure = word('s2', 'priya', 'w0', { says: 'talk', replaces: ['s1'] })
    expect(one([hers], [yes, unsure]).heads[0]?.state).toBe('talk')
    const sure = word('s3', 'priya', 'w0', { replaces: ['s2'] })
    expect(one([hers], [yes, unsure, sure]).heads[0]?.state).toBe('agreed')
    expect(one([hers], [yes, word('s4', 'maureen', 'w0', { says: 'talk' })]).heads[0]?.state).toBe('talk')
  })

  it('counts no yes of a stranger, of one who left, in another’s name, or of one person for both sides', () => {
    const hers = wording('w0', 'maureen', { people: ['priya', 'jo'] })
    const no = [
      word('s1', 'anne', 'w0'),
      word('s2', 'jo', 'w0'),
      word('s3', 'anne', 'w0', { behalf: { ...told, person: 'priya' } }),
    ]
    expect(one([hers], no).heads[0]).toMatchObject({
      state: 'waiting',
      sides: [{}, { person: 'priya', says: '' }],
    })
    // Of Priya it is what she would say; told by her, Maureen’s yes is nobody’s.
    const offered = wording('w0', 'priya')
    const talk = one([offered], [word('s4', 'priya', 'w0', { behalf: told })])
    expect([talk.heads.length, talk.offered[0]?.state]).toEqual([0, 'waiting'])
    // Anne may write what Maureen says, and is asked herself: it takes somebody else.
    const alone = wording('w0', 'anne', { behalf: told, people: ['anne'] })
    expect(one([alone], []).heads[0]?.state).toBe('half')
    const two = wording('w0', 'anne', { behalf: told, people: ['anne', 'priya'] })
    expect(one([two], [word('s5', 'priya', 'w0')]).heads[0]?.state).toBe('agreed')
    expect(one([alone], [word('s6', 'maureen', 'w0')]).heads[0]?.state).toBe('agreed')
  })

  it('lets a suggestion stand in place only once she takes it, and keeps what stood', () => {
    const hers = wording('w0', 'maureen')
    const theirs = wording('w1', 'priya', { replaces: ['w0'] })
    const before = one([hers, theirs], [])
    expect([before.heads.map((h) => h.wording.id), before.offered.map((h) => h.wording.id)]).toEqual([
      ['w0'],
      ['w1'],
    ])
    const after = one([hers, theirs], [word('s1', 'maureen', 'w1')])
    expect(after.heads).toMatchObject([{ wording: { id: 'w1' }, state: 'agreed' }])
    expect(after.before.map(({ id }) => id)).toEqual(['w0'])
  })

  it('reads anything, and takes nothing from it that it is not', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseTrust(value as never)
        parseTrustWord(value as never)
      }),
    )
    const odd = {
      title: 'x',
      answers: { helps: { pictures: ['beside', 'a<b>', 7], text: 9 } },
      agreed: [null, {}],
    }
    const read = parseTrust(odd as never)
    expect(read?.answers.helps).toEqual({ text: '', pictures: ['beside'], voice: null })
    expect(read?.agreed).toEqual([])
    expect(parseTrustWord({ wording: 'w', says: 'yes' })).toBeUndefined()
  })

  it('says what was read in one frozen way', () => {
    expect(wordsOfTrust(wording('w0', 'maureen', { agreed: [{ what: 'Light on', person: '' }] }))).toBe(
      '[1,"me","stairs","I go up by myself.",["",[],""],["",[],""],["",[],""],["",[],""],["",[],""],["",[],""],[["Light on",""]],["priya"],"",false]',
    )
  })
})
