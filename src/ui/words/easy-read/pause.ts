import { pause as plain } from '../en-GB/pause.ts'
import type { Words } from '../index.ts'

export const pause: Words['pause'] = {
  ...plain,
  lead: 'You can let the team rest. Then nobody is asked to come.',
  notMine: (holder) => `${holder} can pause the team. Somebody who acts for ${holder} can too.`,
  end: {
    ...plain.end,
    coop: [
      'All that your team wrote is on your phones.',
      'It stays there.',
      'Your phones need a post box to send to each other.',
      'A co-op can give its post box to another co-op.',
      'Then nothing changes for you.',
      'You cannot move to a new address yet.',
      'Ask your co-op about this before it closes.',
    ],
  },
}
