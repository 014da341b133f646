import type { CoinState } from '../../../domain/index.ts'
import { calledName } from './say.ts'

export const coins = {
  title: 'Care coins',
  lead: 'Hours that people give for nothing. They count once both have signed.',
  none: 'Nothing yet. Hours that you give will be here.',
  sums: { given: 'given', received: 'received', has: 'yours to keep or to give on' },
  line: (kind: 'given' | 'gift', name: string, fromMe: boolean) =>
    kind === 'given'
      ? fromMe
        ? `You gave ${calledName(name)} time`
        : `${calledName(name)} gave you time`
      : fromMe
        ? `A gift to ${calledName(name)}`
        : `A gift from ${calledName(name)}`,
  states: {
    waits: 'Waits for the other to sign',
    signed: 'Signed by both',
    declined: 'The other did not sign',
    back: 'Taken back',
    twice: 'Promised to two people. Take one back, and the other counts',
  } satisfies Record<CoinState, string>,
  yes: 'Yes, thank you',
  no: 'It was not so',
  signed: 'Signed.',
  declined: 'Not signed.',
  asked: 'Asked to sign.',
  gaveThese: 'I gave this time for nothing',
  pass: 'Give these hours on',
  passTo: 'Who should have them?',
  passWhat: 'They are theirs once they have said yes.',
  add: 'I gave other time',
  to: 'Whom did you give it to?',
  missing: 'Choose somebody.',
  ask: 'Ask them to sign',
}
