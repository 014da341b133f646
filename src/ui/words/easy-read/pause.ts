import { pause as plain } from '../en-GB/pause.ts'
import { calledName } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const pause = simpler(plain, {
  lead: 'You can let the team rest. Then we ask nobody to come.',
  restsLines: ['Visits rest.', 'We ask nobody to come.'],
  goesOnLines: ['The emergency card.', 'You can talk and read.', 'Everyone sees what they saw before.'],
  wrongDay: 'The last day must come after the first day.',
  notMine: (holder) => `${holder} can pause the team. Somebody who acts for ${holder} can too.`,
  stepBack: { lead: 'What do you still look after?' },
  end: {
    linkWhat: 'You end it. Somebody dies. The co-op closes',
    lead: 'What happens to what you wrote.',
    copies: (clear) =>
      clear
        ? [
            'Everyone goes out of the team.',
            'Their phones clear themselves. They need signal for that.',
            'Your own phone keeps everything.',
            'People may remember things. They may have copies. You cannot take that back.',
          ]
        : [
            'Everyone reads that the team has ended.',
            'Everyone keeps what they could see on their own phone.',
            'Visits rest. We ask nobody for anything.',
            'You can still take it back.',
          ],
    deathHolder: [
      'You can choose a keeper. It is a hat.',
      'The keeper can say in Kith that you have died.',
      'Then we ask nobody for anything. We throw nothing away.',
      'Is it not true? You can take it back with one tap.',
    ],
    tellWhat: [
      'Everyone in the team reads it.',
      'Visits rest. We ask nobody for anything.',
      'We throw nothing away. Everyone keeps what they had.',
    ],
    tellYes: (holder) => `Yes. Tell the team that ${calledName(holder)} has died`,
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
})
