import { me as plain } from '../en-GB/me.ts'
import { count } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const me = (here: Here): Words['me'] =>
  simpler<Words['me']>(plain(here), {
    holder: 'This is your team. You decide who sees what.',
    pages: {
      mine: { what: 'What I say about me', lead: 'What you say about you. What you said yes or no to.' },
      days: { what: 'What to do. Medicines. Money', lead: 'What you do each day.' },
      phone: { lead: `Who can open Kith on this ${here}? What does it keep?` },
      safe: {
        what: 'Who saw what. Help to come back in',
        lead: 'Who saw what? How do you come back without a phone?',
      },
      leaving: {
        what: 'You stop using Kith. Or the team ends',
        lead: 'Nothing happens at once. We ask you again first.',
      },
    },
    links: { safetyWhat: 'What is private? What is not?' },
    devices: { sheetWhat: 'Come back if you lose them all' },
    here: {
      unsent: (n) =>
        n === 0 ? 'You sent all of it.' : `You have not sent ${count(n, 'thing', 'things')} yet.`,
    },
    storage: {
      notKept: `This ${here} may clear it when it is full. Or when you do not open Kith for weeks.`,
      unknown: `We do not know if this ${here} keeps it.`,
      notKeptTodo: 'Your team has what you sent. Open Kith now and then.',
    },
    post: {
      states: {
        connected: 'Open. Kith sends your words at once.',
        away: `We cannot reach it now. Your things wait on this ${here}.`,
        nonsense: 'It sent something wrong. Please tell your co-op.',
      },
    },
    setAside: { what: 'Something was not right with these. So Kith did not put them in. You lose nothing.' },
    leave: { holder: `This is your team. So you cannot leave it. You can take it off this ${here}.` },
    forget: {
      lead: `Do you give the ${here} away? Do you stop with Kith? Then do this.`,
      staysLines: ['What you sent stays with your team.', 'Photos of the screen. Words that people copied.'],
      unsent: (n) => `You have not sent ${count(n, 'thing', 'things')} yet. You would lose them for good.`,
      holderWarn: `This is your team. Is this your only ${here}? Then nobody can bring your place back.`,
    },
  })
