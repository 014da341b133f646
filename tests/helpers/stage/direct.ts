import type { DirectRoom, DirectViews, MessageItem } from '../../../src/app/index.ts'
import { cast, type CastName, type Eyes } from './cast.ts'
import { at } from './team.ts'

const said = (eyes: Eyes, n: number, by: CastName, when: number, text: string): MessageItem => ({
  ...{ messageId: `direct-${n}`, by: eyes.of(by), at: when, text, media: [], saved: 'sent' },
  ...{ isBack: false, isNews: false, thanks: '', quotes: null, words: [], became: [], seenBy: [] },
})

export const directRoom = (eyes: Eyes, personId: string): DirectRoom | null =>
  personId === cast.bev.personId
    ? {
        person: eyes.of('bev'),
        me: eyes.of(eyes.me),
        holder: eyes.of('maureen'),
        messages: [
          said(
            eyes,
            1,
            'bev',
            at(-1, 17),
            'Could you tell me how she likes her tea? I do not want to ask again.',
          ),
          said(eyes, 2, eyes.me, at(0, 8), 'Milk first, no sugar. She will not mind you asking.'),
        ],
        ...{ hasOlder: false, hasLeft: false, isStopped: false },
        pins: [],
      }
    : null

export const directTalks = (eyes: Eyes): DirectViews['directTalks']['data']['talks'] =>
  eyes.me === 'bev'
    ? []
    : [
        {
          person: eyes.of('bev'),
          at: at(0, 8),
          text: 'Milk first, no sugar. She will not mind you asking.',
          ...{ saved: 'sent', media: [], isFresh: true, hasLeft: false, isStopped: false },
        },
      ]
