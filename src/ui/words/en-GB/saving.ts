import type { Saved, UnsentKind } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { count } from './say.ts'

/** "Saved" and "sent" are two different things, and are never said for one another. */
export const saving = (here: Here) => {
  const one: Readonly<Record<Saved, string>> = {
    'on-this-phone': `Saved on this ${here}`,
    sending: 'Sending',
    sent: 'Sent',
    'needs-attention': 'Needs a look',
  }
  return {
    one,
    /** The line at the top of every screen. */
    short: {
      'on-this-phone': (unsent: number) => `${unsent} to send`,
      sending: (unsent: number) => (unsent > 0 ? `Sending ${unsent}` : 'Sending'),
      sent: 'All sent',
      'needs-attention': 'Needs a look',
    },
    title: 'What is saved, and what is sent',
    /** Read out once, when it changes. */
    announce: {
      'on-this-phone': (unsent: number) =>
        `${count(unsent, 'thing is', 'things are')} saved on this ${here}. They will send when there is signal.`,
      sent: 'Everything is sent to the team.',
      'needs-attention': 'Something needs a look. Nothing is lost.',
    },
    state: {
      'on-this-phone': `Saved on this ${here}. Will send when there is signal.`,
      sending: 'Sending to the team now.',
      sent: 'Everything is sent to the team.',
      'needs-attention': `Saved on this ${here}, but not sent.`,
    } satisfies Record<Saved, string>,
    unsent: (n: number) =>
      n === 0
        ? `Nothing is waiting on this ${here}.`
        : `${count(n, 'thing is', 'things are')} on this ${here} only.`,
    waiting: {
      heading: 'Waiting to be sent',
      kind: {
        card: 'What you wrote about yourself',
        plan: 'A planned visit',
        hat: 'Something about a hat',
        leaving: 'Something about leaving',
        task: 'Something to do',
        pause: 'Something about pausing the team',
        record: 'What you wrote about a visit',
        answer: 'What you say about yourself',
        contact: 'Somebody to ring',
        evidence: 'A legal role, or a paper that was seen',
        message: 'A message',
        promise: 'A promise that was signed',
        arrived: 'That you arrived',
        left: 'That you left',
        'device-name': 'The name of a phone or computer',
        medicine: 'A medicine',
        dose: 'A dose of a medicine',
      } satisfies Record<UnsentKind, string>,
      more: (n: number) => `And ${n} more.`,
      others: (n: number) => `And ${count(n, 'small thing', 'small things')} that Kith itself needs.`,
    },
    last: (stamp: string) => `Last sent ${stamp}.`,
    never: 'Nothing has been sent yet.',
    explain: [
      `Saved means it is kept on this ${here}. You can go on without signal.`,
      'Sent means it is in the co-op\u2019s post box, and your team can get it.',
    ],
    sendNow: 'Send now',
    sendingNow: 'Trying to send',
    close: 'Close',
    asYouWrite: 'Saved as you write.',
  }
}
