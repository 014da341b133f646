import type { Here } from '../index.ts'

export const lockPasskey = (here: Here) => ({
  title: 'A passkey',
  heading: { add: 'Open Kith with a passkey too?', some: 'Kith opens with a passkey too' },
  lead: `A passkey is your finger, your face, or whatever opens this ${here}. It is quicker than typing.`,
  goodToKnow: 'Good to know',
  lines: [
    'What you type opens Kith as before. If the passkey is lost, nothing else is.',
    `Whoever can open this ${here} may be able to use the passkey too.`,
    'When you change your PIN or your secret words, set the passkey up again.',
  ],
  set: 'Set it up',
  busy: 'One moment',
  done: 'Kith opens with your passkey too.',
  removeLead: `Then Kith opens with what you type, and with nothing else. The passkey stays in the list that this ${here} keeps, until you delete it there.`,
  remove: 'Take the passkey away',
  removed: 'Kith does not open with the passkey now.',
  no: 'Not now',
  door: 'Use my passkey',
  card: {
    heading: { none: 'Without a passkey', some: 'Kith opens with a passkey too' },
    what: { none: 'Your finger or your face, beside what you type.', some: 'Beside what you type.' },
    link: { none: 'Set up a passkey', some: 'Take the passkey away' },
  },
})
