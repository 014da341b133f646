import type {
  DoseItem,
  DueItem,
  MedicineChartView,
  MedicineDue,
  MedicineItem,
  MedicinesView,
  MedicineView,
  MedicineWording,
  MedicineWords,
} from '../../../src/app/index.ts'
import type { CastName, Eyes } from './cast.ts'
import { bulbs } from './media.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf, stageNow } from './team.ts'

const plain: MedicineWords = {
  ...{ name: '', formulation: 'Tablet', strength: '', dose: '1 tablet', route: 'By mouth', whatFor: '' },
  ...{ instructions: '', storage: '', prescriber: 'Todmorden Group Practice', pharmacy: 'Lloyd Street' },
  ...{ support: 'give', isCritical: false, isControlled: false, covert: '', hasSite: false, isNeeded: false },
  ...{ tryFirst: '', most: 0, gap: 0, times: [], review: '2027-03-01', each: 100, lowAt: 0 },
  ...{ isStopped: false, because: '', repeat: 'day', interval: 1, nth: 1, weekdays: [] },
  ...{ from: '2026-09-07', until: '' },
}

const wording = (
  eyes: Eyes,
  versionId: string,
  words: Partial<MedicineWords>,
  by: CastName = 'maureen',
): MedicineWording => ({
  ...{ versionId, words: { ...plain, ...words }, photos: [], by: eyes.of(by), at: at(-40, 10) },
  ...{ checkedBy: [eyes.of('anne')], isOdd: false },
})

function dose(
  eyes: Eyes,
  doseId: string,
  by: CastName,
  when: number,
  more: Partial<DoseItem> = {},
): DoseItem {
  const isMine = eyes.of(by).isMe
  return {
    ...{ doseId, medicineId: '', occasion: '', at: when, when: 'fine', amount: '1 tablet', outcome: 'taken' },
    ...{ reason: '', words: '', site: '', witness: null, why: '', by: eyes.of(by), writtenAt: when },
    ...{ witnessed: '', lacksWitness: false, clock: null },
    ...{ before: [], happened: null, effect: null, canRight: isMine || eyes.me === 'maureen', saved: 'sent' },
    ...more,
  }
}

type Known = {
  readonly item: MedicineItem
  readonly due: readonly DueItem[]
  readonly doses: readonly DoseItem[]
}

