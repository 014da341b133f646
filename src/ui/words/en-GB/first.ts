import type { CirclePurpose } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { calledName, list, whose } from './say.ts'

const seesByPurpose: Readonly<Record<CirclePurpose, string>> = {
  everyone: 'who is in the team',
  news: 'important news',
  schedule: 'who comes, and when',
  care: 'the notes of every visit',
  intimate: 'private things about the body',
  money: 'budgets, hours and receipts',
  own: 'what is shared in a circle of its own',
}

export const first = (here: Here) => ({
  welcome: {
    title: 'Welcome',
    heading: 'The people around you, working together',
    lead: 'Kith is for a person who gets support, and the people who give it. The person decides who sees what.',
    question: 'How would you like to begin?',
    start: 'Start a team',
    startWhat: 'I get support, or I help somebody who does',
    invited: 'I have an invitation',
    invitedWhat: 'Somebody sent me a link or a picture',
    look: 'Look around first',
    lookWhat: 'With an example team that is not real',
    lookBusy: 'Making the example team. This takes a moment.',
    promise: `What you write is kept on this ${here}. Only the people you choose can read it.`,
    more: 'About safety',
  },
  start: {
    title: 'Start a team',
    heading: 'What shall we call you?',
    lead: 'You are the person in the middle of the team. Use the name that people say to you.',
    helper: 'Helping somebody? Sit with them, and write their name.',
    label: 'Your name',
    go: 'Start my team',
    next: 'You will be alone in it at first. Then you can invite people, one at a time.',
  },
  join: {
    title: 'Your invitation',
    heading: 'You have an invitation',
    pasteHeading: 'Find your invitation',
    pasteLead: 'Somebody sent you a link, or shows you a square picture.',
    label: 'Paste the link here',
    hint: 'It starts with https and has /join# in it.',
    read: 'Read the invitation',
    photo: 'Use a photo of the square picture',
    scan: 'Point the camera at it',
    scanStop: 'Stop the camera',
    noCode: 'There was no square picture to read. Try again with more light, and a little nearer.',
    noCamera: 'The camera could not be used. You can use a photo, or paste the link.',
    reading: 'Reading the invitation',
    from: (inviter: string, holder: string) =>
      inviter === holder
        ? `${inviter} would like you in her or his team.`
        : `${inviter} asks you to join ${whose(calledName(holder))} team.`,
    heading2: (holder: string) => `${holder} would like you in the team`,
    heading3: (inviter: string, holder: string) =>
      `${inviter} asks you to join ${whose(calledName(holder))} team`,
    as: (relation: string) => `You are invited as: ${relation}`,
    theirWords: (name: string) => `In ${whose(calledName(name))} words`,
    youWouldSee: 'If you say yes, you may see',
    sees: seesByPurpose,
    theySee: (holder: string) =>
      `People in the team will see your name, and what you write. ${holder} decides what you see.`,
    ends: (day: string) => `You can answer until ${day}.`,
    nameLabel: 'Your name, as the team will see it',
    yes: 'Yes, I\u2019d like to',
    no: 'No, thank you',
    noReason: 'Both answers are fine. You do not have to give a reason.',
    saidNo: {
      title: 'You said no',
      heading: 'Thank you for saying so',
      lead: (name: string) => `${name} will see that you said no. Nothing was kept on this ${here}.`,
      done: 'Go to the start',
    },
    again: 'Use another link',
  },
  waiting: {
    title: 'Waiting',
    heading: (name: string) => `Waiting for ${whose(calledName(name))} phone to let you in`,
    lead: (name: string) =>
      `You said yes. ${name} will see it, and then choose what you may see. This can take a day.`,
    close: 'You can close Kith. It goes on when you open it again.',
    asked: 'You said yes to',
    called: (name: string) => `The team will see you as ${name}.`,
    stop: 'Stop waiting',
    stopSure: `This forgets the invitation on this ${here}. You can ask for a new one later.`,
    stopYes: 'Yes, stop waiting',
    stopNo: 'Keep waiting',
  },
  removed: {
    title: 'You are not in this team now',
    removedHeading: (holder: string) => `You are no longer in ${whose(calledName(holder))} team`,
    leftHeading: (holder: string) => `You have left ${whose(calledName(holder))} team`,
    removedLead: 'Teams change. This says nothing about you.',
    leftLead: 'Thank you for what you gave.',
    stays: 'What stays',
    staysLines: [
      'What you wrote stays with the team.',
      `What you could read before may still be on this ${here}.`,
    ],
    not: 'What ends',
    notLines: ['You cannot see anything new.', 'The team cannot see anything you write from now on.'],
    forget: `Take everything of Kith off this ${here}`,
    talk: 'If something worries you, talk with your co-op.',
  },
  unreadable: {
    title: 'Kith cannot open',
    heading: 'Kith cannot open what is kept here',
    why: {
      'vault-damaged': `Something in what is kept on this ${here} is damaged.`,
      'vault-newer': 'It was written by a newer Kith.',
      'vault-foreign': `It was made on another phone, so this ${here} cannot open it.`,
      'disk-broken': 'The browser keeps nothing for Kith in this window.',
    },
    todo: {
      'vault-damaged':
        'Close Kith and open it again. If it stays like this, talk with your co-op before you do more.',
      'vault-newer': 'Close Kith and open it again to get the newer one. Nothing is lost.',
      'vault-foreign': 'Use Kith where it was made. Or start again here, with a new invitation.',
      'disk-broken': 'Make some room, or use a window that is not private. Then try again.',
    },
    safe: 'What was sent is safe with the people in your team.',
    again: 'Try again',
    forget: `Start again on this ${here}`,
  },
  list,
})
