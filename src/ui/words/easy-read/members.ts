import { members as plain } from '../en-GB/members.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const members = (here: Here): Words['members'] =>
  simpler<Words['members']>(plain(here), {
    fields: {
      kind: { hint: 'Then we ask you the right questions.' },
      reach: { hint: 'For example: a message first.' },
      offer: { hint: 'For example: a cup of tea. A walk.' },
      interests: { hint: 'For example: walks. A cup of tea.' },
      qualifications: { ask: 'What did I learn? Do I have a paper?', hint: 'What is its name? When was it?' },
      photoUse: { ask: 'Where may people use my photo?' },
    },
    page: {
      linkWhat: 'What I say about me',
      nothing: 'Your team sees your name. They see your drawing or photo.',
      spoiltWhat: 'Nobody sees it now.',
    },
    form: {
      audienceHint: `Tick nothing? Then it stays on this ${here}.`,
      takenAway: 'Your answer is gone.',
      hasRead: 'Somebody may have read it. You cannot take that back.',
      facesHint: 'You see this beside your name. A photo takes its place.',
    },
    person: {
      sawWhat: 'Say yes only if you had it in your hands. Kith keeps no picture of it.',
      sawDone: 'You said that you saw the paper.',
    },
    legal: {
      kinds: {
        'attorney-health': {
          what: 'They decide when the person cannot. The paper must be on a list of the state.',
        },
        'attorney-money': { what: 'They decide about money. The paper must be on a list of the state.' },
        appointee: { what: 'Looks after benefits. Looks after no other money.' },
      },
      kin: '“Next of kin” gives nobody a right to decide. So it is not here.',
      noteHint: 'For example: together with my brother.',
      saved: 'We wrote down the legal role.',
    },
    contacts: {
      ask: { tell: 'What may we tell them?', where: 'Who can see and change it?' },
      headingWhat: 'They are not in the team. They see nothing here.',
      none: 'A doctor. A plumber. Who feeds the cat? Write it down here.',
      whenHint: 'For example: in the mornings. In the evening ring 111.',
      tellHint: 'For example: my health. Nothing about money.',
      stays: 'It stays in this circle. Is it for other people? Add it again.',
    },
  })