function all(eyes: Eyes): readonly Known[] {
  const item = (
    medicineId: string,
    wordings: readonly MedicineWording[],
    more: Partial<MedicineItem> = {},
  ) => ({
    ...{
      medicineId,
      wordings,
      suggested: [],
      isStopped: false,
      last: null,
      stop: null,
      inDay: 0,
      stock: null,
      reminders: [],
    },
    ...{ audience: eyes.audience('care'), saved: 'sent' as const },
    ...more,
  })
  const due = (
    medicineId: string,
    name: string,
    time: string,
    state: DueItem['state'],
    more: Partial<DueItem> = {},
  ): DueItem => ({
    ...{ medicineId, name, time, state, isCritical: false, amounts: ['1 tablet'], dose: null, photo: null },
    isContested: medicineId === 'med-patch',
    ...{ occasion: `${dateOf(0)}T${time}`, dueAt: at(0, Number(time.slice(0, 2)), Number(time.slice(3))) },
    ...more,
  })
  const morning = dose(eyes, 'd1', 'priya', at(0, 5, 30), { occasion: `${dateOf(0)}T05:30` })
  const recent = dose(eyes, 'd2', eyes.me === 'anne' ? 'priya' : 'anne', stageNow - 40 * 60_000, {
    ...{ amount: '2 tablets', effect: { says: 'a-little', words: '', by: eyes.of('anne') } },
  })
  const twice = [
    dose(eyes, 'd3', 'priya', at(0, 7, 55), { occasion: `${dateOf(0)}T08:00` }),
    dose(eyes, 'd4', 'anne', at(0, 8, 10), { occasion: `${dateOf(0)}T08:00`, outcome: 'family' }),
  ]
  const patches = [
    dose(eyes, 'd5', 'priya', at(-1, 9), { site: 'arm-left', amount: '1 patch' }),
    dose(eyes, 'd6', 'anne', at(-2, 9), { site: 'back-right', amount: '1 patch' }),
    dose(eyes, 'd7', 'priya', at(-3, 9), {
      ...{ site: 'chest-left', amount: '1 patch' },
      before: [{ at: at(-3, 8), outcome: 'declined', amount: '1 patch', by: eyes.of('priya') }],
    }),
  ]
  const seen = [
    dose(eyes, 'd10', 'priya', at(0, 6), {
      ...{ amount: '2.5 ml', witness: eyes.of('anne'), witnessed: 'yes' },
      clock: { is: 'behind', minutes: 180 },
    }),
    dose(eyes, 'd11', 'priya', at(-1, 21), { amount: '2.5 ml', lacksWitness: true }),
    dose(eyes, 'd12', 'anne', at(-1, 14), {
      ...{ amount: '2.5 ml', witness: eyes.of('priya'), witnessed: 'asked' },
    }),
    dose(eyes, 'd13', 'anne', at(-2, 14), {
      ...{ amount: '2.5 ml', witness: eyes.of('priya'), witnessed: 'no', lacksWitness: true },
    }),
  ] as const
  return [
    {
      item: item(
        'med-cocareldopa',
        [
          {
            ...wording(eyes, 'v1', {
              ...{ name: 'Co-careldopa', strength: '25 mg/100 mg', whatFor: 'For Parkinson\u2019s' },
              ...{ isCritical: true, instructions: 'Half an hour before food. Never late.', lowAt: 2000 },
              times: ['05:30', '08:30', '12:00', '16:00', '20:00'].map((time) => ({ time, amount: '' })),
            }),
            photos: [bulbs],
          },
        ],
        {
          last: morning,
          stock: {
            ...{ left: 1850, days: 3, isLow: true },
            words: [{ kind: 'count', amount: 8400, at: at(-12, 9), by: eyes.of('priya'), words: '' }],
          },
        },
      ),
      due: [
        due('med-cocareldopa', 'Co-careldopa', '08:30', 'now', { isCritical: true, photo: bulbs }),
        due('med-cocareldopa', 'Co-careldopa', '12:00', 'later', { isCritical: true }),
        due('med-cocareldopa', 'Co-careldopa', '05:30', 'written', { isCritical: true, dose: morning }),
      ],
      doses: [morning],
    },
    {
      item: item(
        'med-paracetamol',
        [
          wording(eyes, 'v2', {
            ...{ name: 'Paracetamol', strength: '500 mg', dose: '2 tablets', whatFor: 'For pain' },
            ...{
              isNeeded: true,
              most: 4,
              gap: 240,
              tryFirst: 'A hot water bottle. Ask her to change places.',
            },
          }),
        ],
        { last: recent, stop: { recent, gapOver: recent.at + 240 * 60_000, isMost: false }, inDay: 1 },
      ),
      due: [],
      doses: [recent],
    },
    {
      item: item(
        'med-donepezil',
        [
          wording(eyes, 'v3', {
            name: 'Donepezil',
            strength: '5 mg',
            times: [{ time: '08:00', amount: '' }],
          }),
        ],
        {
          last: twice[1] ?? null,
          reminders: eyes.me === 'maureen' ? [{ is: 'review', day: dateOf(9) }] : [],
        },
      ),
      due: [due('med-donepezil', 'Donepezil', '08:00', 'written', { dose: twice[0] ?? null })],
      doses: twice,
    },
    {
      item: item(
        'med-patch',
        [
          wording(eyes, 'v4', {
            ...{ name: 'Rotigotine', strength: '4 mg in 24 hours', formulation: 'Patch', dose: '1 patch' },
            ...{ hasSite: true, route: 'On the skin', times: [{ time: '09:00', amount: '' }] },
          }),
          wording(
            eyes,
            'v5',
            {
              ...{ name: 'Rotigotine', strength: '6 mg in 24 hours', formulation: 'Patch', dose: '1 patch' },
              ...{ hasSite: true, route: 'On the skin', times: [{ time: '09:00', amount: '' }] },
              because: 'The nurse rang this morning.',
            },
            'priya',
          ),
        ],
        { last: patches[0] ?? null },
      ),
      due: [due('med-patch', 'Rotigotine', '09:00', 'now', { amounts: ['1 patch'] })],
      doses: patches,
    },
    {
      item: item(
        'med-oramorph',
        [
          wording(eyes, 'v6', {
            ...{ name: 'Morphine', strength: '10 mg/5 ml', formulation: 'Liquid', dose: '2.5 ml' },
            ...{ whatFor: 'For strong pain', isNeeded: true, isControlled: true, gap: 120, most: 6 },
            ...{ storage: 'The locked box in the hall', until: dateOf(5) },
          }),
        ],
        {
          last: seen[0],
          reminders: eyes.me === 'maureen' ? [{ is: 'until', day: dateOf(5) }] : [],
        },
      ),
      due: [],
      doses: seen,
    },
    {
      item: item('med-levothyroxine', [
        wording(eyes, 'v7', {
          ...{ name: 'Levothyroxine', strength: '50 micrograms', support: 'self' },
          times: [{ time: '07:00', amount: '' }],
        }),
      ]),
      due: [],
      doses: [],
    },
  ]
}

