import { emergencyDoor as plain } from '../en-GB/emergencyDoor.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const emergencyDoor = (here: Here): Words['emergencyDoor'] =>
  simpler<Words['emergencyDoor']>(plain(here), {
    lead: 'Kith may be locked. Choose what people can still read. At first it is nothing.',
    means: [
      `People with this ${here} can read it without a PIN.`,
      `It is only for this ${here}.`,
      'When the card changes, this changes too.',
      'Everything else stays locked.',
    ],
    empty: 'Nobody has said. It would show nothing.',
    saved: 'People can read it on the locked screen now.',
    hidden: 'The locked screen shows nothing now.',
  })
