import type { Here } from '../index.ts'
import { wake as plain } from '../en-GB/wake.ts'

export const wake = (here: Here): ReturnType<typeof plain> => ({
  ...plain(here),
  rowWhat: 'We tell you when somebody is late',
  lead: {
    off: 'We tell you when somebody is late. Kith can be closed.',
    on: 'We tell you when somebody is late.',
  },
  lines: [
    'The screen shows no name. It only asks you to look.',
    `The browser company knows that this ${here} was woken. It does not know why.`,
    'Your team can see that you are woken.',
    'Are you in two teams? Say yes in each one. Your co-op can see it is you.',
    `Your ${here} must be on. It needs signal.`,
    'Are you in danger? Ring 999.',
  ],
  cannot: {
    here: `We cannot wake this ${here}. You can ask somebody for help.`,
    team: 'We cannot do this now. We tell you when Kith is open.',
  },
})
