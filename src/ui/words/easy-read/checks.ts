import { checks as plain } from '../en-GB/checks.ts'
import { calledName } from '../en-GB/say.ts'

export const checks: typeof plain = {
  ...plain,
  lead: 'Somebody saw these papers. You choose who you trust.',
  seen: (by, day) => `${calledName(by)} saw the paper. The day was ${day}.`,
  seenMe: (day) => `You saw the paper. The day was ${day}.`,
  kept: (day) => `We keep the day on the paper until ${day}.`,
  form: {
    ...plain.form,
    lead: 'We keep no number. We keep no picture of the paper.',
    positionHint: 'Write what work they do.',
    law: 'Tell only people who must know. The law says so.',
    saved: 'You saw the paper. We wrote it down.',
    notYours: 'You cannot write down your own check.',
  },
}
