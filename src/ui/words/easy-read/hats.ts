import { hats as plain } from '../en-GB/hats.ts'
import type { Words } from '../index.ts'

export const hats: Words['hats'] = {
  ...plain,
  lead: 'A hat is a job in the team. Somebody looks after that job.',
  allOn: (who) => `${who} has every hat. That is a lot. Could somebody take one?`,
  ask: {
    ...plain.ask,
    free: 'You can say yes. You can say no. You can stop at any time.',
    told: (who) => `We tell ${who}. If you say yes, everyone in the team sees it.`,
  },
  page: {
    ...plain.page,
    nothing: 'A hat is only a job. It does not show you more.',
    seen: 'They still see what they saw before. You can change that on their page.',
  },
  give: {
    ...plain.give,
    lead: 'They can say no. They do not have to say why.',
    without: (who) => `${who} needs to see it for this job.`,
  },
}
