import { wishes as plain } from '../en-GB/wishes.ts'

export const wishes: typeof plain = {
  ...plain,
  lead: 'You write this for yourself. Nobody is told.',
  noneWhat: 'Choose a person below. You see your note when you choose who comes.',
  readers: {
    ...plain.readers,
    lead: 'Somebody who plans your visits can see it. They do not see words about themselves.',
    back: 'They may remember what they read. They see nothing new.',
  },
}
