import { refusals as plain } from '../en-GB/refusals.ts'
import type { Here, Words } from '../index.ts'
import { media } from './media.ts'

const signal = 'There is no signal. Or the co-op’s post box is closed.'

export const refusals = (here: Here): Words['refusals'] => ({
  ...plain(here),
  'link-cut-off': () => ({
    what: 'A part of the link is missing.',
    todo: 'Please copy all of it. It begins with “https”. Or ask for it again.',
  }),
  'link-newer': () => ({
    what: 'A newer Kith made this invitation.',
    todo: 'Close Kith. Open it again. Then use the link again. It still works.',
  }),
  'invitation-used': () => ({
    what: 'Somebody answered this invitation before.',
    todo: 'Was that you? Open Kith where you did it. Was it not you? Ask for a new one.',
  }),
  'invitation-withdrawn': () => ({
    what: 'Somebody took back this invitation.',
    todo: 'Do you not know why? Talk with the person who asked you.',
  }),
  'invitation-damaged': () => ({
    what: 'Kith could not read this invitation. So Kith did not use it.',
    todo: 'Please ask for a new one.',
  }),
  'relay-away': () => ({ what: signal, todo: 'Try again when there is signal. Nothing is lost.' }),
  'relay-nonsense': () => ({
    what: 'The co-op’s post box sent something wrong.',
    todo: 'Kith did not take it. Try again later. Tell your co-op. Nothing is lost.',
  }),
  'disk-full': () => ({
    what: `This ${here} is full. We could not save this.`,
    todo: 'Delete some photos or apps. Then try again. Your old things are still here.',
  }),
  'disk-broken': () => ({
    what: `This ${here} could not save it.`,
    todo: 'Close Kith. Open it again. Try once more. Your old things are still here.',
  }),
  media: ({ why }) => media.refused[why],
  'say-how': () => ({
    what: 'You do this for another person.',
    todo: 'Choose who. Choose how they said it. Then save again.',
  }),
  'nothing-yet': () => ({ what: 'There is nothing here yet.', todo: 'Fill it in. Then try again.' }),
  'empty-name': () => ({ what: 'You wrote nothing here yet.', todo: 'Write a few letters. Then go on.' }),
  'bad-date': () => ({
    what: 'That is not a date.',
    todo: 'Write the day. Write the month. Write the year.',
  }),
  'device-in-use': () => ({
    what: `There is a team on this ${here} already.`,
    todo: `Does somebody else use this ${here}? Go to Me. Make a place for them first. Nothing has changed.`,
  }),
  'link-over': () => ({
    what: 'This link does not work any more.',
    todo: 'Make a new one where you use Kith now. It works for 15 minutes.',
  }),
  'words-unknown': ({ at, word }) => ({
    what: `Kith does not know word ${at}: “${word}”.`,
    todo: 'Look at your sheet again. The first four letters of each word are enough.',
  }),
  'words-wrong': () => ({
    what: 'These words do not fit together.',
    todo: 'One may be in the wrong place. Look at each word again.',
  }),
  'kit-not-found': () => ({
    what: 'We found nothing for this sheet.',
    todo: 'It may be an old sheet. Look for a newer one. Or talk with your co-op.',
  }),
  'share-newer': () => ({
    what: 'This was made by a newer Kith.',
    todo: 'Find a place with signal. Close Kith and open it again. Then it is new here too.',
  }),
  'card-again': () => ({
    what: 'This one is here already.',
    todo: 'Take another card. Or ring another helper.',
  }),
  'cards-mixed': () => ({
    what: 'These do not belong together.',
    todo: 'A card may be an old one. Each card has a day on it. Take cards with the same day.',
  }),
  locked: () => ({ what: 'Kith is locked.', todo: 'Open it first. Then try again. Nothing is lost.' }),
  'pin-wait': (refusal, when) => ({
    what: 'That was not right. Kith waits a little.',
    todo: plain(here)['pin-wait'](refusal, when).todo,
  }),
  'pin-easy': () => ({
    what: 'Other people would try this one first.',
    todo: 'Please choose another. Do not use numbers in a row.',
  }),
  'confirm-pin': () => ({
    what: 'Kith asks for your PIN before this.',
    todo: 'Type it. Then go on. Nothing has changed.',
  }),
  'shared-device': () => ({
    what: `Several people use this ${here}. So everybody has a PIN. It locks after a minute.`,
    todo: 'Nothing has changed.',
  }),
  'passkey-no': () => ({
    what: 'The passkey did not work.',
    todo: 'Try again. Or type your PIN or words. Nothing is lost.',
  }),
  'passkey-cannot': () => ({
    what: 'This passkey does not work with Kith.',
    todo: 'Type your PIN or words as before. Another passkey may work.',
  }),
  'passkey-shared': () => ({
    what: `You share this ${here}. A passkey could open Kith for the others too.`,
    todo: 'Do you have one? Take it away first. Go to Me. Go to Lock. Nothing has changed.',
  }),
  'wake-no': () => ({
    what: `This ${here} does not let us wake it.`,
    todo: 'Ask somebody for help. Nothing has changed.',
  }),
  'wake-cannot': () => ({
    what: `We cannot wake this ${here} now.`,
    todo: 'Try again later. We tell you when Kith is open.',
  }),
  'needs-pin': () => ({
    what: 'You have no PIN yet.',
    todo: 'Set one first. Go to Me. Go to Lock. Nothing has changed.',
  }),
  interrupted: () => ({
    what: 'Somebody closed Kith in another window.',
    todo: 'Look if it worked. If not, try again.',
  }),
})
