import { opened as plain } from '../en-GB/opened.ts'
import type { Here, Words } from '../index.ts'

export const opened = (here: Here): Words['opened'] => ({
  ...plain(here),
  lead: 'Each phone says once a day that somebody opened something. It never says what they read.',
  leadOthers: (holder) =>
    `You may open notes, cards or messages. Your ${here} tells ${holder} once a day. It never says what you read.`,
})
