import type { Here } from '../index.ts'

/** Waking a phone whose app is closed, and what that tells to whom. */
export const wake = (here: Here) => ({
  title: 'When Kith is closed',
  row: `Wake this ${here} when Kith is closed`,
  rowWhat: 'So that you hear when somebody is waited for',
  heading: { off: `Shall Kith wake this ${here}?`, on: `Kith wakes this ${here}` },
  lead: {
    off: `You are told when somebody is waited for, also when Kith is closed or locked.`,
    on: 'You are told when somebody is waited for and no word comes.',
  },
  know: 'Good to know',
  lines: [
    'The screen says only: “Please look at who is waiting.” It shows no name and no place.',
    `The maker of your browser learns that this ${here} was woken, and when. It never learns by whom or why.`,
    'Your team’s phones see that this one may be woken.',
    'Are you in two teams here? Say yes in each. Your co-op can then tell that both are you.',
    `It needs signal. A ${here} that is switched off is not woken.`,
    'For visits, quiet hours stay quiet. In danger, ring 999.',
  ],
  yes: `Wake this ${here}`,
  busy: 'One moment …',
  done: `Kith can wake this ${here} now.`,
  stop: 'Do not wake it any more',
  stopped: `Kith does not wake this ${here} now.`,
  cannot: {
    here: `This ${here} or browser cannot be woken. On an iPhone, put Kith on the Home Screen first, and open it there.`,
    team: 'Your co-op has not turned this on, or there is no signal just now. You are told while Kith is open.',
  },
  /** On a locked screen. */
  shown: 'Please look at who is waiting.',
})
