import { emergency as plain } from '../en-GB/emergency.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const emergency = (here: Here): Words['emergency'] =>
  simpler<Words['emergency']>(plain(here), {
    lead: 'Is somebody in danger? Ring 999 first.',
    noNumbersTodo: 'Say who we can ring.',
    tellTitle: 'Tell your people that you need help?',
    tellNote: 'People may read it late. In danger, ring 999.',
    noCard: 'There is nothing on the card yet.',
    closed: 'You can read the cards when Kith is open.',
  })
