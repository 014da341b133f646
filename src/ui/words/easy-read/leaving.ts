import { leaving as plain } from '../en-GB/leaving.ts'
import { whose } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const leaving = (here: Here): Words['leaving'] =>
  simpler<Words['leaving']>(plain(here), {
    lead: 'You can stop. You do not have to say why.',
    leadSteps: 'Do the steps one at a time. You can stop and go on later.',
    wellWhat: 'Say your last day. Pass on your hats. Say goodbye.',
    nowWhat: 'No steps. We ask nobody. We tell nobody why.',
    endWellWhat: 'Choose a last day. Pass on the hats. Say goodbye.',
    told: 'The team reads the day. It does not read why.',
    why: { what: 'You can say why. You do not have to.' },
    sent: { some: (n) => `${n} not sent yet. We send them first.` },
    hats: { none: 'You have no hat.' },
    things: { what: 'Do you have things of the team? Write them down. Tick them when they are back.' },
    keep: {
      leaverKeepsLines: [
        'What you remember. Paper that you have.',
        `What others may do: pictures of a screen on your ${here}.`,
      ],
      goesLines: [
        `Everything of the team goes from your ${here}.`,
        'You see nothing new.',
        'You have no hats any more.',
      ],
      them: (who) => [
        `What ${who} wrote stays with the team.`,
        `${who} may remember things. ${who} may have copies. You cannot take that back.`,
        `Everything of the team goes from ${whose(who)} phone. It needs signal for that.`,
      ],
    },
    goodbye: {
      what: 'Write a few words. Or use your voice. Or say nothing. Everyone in the team gets it.',
      whatThem: (who) =>
        `Write a few words to thank ${who}. Or use your voice. Everyone in the team gets it.`,
      textThem: (who) => `Thank you for all that you did, ${who}.`,
    },
    end: {
      lines: ['You see nothing new from then on.', 'We tell the team that you left. We do not say why.'],
      linesThem: (who) => [
        `${who} sees nothing new from then on.`,
        `We tell ${who}. We tell the team. We tell nobody why.`,
      ],
      open: (left) => `Not done yet: ${left.join(', ')}. You can still leave.`,
      openThem: (left) => `Not done yet: ${left.join(', ')}. You can still go on.`,
    },
    now: {
      lead: 'You can go now. You do not have to say why.',
      happensLines: [
        'You are out at once.',
        `Everything of the team goes from this ${here}.`,
        'Visits with your name say “Nobody yet”. You have no hats any more.',
      ],
      othersLines: [
        'They read that you have left. They do not read why.',
        'What you wrote before stays with them. It has your name.',
      ],
      notLines: [
        'We ask nobody first. Nobody can stop it.',
        'We send no message in your name.',
        'They can invite you again.',
      ],
      away: `There is no signal. The team cannot hear you yet. You can clear this ${here} now.`,
    },
  })
