import { count } from './say.ts'

export const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (whole === 0) return count(rest, 'minute', 'minutes')
  const of = count(whole, 'hour', 'hours')
  return rest === 0 ? of : `${of} ${count(rest, 'minute', 'minutes')}`
}

/** What is asked when a medicine is written on the chart. */
export const medicineForm = {
  titleNew: 'Add a medicine',
  titleChange: 'Change it',
  leadNew: 'Write what the label says, in its own words.',
  leadChange: 'What it said before can still be read.',
  suggests: 'Who looks after the medicines has to say yes to it first.',
  noDose: 'Kith never works out a dose. It keeps what the label says.',
  name: 'Name on the label',
  strength: 'Strength',
  strengthHint: 'Such as 25 mg/100 mg',
  formulation: 'What it is',
  formulations: ['Tablet', 'Capsule', 'Liquid', 'Patch', 'Cream', 'Drops', 'Injection', 'Inhaler'],
  dose: 'How much each time',
  doseHint: 'In the words of the label, such as 1 tablet',
  route: 'How it is used',
  routes: ['By mouth', 'On the skin', 'In the eye', 'Under the tongue', 'Breathed in', 'By injection'],
  whatFor: 'What it is for',
  when: 'When is it taken?',
  atTimes: 'At set times',
  whenNeeded: 'Only when it is needed',
  time: 'Time',
  timeAmount: 'How much then, if another',
  addTime: 'One more time',
  takeTime: 'Take this time away',
  often: 'On which days?',
  everyDay: 'Every day',
  someDays: 'On some days of the week',
  everyFew: 'Every few days',
  once: 'Once',
  every: 'Every how many days?',
  most: 'Most in a day',
  mostNone: 'The label does not say',
  gap: 'Shortest time between two doses',
  gapNone: 'The label does not say',
  gapOf: (minutes: number) => hours(minutes),
  critical: 'It must be on time',
  criticalWhat: 'Such as for Parkinson\u2019s. It is shown first.',
  controlled: 'It is a controlled medicine',
  controlledWhat: 'Two people count it.',
  site: 'It goes on or in one place of the body',
  siteWhat: 'A patch, a cream or an injection. Kith shows where it was before.',
  support: 'How do we help?',
  more: 'More from the label',
  covertLabel: 'Is it given hidden? Write who decided it, and when',
  covertHint: 'Leave it empty if it is not. It must be decided together, for their good.',
  photo: 'Photo of the pack',
  because: 'Why is it changed?',
  save: 'Save',
  saved: 'Saved.',
  missing: 'Put in a name and at least one time.',
  stop: 'Stop this medicine',
  stopWhat: 'It stays to be read, as stopped.',
  stopWhy: 'Why is it stopped, and who said so?',
  stopNow: 'Yes, stop it',
}
