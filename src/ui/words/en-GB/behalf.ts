import type { BehalfHow } from '../../../app/index.ts'
import { calledName } from './say.ts'

const told: { readonly [H in BehalfHow]: (who: string) => string } = {
  aloud: (who) => `${who} said it aloud.`,
  phone: (who) => `${who} said it on the phone.`,
  paper: (who) => `${who} wrote it on paper.`,
  signs: (who) => `${who} showed it: signs, pictures or pointing.`,
  'could-not': (who) => `${who} could not say. Somebody decided for them.`,
}

export const behalf = {
  ask: 'I do this for somebody else',
  askWhat: 'Everybody who can see it reads that too.',
  who: 'For whom?',
  how: 'How did they say so?',
  hows: {
    aloud: 'They told me',
    phone: 'They told me on the phone',
    paper: 'They wrote it on paper',
    signs: 'They showed me: signs, pictures or pointing',
    'could-not': 'They could not say',
  } satisfies { readonly [H in BehalfHow]: string },
  words: 'Their own words, if you like',
  wordsCouldNot: 'Who decided, and why?',
  line: (by: string, who: string) => `${calledName(by)} did this for ${calledName(who)}.`,
  lineMine: (who: string) => `You did this for ${calledName(who)}.`,
  told: (how: BehalfHow, who: string) => told[how](calledName(who)),
}
