import type { Here } from '../index.ts'

export const emergencyDoor = (here: Here) => ({
  row: 'Show on the locked screen',
  rowOn: 'Shown on the locked screen',
  title: 'On the locked screen',
  heading: 'Show on the locked screen',
  lead: 'Choose what can be read while Kith is locked. It is off until you choose.',
  means: [
    `Whoever holds this ${here} can read it without a PIN.`,
    `It is for this ${here} only.`,
    'When the card changes, this changes too.',
    'Everything else stays locked.',
  ],
  fields: 'What may be read?',
  empty: 'Nobody has said. It would show nothing.',
  save: 'Show these',
  saved: 'It can now be read on the locked screen.',
  hide: 'Show nothing',
  hidden: 'Nothing is shown on the locked screen.',
  choose: 'Choose at least one, or show nothing.',
  close: 'Close the card',
})
