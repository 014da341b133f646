import type { LookName } from '../../../app/index.ts'
import type { Here } from '../index.ts'

export const looks = (here: Here) => ({
  title: 'How Kith looks',
  link: 'How Kith looks',
  linkWhat: 'Pictures, reading aloud, and languages',
  lead: 'Choose what suits you. You can change it whenever you like.',
  look: 'What it looks like',
  language: 'Which language',
  names: {
    plain: 'Plain',
    pictures: 'Pictures',
    listen: 'Listen',
    dense: 'Compact',
  } satisfies Record<LookName, string>,
  what: {
    plain: 'Words, with room around them.',
    pictures: 'One idea at a time, each with a picture.',
    listen: `Each line has a button. This ${here} reads it to you.`,
    dense: 'More on the screen, for who plans for many.',
  } satisfies Record<LookName, string>,
  onlyYou: `This is for you, on this ${here}. Other people see Kith as they chose it.`,
  read: (line: string) => `Read aloud: ${line}`,
  readPage: 'Read this page',
  stop: 'Stop reading',
  noVoice: `This ${here} has no voice of its own for this language. Kith uses no other, for your words would leave this ${here}.`,
})
