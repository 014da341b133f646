import type { Here } from '../index.ts'

export const digest = (here: Here) => ({
  title: 'What is new',
  link: 'What is new since I last looked',
  lead: 'Since you last looked.',
  none: 'Nothing new. You have seen it all.',
  needs: 'Waiting for you',
  more: (n: number) => `${n} more`,
  kinds: {
    emergency: 'Emergency',
    news: 'Important news',
    answer: (circle: string) => `Answers you in ${circle}`,
    direct: 'Said to you alone',
  },
  rooms: 'In your circles',
  every: {
    legend: 'How often is new talk marked?',
    always: 'As it comes',
    daily: 'Once a day',
    weekly: 'Once a week, on Monday',
    what: 'What waits for you is marked at once.',
  },
  quiet: {
    title: 'Quiet hours',
    what: 'In quiet hours nothing is marked as new. Important news and emergencies always come through.',
    now: (until: string) => `It is quiet until ${until}.`,
    is: (from: string, to: string) => `From ${from} to ${to}.`,
    no: 'You have no quiet hours.',
    page: 'That is what your own page says.',
    here: `You set that on this ${here}.`,
    change: 'Change my quiet hours',
    from: 'Quiet from',
    to: 'Quiet until',
    set: 'Be quiet at these hours',
    none: 'No quiet hours here',
    asPage: 'As my own page says',
  },
})