export function medicinesOf(scene: SceneName, eyes: Eyes): MedicinesView {
  const isEmpty = scene === 'empty'
  const known = isEmpty || !eyes.sees('care') ? [] : all(eyes)
  const due = known.flatMap((one) => one.due)
  const [, , donepezil] = known
  return {
    audience: eyes.sees('care') ? eyes.audience('care') : null,
    holder: eyes.of('maureen'),
    iKeep: eyes.me === 'maureen',
    today: dateOf(0),
    allergies: isEmpty ? [] : [{ text: 'Penicillin: a rash, and short of breath', by: eyes.of('maureen') }],
    heard: { isConnected: scene !== 'offline', lastAt: isEmpty ? null : at(0, 8, 40) },
    due: due.filter((one) => one.state === 'now'),
    later: due.filter((one) => one.state === 'later'),
    written: due.filter((one) => one.state === 'written'),
    needed: known.flatMap((one) => (one.item.wordings[0]?.words.isNeeded ? [one.item] : [])),
    others: known.flatMap((one) => (one.item.wordings[0]?.words.isNeeded ? [] : [one.item])),
    doubles: donepezil
      ? [
          {
            ...{ doubleId: 'd3', medicineId: 'med-donepezil', name: 'Donepezil', more: 0, isSettled: false },
            doses: donepezil.doses,
          },
        ]
      : [],
    asked:
      known.length > 0 && eyes.me === 'priya'
        ? [
            {
              name: 'Morphine',
              dose:
                known.flatMap(({ doses }) => doses.filter(({ doseId }) => doseId === 'd12'))[0] ??
                dose(eyes, 'd12', 'anne', 0),
            },
          ]
        : [],
    clock: scene === 'offline' ? { is: 'behind', minutes: 180 } : null,
    ask: known.length > 0 ? [{ name: 'Paracetamol', dose: dose(eyes, 'd9', eyes.me, at(-1, 22)) }] : [],
  }
}

export function medicineChartOf(scene: SceneName, eyes: Eyes): MedicineChartView {
  if (!eyes.sees('care')) return null
  const days = Array.from({ length: 30 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`)
  const known = scene === 'empty' ? [] : all(eyes)
  const person = (name: CastName, initials: string) => ({ ...eyes.of(name), initials })
  const written = (day: string, n: number): readonly DoseItem[] => {
    const at = new Date(`${day}T08:05:00`).getTime()
    if (day > dateOf(0) || n % 11 === 7) return []
    const one = dose(eyes, `c${n}`, n % 3 ? 'priya' : 'anne', at)
    if (n === 12) return [one, dose(eyes, 'c99', 'anne', at, { outcome: 'family', happened: false })]
    return [n % 9 === 4 ? { ...one, outcome: 'declined', reason: 'felt-ill' } : one]
  }
  return {
    ...{ month: '2026-11', today: dateOf(0), holder: eyes.of('maureen'), born: '1948-05-03', days },
    allergies: scene === 'empty' ? [] : medicinesOf(scene, eyes).allergies,
    rows: known
      .filter(({ item }) => !item.wordings[0]?.words.isNeeded)
      .map(({ item }) => ({
        medicineId: item.medicineId,
        wordings: item.wordings.map((one, n) => ({ ...one, since: n > 0 ? '2026-11-10' : '' })),
        times: (item.wordings[0]?.words.times ?? []).map(({ time }, t) => ({
          time,
          amounts: [item.wordings[0]?.words.dose ?? ''],
          cells: days.map((day, n) => ({ day, doses: written(day, n + t), isDue: n > 1 })),
        })),
      })),
    needed: known
      .filter(({ item }) => item.wordings[0]?.words.isNeeded)
      .map(({ item, doses }) => ({
        ...{ medicineId: item.medicineId, doses },
        wordings: item.wordings.map((one) => ({ ...one, since: '' })),
      })),
    people: known.length > 0 ? [person('priya', 'PN'), person('anne', 'AT')] : [],
    audience: eyes.audience('care'),
  }
}

export function medicineDueOf(scene: SceneName, eyes: Eyes): MedicineDue {
  const { due, doubles, asked, needed, others } = medicinesOf(scene, eyes)
  return {
    ...{ due, doubles: doubles.length, asked: asked.length },
    reminders: [...needed, ...others].flatMap((item) =>
      item.reminders.map((one) => ({
        ...{ ...one, medicineId: item.medicineId, name: item.wordings[0]?.words.name ?? '' },
      })),
    ),
  }
}

export function medicineOf(scene: SceneName, eyes: Eyes, medicineId: string): MedicineView {
  const one = scene === 'empty' ? undefined : all(eyes).find(({ item }) => item.medicineId === medicineId)
  if (!one || !eyes.sees('care')) return null
  const { allergies, heard, clock, doubles, iKeep } = medicinesOf(scene, eyes)
  return {
    ...{ item: one.item, due: one.due, doses: one.doses, allergies, heard, clock, iKeep },
    people: eyes.audience('care').people,
    doubles: doubles.filter((double) => double.medicineId === medicineId),
    before: [],
  }
}
