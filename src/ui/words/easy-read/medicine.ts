import { medicine as plain } from '../en-GB/medicine.ts'

export const medicine: typeof plain = {
  ...plain,
  noneWhat: 'Write each medicine here. Use the words on the label. Then everybody sees what to take.',
  heard: (when) => `This is what this phone knows. It last heard from another person ${when}.`,
  noSignal: 'There is no signal now. Another person may have given a medicine.',
  notAgreed: 'Two people changed this medicine. Ask before you give it.',
  ahead: (by, when) =>
    `This is from the phone of ${by}. It says ${when}. That time has not come yet. A clock is wrong.`,
  late: (time) => `This medicine was for ${time}. Nobody wrote anything.`,
  stop: { ...plain.stop, recent: (ago, by) => `${by} gave this medicine ${ago} ago.` },
  double: {
    ...plain.double,
    what: 'The two people did not know of each other.',
    wasSo: 'This dose was like that.',
    wasNot: 'This dose was not like that.',
  },
  effect: { ...plain.effect, line: (says) => `After the medicine. Did it help? ${says}` },
  chart: {
    ...plain.chart,
    initials: 'The first letters of a name alone mean: the medicine was taken.',
    blank: 'A dot means: it was time for a medicine. Nobody wrote anything.',
    crossed: 'Crossed out means: people looked together. This dose was not like that.',
  },
  settle: { ...plain.settle, what: 'Two people changed it. They did not know of each other.' },
  form: {
    ...plain.form,
    suggests: 'Another person looks after the medicines. They say yes first.',
    criticalWhat: 'This is shown first. Parkinson\u2019s tablets are like that.',
    siteWhat: 'A medicine such as a patch or a cream. You see where it was before.',
    covertHint: 'Leave it empty if it is not. People decide it together.',
  },
}
