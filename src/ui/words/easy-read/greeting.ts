import { greeting as plain } from '../en-GB/greeting.ts'
import { simpler } from './simpler.ts'

export const greeting = simpler(plain, {
  photo: {
    lead: 'People see it beside your name. Take one of you alone.',
    taken: 'Your photo is gone. Your drawing is back.',
  },
  voice: { lead: 'Say who you are. Half a minute is enough.', taken: 'Your hello is gone.' },
  use: {
    yes: 'You say yes: these people see your photo in Kith.',
    others: 'We ask you again before your photo is on paper. We ask again for other places.',
  },
  eachTeam: 'This is for one team. In another team you put it in again.',
  hasSeen: 'Somebody may have seen it. You cannot take that back.',
})
