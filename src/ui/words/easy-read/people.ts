import { people as plain } from '../en-GB/people.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const people = (here: Here): Words['people'] =>
  simpler<Words['people']>(plain(here), {
    inMiddle: 'This is their team',
    inMiddleYou: 'This is your team',
    takenBack: (name) => `You took back the invitation for ${name}.`,
    circle: { cannot: 'Only the person whose team it is can change this.' },
    inviteForm: {
      lead: 'They read what you ask. Then they choose. Nobody has to join.',
      relationHint: 'My sister, my assistant, a neighbour',
      ready: {
        lead: (name) =>
          `Give it to ${name} yourself. Other people could use this link. Send it to nobody else.`,
        qr: (name) => `A square picture for ${name}. You find the link below too.`,
        copyFailed: 'We could not copy it. Hold your finger on the link to copy it.',
        next: (name) => [
          `${name} opens the link. ${name} says yes or no.`,
          'You see the answer under People.',
          'Is it a yes? Then you choose what they may see. Then they are in.',
        ],
        keepOn: `Open Kith on this ${here} now and then. Then the answer can come in.`,
      },
    },
    answer: {
      checkThem: 'Are you not sure it is them? Ring them first.',
      notTogether: (name) =>
        `You can make sure later. Go to the page of ${name}. You read six words on the telephone.`,
    },
  })
