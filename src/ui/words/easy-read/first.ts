import { first as plain } from '../en-GB/first.ts'
import { calledName, whose } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'

export const first = (here: Here): Words['first'] => {
  const said = plain(here)
  return {
    ...said,
    welcome: {
      ...said.welcome,
      lead: 'Kith is for a person who gets support. It is also for the people who help. The person chooses who sees what.',
      promise: `What you write is kept on this ${here}. You choose who can read it.`,
    },
    start: {
      ...said.start,
      lead: 'You are the person in the middle of the team. What is your name?',
      helper: 'Are you helping somebody? Sit with them. Write their name.',
      next: 'At first you are alone in your team. Then you can invite people.',
    },
    join: {
      ...said.join,
      theySee: (holder) =>
        `People in the team will see your name. You choose a circle when you write. That circle can read it. ${holder} decides what you see.`,
      ended: (day) => `The last day to answer was ${day}. You can still say yes. You may need a new link.`,
      noReason: 'Yes is fine. No is fine. You do not have to say why.',
    },
    unreadable: {
      ...said.unreadable,
      heading: `Kith cannot open what is on this ${here}`,
      why: {
        'vault-damaged': `Something on this ${here} is damaged.`,
        'vault-newer': 'A newer Kith wrote it.',
        'vault-foreign': `It is from another phone. This ${here} cannot open it.`,
        'disk-broken': 'Kith cannot keep anything in this window.',
      },
      todo: {
        'vault-damaged': 'Close Kith. Open it again. Is it still the same? Then talk with your co-op first.',
        'vault-newer': 'Close Kith. Open it again to get the newer one. Nothing is lost.',
        'vault-foreign': 'Use Kith where you began. Or start again with a new invitation.',
        'disk-broken': 'Make some room. Do not use a private window. Then try again.',
      },
    },
    waiting: {
      ...said.waiting,
      heading: (name) => `Waiting for ${whose(calledName(name))} phone to let you in`,
      lead: (name) =>
        `You said yes. ${name} will see that. Then ${name} chooses what you may see. This can take a day.`,
    },
  }
}
