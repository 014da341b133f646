import type { MedicineWords } from './medicineTypes.ts'

const madeUp = 'This is a made-up example. It is nobody’s prescription.'

const plain: MedicineWords = {
  ...{ name: '', formulation: 'Tablet', strength: '', dose: '1 tablet', route: 'By mouth', whatFor: '' },
  ...{ instructions: madeUp, storage: '', prescriber: 'Example surgery', pharmacy: 'Example pharmacy' },
  ...{ support: 'give', isCritical: false, isControlled: false, covert: '', hasSite: false, isNeeded: false },
  ...{ tryFirst: '', most: 0, gap: 0, times: [], review: '', each: 100, lowAt: 1400 },
  ...{ isStopped: false, because: '', repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

/** On Maureen's chart. Nothing in it is advice; each says that it is made up. */
export const medicines: readonly MedicineWords[] = [
  {
    ...plain,
    ...{ name: 'Co-careldopa (example)', strength: '25 mg/100 mg', whatFor: 'Parkinson’s' },
    instructions: `Always on time. ${madeUp}`,
    isCritical: true,
    times: ['07:00', '11:00', '15:00', '19:00'].map((time) => ({ time, amount: '' })),
  },
  {
    ...plain,
    ...{ name: 'Paracetamol (example)', strength: '500 mg', dose: '2 tablets', whatFor: 'Pain' },
    ...{ support: 'help', isNeeded: true, most: 4, gap: 360, each: 200 },
    tryFirst: 'A hot water bottle, and sitting another way.',
  },
]
