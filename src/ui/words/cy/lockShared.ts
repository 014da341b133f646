import type { Here } from '../index.ts'
import { calledName, count, whose } from './say.ts'

/** A device that several people use. */
export const lockShared = (here: Here) => ({
  choose: {
    title: 'Who is here?',
    heading: 'Who is here?',
    lead: 'Press your picture.',
    arrivedHeading: 'Who is this for?',
    arrivedLead: `A link was opened on this ${here}. If it is for somebody who has no place here yet, press \u201cSomebody new\u201d.`,
    unnamed: (n: number) => `Person ${n}`,
    new: 'Somebody new',
    newWhat: `A place of your own on this ${here}`,
    busy: 'One moment',
  },
  door: {
    heading: (name: string) => `${whose(calledName(name))} place`,
    else: 'I am somebody else',
  },
  shown: {
    name: 'A name, if you want one',
    hint: 'Your first name, or any word. It can be left empty.',
    face: 'A picture, if you want one',
    noFace: 'No picture',
    numbered: (n: number) => `Picture ${n}`,
  },
  new: {
    title: 'Somebody new',
    heading: 'How shall the lock screen show you?',
    lead: `Whoever picks up this ${here} can see this, and nothing else of yours.`,
    go: 'Go on',
    back: 'the start',
  },
  settings: {
    link: 'Somebody else uses it too',
    linkShared: `Who uses this ${here}`,
    linkWhat: 'A place for each, behind a PIN of their own',
    title: `Who uses this ${here}`,
    heading: `Does somebody else use this ${here} too?`,
    lead: 'Then each of you has a place of your own here, and nobody can open the place of another.',
    what: 'How it is then',
    lines: [
      'You press your picture, then you type your PIN.',
      'The lock screen shows what each of you chose to show. Never anything about health, and never whose team it is.',
      'Everybody has a PIN or secret words.',
      'Kith locks after one minute without a touch.',
      'When one of you opens Kith, it locks for the others.',
    ],
    pinFirst: 'First, a PIN of your own',
    pinFirstWhat: 'Without one, the others could open your place.',
    setPin: 'Set a PIN',
    shownHeading: 'How the lock screen shows you',
    yes: `Share this ${here}`,
    sharedHeading: `You share this ${here}`,
    others: (n: number) =>
      n === 0
        ? 'Nobody else has a place here yet.'
        : `${count(n, 'other person has a place here.', 'other people have places here.')}`,
    save: 'Save',
    saved: 'The lock screen shows you like this now.',
    add: 'To add somebody',
    addWhat: 'Lock Kith and give it to them. They press \u201cSomebody new\u201d.',
    addGo: 'Lock it now',
    off: 'Take my place away',
    alone: 'Only I use it now',
    aloneWhat: 'Then Kith does not ask who is here, and you choose when it locks.',
    aloneDone: `This ${here} is yours alone again.`,
  },
  first: {
    title: 'Set a PIN',
    heading: 'Choose what opens your place',
    lead: `Several people use this ${here}. With a PIN of your own, nobody else can open what is yours.`,
  },
  after: `Several people use this ${here}, so it locks after a minute at most.`,
  forget: `Only your place goes. The others on this ${here} keep theirs.`,
  notNow: 'Not now. Take my place away again.',
})
