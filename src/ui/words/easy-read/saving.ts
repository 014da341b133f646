import { saving as plain } from '../en-GB/saving.ts'
import { count } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const saving = (here: Here): Words['saving'] =>
  simpler<Words['saving']>(plain(here), {
    title: 'Saved and sent',
    announce: {
      'on-this-phone': (unsent) =>
        `${count(unsent, 'thing is', 'things are')} on this ${here}. Kith sends them when there is signal.`,
      sent: 'Your team has everything.',
    },
    state: {
      'on-this-phone': `It is on this ${here}. Kith sends it when there is signal.`,
      sent: 'Your team has everything.',
      'needs-attention': `It is on this ${here}. We could not send it.`,
    },
    waiting: { kind: { evidence: 'A paper that somebody saw' } },
    never: 'You have sent nothing yet.',
    explain: [
      `Saved: we keep it on this ${here}. You can go on without signal.`,
      'Sent: it is in the co-op’s post box. Your team can get it.',
    ],
  })
