import { leaving as plain } from '../en-GB/leaving.ts'
import type { Here, Words } from '../index.ts'

export const leaving = (here: Here): Words['leaving'] => {
  const said = plain(here)
  return {
    ...said,
    lead: 'You can stop. You do not have to say why.',
    leadSteps: 'Do the steps one at a time. You can stop and go on later.',
    wellWhat: 'Say your last day. Pass on your hats. Say goodbye.',
    endWellWhat: 'Choose a last day. Pass on the hats. Say goodbye.',
    why: { ...said.why, what: 'You can say why. You do not have to.' },
    sent: {
      ...said.sent,
      some: (n) => `${n} not sent yet. We send them first.`,
    },
    end: {
      ...said.end,
      open: (left) => `Not done yet: ${left.join(', ')}. You can still leave.`,
      openThem: (left) => `Not done yet: ${left.join(', ')}. You can still go on.`,
    },
    now: {
      ...said.now,
      away: `There is no signal. The team cannot hear you yet. You can clear this ${here} now.`,
    },
  }
}
