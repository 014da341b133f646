import { medicine as plain } from '../en-GB/medicine.ts'
import { hours } from '../en-GB/medicineForm.ts'

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
    witness: 'After a line: who saw it. In brackets: that person has not said so yet.',
    crossed: 'Crossed out means: people looked together. This dose was not like that.',
  },
  witness: {
    ...plain.witness,
    why: 'This is a controlled medicine. Two people count it.',
    said: (name) => `The writer says ${name} saw it. ${name} has not said so yet.`,
    lacks: 'Nobody else saw this controlled medicine.',
  },
  clock: {
    ...plain.clock,
    behind: (name, minutes) =>
      `The clock of ${name}’s phone looks wrong. It runs ${hours(minutes)} late. The dose may have been later.`,
    ahead: (name, minutes) =>
      `The clock of ${name}’s phone looks wrong. It runs ${hours(minutes)} ahead of time. The dose may have been earlier.`,
    behindMe: (minutes) =>
      `The clock of your phone looked wrong. It was ${hours(minutes)} late. The dose may have been later.`,
    aheadMe: (minutes) =>
      `The clock of your phone looked wrong. It was ${hours(minutes)} ahead of time. The dose may have been earlier.`,
    mineBehind: (minutes) => `The clock of this phone looks wrong. It runs ${hours(minutes)} late.`,
    mineAhead: (minutes) => `The clock of this phone looks wrong. It runs ${hours(minutes)} ahead of time.`,
    mineWhat: 'Look at a clock on the wall. Then put this phone right.',
  },
  review: {
    ...plain.review,
    due: (day) => `Look at this medicine again by ${day}.`,
    ends: (day) => `The last day of this medicine is ${day}.`,
    who: 'Only people who look after the medicines read this.',
  },
  otherTaken: {
    ...plain.otherTaken,
    what: 'A medicine from a shop, for example. It is kept beside the chart.',
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
