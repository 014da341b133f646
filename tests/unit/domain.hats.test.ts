import { describe, expect, it } from 'vitest'
import {
  dayInMonths,
  parseHat,
  parseHatAnswer,
  parseHatOffer,
  parseHatsWorn,
  selectAllOnOne,
  selectWearing,
  type HatRights,
  type Said,
  type SaidOfHats,
  type Wearing,
} from '../../src/domain/index.ts'

const today = '2026-11-22'
const none: SaidOfHats = { offers: [], answers: [], ends: [], passes: [], worn: [] }
const rights: HatRights = {
  isHolder: (person) => person === 'maureen',
  isMember: (person) => person !== 'gone',
  isNominee: (person, under) => person === 'anne' && under === 'n1',
}
const offer = { hat: 'rota', person: 'priya', from: today, until: '', review: '', under: '' }
let at = 0
const said = <T>(by: string, what: T, id = `s${++at}`): Said<T> => ({ id, by, at: ++at, said: what })
const wearing = (given: Partial<SaidOfHats>): readonly Wearing[] =>
  selectWearing({ ...none, ...given }, rights, today)
const states = (given: Partial<SaidOfHats>): readonly string[] => wearing(given).map((one) => one.state)

const asked = said('maureen', offer, 'o1')
const yes = (by = 'priya') => said(by, { offer: 'o1', yes: true })

