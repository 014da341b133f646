import { digest as plain } from '../en-GB/digest.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const digest = (here: Here): Words['digest'] =>
  simpler(plain(here), {
    none: 'Nothing is new. You have seen everything.',
    every: { what: 'What waits for you is marked straight away.' },
    quiet: {
      what: 'In quiet hours nothing is marked as new. Important news still comes. Emergencies still come.',
      page: 'Your own page says so.',
    },
  })
