import { visit as plain } from '../en-GB/visit.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const visit = (here: Here): Words['visit'] =>
  simpler<Words['visit']>(plain(here), {
    arrive: {
      told: 'People in the circle Schedule see that you came. They do not see where you are.',
      gap: 'Nobody comes to this visit yet. You can take it.',
    },
    do: { hint: 'Tap again to change it.', otherHint: 'For “partly” or “not needed”.' },
    say: { hint: 'Do you want to speak? Use the microphone on your keyboard.' },
    leave: { handoverHint: 'People see it on Today until the next visit.' },
    notMine: { lead: 'You can see this visit. People in Care records write about it.' },
  })
