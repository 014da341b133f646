import type { AppRefusal } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { media } from './media.ts'
import { count } from './say.ts'

type Said<K extends AppRefusal['kind']> = (
  refusal: Extract<AppRefusal, { kind: K }>,
  when: (at: number) => string,
) => { readonly what: string; readonly todo: string }

/** Each says what happened, and what to do now. Nobody is blamed, and nothing is said to be lost that is not. */
export const refusals = (here: Here): { readonly [K in AppRefusal['kind']]: Said<K> } => ({
  'link-cut-off': () => ({
    what: 'A part of the link is missing.',
    todo: 'Please copy all of it, from \u201chttps\u201d to the last letter. Or ask for it again.',
  }),
  'link-not-ours': () => ({
    what: 'This is not an invitation to Kith.',
    todo: 'An invitation has \u201c/join#\u201d in it. Please look for that one in your messages.',
  }),
  'link-newer': () => ({
    what: 'This invitation was made by a newer Kith.',
    todo: 'Close Kith and open it again to get the newer one. Then use the link again. It still works.',
  }),
  'invitation-used': () => ({
    what: 'This invitation was answered before.',
    todo: 'If that was you, open Kith where you did it. If not, please ask for a new one.',
  }),
  'invitation-withdrawn': () => ({
    what: 'This invitation was taken back.',
    todo: 'If you did not expect that, talk with the person who asked you.',
  }),
  'invitation-not-found': () => ({
    what: 'The invitation is not there yet.',
    todo: 'Their phone may not have sent it so far. Try again in a little while. The link still works.',
  }),
  'invitation-damaged': () => ({
    what: 'This invitation cannot be read, so Kith did not use it.',
    todo: 'Please ask for a new one.',
  }),
  'other-tag': () => ({
    what: 'This is not the tag of this door.',
    todo: 'You can also tap the button. That is just as good.',
  }),
  'said-since': () => ({
    what: 'It says something else now.',
    todo: 'Somebody changed it a moment ago. Please read it again.',
  }),
  'ring-first': () => ({
    what: 'A call first makes this visit feel safe.',
    todo: 'Open the visit. Ring, and then tap the button that you rang.',
  }),
  'not-an-answer': () => ({
    what: 'Kith cannot tell what is meant here.',
    todo: 'Please look at the day or the amount again. What you typed is still there.',
  }),
  'own-invitation': () => ({
    what: 'You made this invitation yourself.',
    todo: 'Send it to the person it is for. They open it on their own phone.',
  }),
  'already-a-member': () => ({
    what: 'You are in this team already.',
    todo: 'There is nothing more to do. Go to Today to see it.',
  }),
  'relay-away': () => ({
    what: 'There is no signal, or the co-op\u2019s post box is closed for now.',
    todo: 'Try again when there is signal. Nothing is lost.',
  }),
  'relay-nonsense': () => ({
    what: 'The co-op\u2019s post box gave an answer that Kith does not trust.',
    todo: 'Kith did not take it. Try again later, and tell your co-op. Nothing is lost.',
  }),
  'disk-full': () => ({
    what: `This ${here} is full, so this was not saved.`,
    todo: 'Delete some photos or apps, then try again. What was saved before is still here.',
  }),
  'disk-broken': () => ({
    what: `This ${here} could not save it.`,
    todo: 'Close Kith, open it again, and try once more. What was saved before is still here.',
  }),
  'not-allowed': () => ({
    what: 'Only the person whose team this is can do that.',
    todo: 'Ask them in Talk. Nothing was changed.',
  }),
  'not-found': () => ({
    what: 'It is not there any more.',
    todo: 'Go back and look again. Somebody may have changed it a moment ago.',
  }),
  media: ({ why }) => media.refused[why],
  'nothing-yet': () => ({
    what: 'There is nothing here yet.',
    todo: 'Fill in what is asked for, then try again.',
  }),
  'say-how': () => ({
    what: 'You do this for somebody else.',
    todo: 'Choose for whom, and how they said so. Then save again.',
  }),
  'circle-ended': () => ({
    what: 'This circle has ended. Nobody writes there any more.',
    todo: 'Choose another circle. What you wrote is still here.',
  }),
  'time-is-past': () => ({
    what: 'That time is past already.',
    todo: 'Choose a time that is still to come.',
  }),
  'empty-name': () => ({
    what: 'There is nothing written here yet.',
    todo: 'Write a few letters, then go on.',
  }),
  'not-a-calendar': () => ({
    what: 'Kith cannot read this as a calendar.',
    todo: 'Look for a file that ends with \u201c.ics\u201d. Nothing was put in the plan.',
  }),
  'bad-date': () => ({ what: 'That is not a date.', todo: 'Put in the day, the month and the year.' }),
  'dose-recent': () => ({
    what: 'A dose is written down already.',
    todo: 'Look at it first. If one more is given, say why.',
  }),
  'bad-phone': () => ({ what: 'That is not a phone number.', todo: 'Use digits and spaces only.' }),
  'too-long': ({ most }) => ({
    what: 'This is too long.',
    todo: `Please use ${count(most, 'letter', 'letters')} at most. What you wrote is still here.`,
  }),
  'device-in-use': () => ({
    what: `There is a team on this ${here} already.`,
    todo: `Is it for somebody else who uses this ${here}? Make a place for them first, under Me. Nothing was changed.`,
  }),
  'link-over': () => ({
    what: 'This link does not work any more.',
    todo: `Make a new one on the phone or computer where you use Kith. It works for a quarter of an hour.`,
  }),
  'words-unknown': ({ at, word }) => ({
    what: `Word ${at}, \u201c${word}\u201d, is not one of the words that Kith uses.`,
    todo: 'Look at your sheet again. The first four letters of each word are enough.',
  }),
  'words-count': ({ count: n, wanted }) => ({
    what: `There are ${count(n, 'word', 'words')} here. A ${wanted === 12 ? 'sheet' : 'card'} has ${wanted}.`,
    todo: `Write all ${wanted}, in the order of their numbers.`,
  }),
  'words-wrong': () => ({
    what: 'These words do not fit together.',
    todo: 'One may be in the wrong place, or read wrongly. Look at each again.',
  }),
  'kit-not-found': () => ({
    what: 'Nothing was found for this sheet.',
    todo: 'It may be an old sheet. Look for a newer one, or talk with your co-op.',
  }),
  'share-newer': () => ({
    what: 'This card was made by a newer Kith.',
    todo: 'Close Kith and open it again while there is signal, so that it is new here too.',
  }),
  'card-again': () => ({
    what: 'This one is here already.',
    todo: 'Take another card, or ring another helper.',
  }),
  'cards-mixed': () => ({
    what: 'These do not belong together.',
    todo: 'A card may be an old one. Look at the day it was made, and take cards of the same day.',
  }),
  locked: () => ({
    what: 'Kith is locked.',
    todo: 'Open it first, then try again. Nothing is lost.',
  }),
  'wrong-pin': () => ({
    what: 'That did not open it.',
    todo: 'Please try again. Nothing is lost.',
  }),
  'pin-wait': ({ until }, when) => ({
    what: 'That was not right several times, so Kith waits a little.',
    todo: `Please try again after ${when(Math.ceil(until / 60_000) * 60_000)}. Nothing is lost.`,
  }),
  'pin-form': ({ of }) =>
    of === 'pin'
      ? { what: 'A PIN has 4 to 8 numbers.', todo: 'Please choose one with 4 to 8 numbers and no letters.' }
      : {
          what: 'This is too short.',
          todo: 'Please use 10 letters or more. A few words of your own are good.',
        },
  'pin-easy': () => ({
    what: 'This is one of the first that others would try.',
    todo: 'Please choose another, not numbers in a row and not all the same.',
  }),
  'confirm-pin': () => ({
    what: 'Kith asks for your PIN before this.',
    todo: 'Type it, then go on. Nothing was changed.',
  }),
  'shared-device': () => ({
    what: `Several people use this ${here}. So everybody has a PIN, and it locks after a minute.`,
    todo: 'Nothing was changed.',
  }),
  'passkey-no': () => ({
    what: 'The passkey was not used.',
    todo: 'Try again, or type what opens Kith. Nothing is lost.',
  }),
  'passkey-cannot': () => ({
    what: 'This passkey cannot do what Kith needs.',
    todo: 'Type what opens Kith, as before. Another passkey or browser may be able to.',
  }),
  'passkey-shared': () => ({
    what: `A passkey and a shared ${here} do not go together. It could open for the others too.`,
    todo: `If you have one, take it away first. It is under Me, in \u201cThis ${here} and its lock\u201d. Nothing was changed.`,
  }),
  'wake-no': () => ({
    what: `This ${here} lets nobody wake it yet.`,
    todo: `Allow messages from Kith in the settings of your ${here} or browser. Then try again. Nothing was changed.`,
  }),
  'wake-cannot': () => ({
    what: `This ${here} or browser cannot be woken just now.`,
    todo: 'Try again with signal, or in another browser. You are told while Kith is open.',
  }),
  'needs-pin': () => ({
    what: 'You have no PIN yet.',
    todo: `Set one first, under Me, in \u201cThis ${here} and its lock\u201d. Nothing was changed.`,
  }),
  interrupted: () => ({
    what: 'Kith was closed in another window while it did this.',
    todo: 'Look whether it was done. If not, try again.',
  }),
})
