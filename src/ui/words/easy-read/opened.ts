import { opened as plain } from '../en-GB/opened.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const opened = (here: Here): Words['opened'] =>
  simpler<Words['opened']>(plain(here), {
    lead: 'Each phone says once a day that somebody opened something. It never says what they read.',
    leadOthers: (holder) =>
      `You may open notes, cards or messages. Your ${here} tells ${holder} once a day. It never says what you read.`,
    not: 'We do not count what you open yourself. A clever person could change their phone. Then it says nothing.',
    notOthers: 'We only tell the days. Everybody in that circle could find them out.',
  })