describe('who wears a hat', () => {
  it('is who was offered it by the Holder and said yes themselves', () => {
    expect(states({ offers: [asked] })).toEqual(['asked'])
    expect(states({ offers: [asked], answers: [yes()] })).toEqual(['worn'])
    expect(states({ offers: [asked], answers: [yes('maureen'), yes('gareth')] })).toEqual(['asked'])
    expect(states({ offers: [said('gareth', { ...offer, person: 'gareth' })] })).toEqual([])
  })

  it('says the same in whatever order things arrive: a no wins over a yes, an end over both', () => {
    const no = said('priya', { offer: 'o1', yes: false })
    const end = said('maureen', { offer: 'o1', under: '' })
    const given = { offers: [asked], answers: [yes(), no] }
    expect(states(given)).toEqual(['declined'])
    expect(states({ ...given, answers: [...given.answers].reverse() })).toEqual(['declined'])
    expect(states({ offers: [asked], answers: [yes()], ends: [end] })).toEqual(['taken-back'])
    expect(states({ offers: [asked], ends: [end] })).toEqual(['taken-back'])
  })

  it('ends by the wearer, the Holder, a nominee in scope, a last day, or leaving; by nobody else', () => {
    const worn = { offers: [asked], answers: [yes()] }
    const endBy = (by: string, under = '') => ({ ...worn, ends: [said(by, { offer: 'o1', under })] })
    expect(states(endBy('priya'))).toEqual(['laid-down'])
    expect(states(endBy('anne', 'n1'))).toEqual(['taken-back'])
    expect(states(endBy('anne', 'n0'))).toEqual(['worn'])
    expect(states(endBy('gareth'))).toEqual(['worn'])
    expect(states({ offers: [said('maureen', { ...offer, until: '2026-11-21' })] })).toEqual(['over'])
    expect(states({ offers: [said('maureen', { ...offer, person: 'gone' })] })).toEqual(['over'])
  })

  it('is both, where two were offered it at once', () => {
    const second = said('maureen', { ...offer, person: 'bev' }, 'o2')
    const both = [yes(), said('bev', { offer: 'o2', yes: true })]
    expect(states({ offers: [asked, second], answers: both })).toEqual(['worn', 'worn'])
  })

  it('by a nominee counts as long as they may, and after that in the word of the Holder alone', () => {
    const inPlace = said('anne', { ...offer, under: 'n1' }, 'o1')
    const late = said('anne', { ...offer, under: 'n0' }, 'o1')
    const word = said('maureen', { epoch: 'e', hats: [{ ...offer, under: 'n0', offer: 'o1' }] })
    expect(wearing({ offers: [inPlace], answers: [yes()] })).toMatchObject([
      { state: 'worn', isUnconfirmed: true },
    ])
    expect(states({ offers: [late], answers: [yes()] })).toEqual([])
    expect(wearing({ offers: [late], answers: [yes()], worn: [word] })).toMatchObject([
      { state: 'worn', isUnconfirmed: false },
    ])
    expect(states({ worn: [{ ...word, by: 'anne' }] })).toEqual([])
  })

  it('is what the Holder said, for who cannot open what was before; and what ends then, ends', () => {
    const early = said('maureen', { epoch: 'e', hats: [{ ...offer, offer: 'o0' }] })
    const word = said('maureen', { epoch: 'f', hats: [{ ...offer, offer: 'o1' }] })
    expect(wearing({ worn: [word, early] }).map((one) => [one.offer, one.state])).toEqual([
      ['o0', 'worn'],
      ['o1', 'worn'],
    ])
    expect(states({ worn: [word], ends: [said('priya', { offer: 'o1', under: '' })] })).toEqual([])
  })

  it('two offers under one id are the Holder\u2019s', () => {
    const copy = said('anne', { ...offer, person: 'gareth', under: 'n1' }, 'o1')
    expect(wearing({ offers: [copy, asked] }).map((one) => one.person)).toEqual(['priya'])
  })

  it('is looked at again when its day has come, and passed to whom the wearer last named', () => {
    const due = said('maureen', { ...offer, review: today }, 'o1')
    const passes = [said('priya', { offer: 'o1', to: 'bev' }), said('gareth', { offer: 'o1', to: 'gareth' })]
    expect(wearing({ offers: [due], answers: [yes()], passes })).toMatchObject([
      { isOverdue: true, passTo: 'bev' },
    ])
    const back = [...passes, said('priya', { offer: 'o1', to: 'priya' })]
    expect(wearing({ offers: [due], passes: back })).toMatchObject([{ isOverdue: false, passTo: '' }])
    const soon = said('maureen', { ...offer, from: '2026-12-01' }, 'o1')
    expect(states({ offers: [soon], answers: [yes()] })).toEqual(['coming'])
  })

  it('one person under all hats is seen from three on', () => {
    const wears = (hats: readonly string[], person = 'priya') =>
      hats.map((hat) => ({ hat, person, state: 'worn' }) as Wearing)
    expect(selectAllOnOne(wears(['rota', 'money']))).toBe('')
    expect(selectAllOnOne(wears(['rota', 'money', 'talk']))).toBe('priya')
    expect(selectAllOnOne([...wears(['rota', 'money', 'talk']), ...wears(['keeper'], 'bev')])).toBe('')
  })
})

describe('what comes from other phones', () => {
  it('is read as far as it makes sense', () => {
    expect(parseHat({ kind: 'captain', name: 'Captain', what: 3, more: true })).toMatchObject({
      ...{ kind: '', name: 'Captain', what: '', months: 0, gone: false },
    })
    expect(parseHat({ kind: 'captain', name: ' ' })).toBeUndefined()
    expect(parseHat(null)).toBeUndefined()
    expect(parseHatOffer({ hat: 'rota', person: 'priya', from: 'tomorrow' })).toBeUndefined()
    expect(parseHatOffer({ ...offer, until: 'never', later: 1 })).toEqual(offer)
    expect(parseHatAnswer({ offer: 'o1' })).toBeUndefined()
    expect(parseHatsWorn({ epoch: 'e', hats: [{ ...offer, offer: '' }, 7] })).toEqual({
      epoch: 'e',
      hats: [],
    })
  })
})

it('a day in some months is a day that there is', () => {
  expect([dayInMonths('2026-08-31', 6), dayInMonths('2026-11-22', 3)]).toEqual(['2027-02-28', '2027-02-22'])
})
