import { calledName, whose } from './say.ts'

export const crew = {
  title: 'Show to ambulance crew',
  heading: 'Show the passport to an ambulance crew?',
  lead: 'You can hand over the phone. It shows the hospital passport and nothing else.',
  lines: [
    'It ends by itself after 30 minutes.',
    'The team\u2019s other pages stay shut until the PIN is typed.',
  ],
  told: (holder: string) => `${calledName(holder)} is told that you did it, and why.`,
  why: 'Why?',
  whyHint: 'A few words are enough.',
  whys: ['A fall', 'Taken ill', 'Going to hospital'],
  noPin: 'There is no PIN here. Whoever holds this can go back to the other pages.',
  start: 'Show it now',
  notYours: 'You cannot read the passport. Show the emergency card instead.',
  of: (holder: string) => `${whose(holder)} hospital passport`,
  until: (time: string) => `Can be read until ${time}.`,
  over: 'The 30 minutes are over.',
  overWhat: 'Give this back to whoever it belongs to.',
  back: 'I have it back',
  pin: 'PIN',
  pinWhat: 'The PIN of whoever this belongs to.',
  open: 'Go back to Kith',
  bar: (who: string, why: string) =>
    `${calledName(who)} showed your hospital passport to an ambulance crew: ${why}.`,
  know: 'I know',
  shown: 'Shown to an ambulance crew',
  by: (who: string, when: string, why: string) => `${calledName(who)}, ${when}: ${why}`,
}
