import type { KeepTerm } from '../../../domain/index.ts'
import { calledName } from './say.ts'

const terms: Readonly<Record<KeepTerm, string>> = { always: 'For ever', year: 'A year', month: '30 days' }

export const keeping = {
  title: 'How long photos stay',
  heading: 'How long do photos and voices stay?',
  lead: 'This is about photos and voices in what is written of days. The words always stay.',
  photos: 'Photos and videos',
  voices: 'Voice notes',
  terms,
  saidYou: (on: string) => `You chose this on ${on}.`,
  said: (who: string, on: string) => `${calledName(who)} chose this on ${on}.`,
  notMine: (who: string) => `${calledName(who)} decides this.`,
  happens: 'What happens then',
  happensLines: [
    'Each phone of the team lets its copy go. Nothing has to be done.',
    'A phone that is off does it later.',
    'What nobody has sent yet stays until it is sent.',
    'Instead of the photo it says when it went, and who asked.',
  ],
  cannot: 'What Kith cannot do',
  cannotLines: [
    'It cannot take back what somebody saved or printed.',
    'A locked copy stays where Kith passes things on. Only your team could open it.',
    'A small picture stays locked among the words. Kith does not show it.',
    'What was also said in Talk stays there.',
    'Sheets that came back on paper stay.',
    'If you choose longer again, a photo may come back.',
  ],
  starts: (on: string) => `Nothing goes before ${on}. Until then you can choose again.`,
  save: 'Save this',
  done: 'It is saved.',
  letGo: {
    you: {
      photo: (on: string) => `The photo was let go on ${on}, as you asked.`,
      voice: (on: string) => `The voice note was let go on ${on}, as you asked.`,
      video: (on: string) => `The video was let go on ${on}, as you asked.`,
    },
    other: {
      photo: (on: string, who: string) => `The photo was let go on ${on}, as ${calledName(who)} asked.`,
      voice: (on: string, who: string) => `The voice note was let go on ${on}, as ${calledName(who)} asked.`,
      video: (on: string, who: string) => `The video was let go on ${on}, as ${calledName(who)} asked.`,
    },
  },
}
