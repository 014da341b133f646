import { medicine as plain } from '../en-GB/medicine.ts'

export const medicine: typeof plain = {
  ...plain,
  noneWhat: 'Write each medicine here. Use the words on the label. Then everybody sees what to take.',
  heard: (when) => `This is what this phone knows. It last heard from another person ${when}.`,
  noSignal: 'There is no signal now. Another person may have given a medicine.',
  notAgreed: 'Two people changed this medicine. Ask before you give it.',
  ahead: (by, when) =>
    `This is from the phone of ${by}. It says ${when}. That time has not come yet. A clock is wrong.`,
  form: {
    ...plain.form,
    suggests: 'Another person looks after the medicines. They say yes first.',
    criticalWhat: 'This is shown first. Parkinson\u2019s tablets are like that.',
    siteWhat: 'A patch, a cream or an injection. You see where it was before.',
    covertHint: 'Leave it empty if it is not. People decide it together.',
  },
}
