import type { Power } from '../../../app/index.ts'
import { nominees as plain } from '../en-GB/nominees.ts'
import { list, whose } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const nominees = (here: Here): Words['nominees'] =>
  simpler<Words['nominees']>(plain(here), {
    lead: 'Somebody you trust can do some things for you. It may be for when you are ill or away. Or because you want it.',
    linkActing: 'What you may do. What you did',
    waiting: 'Not yet. It is not time',
    noneWhat:
      'That is fine. You decide everything yourself. Would you like help with it one day? You can ask here.',
    tell: {
      begins: (voices, names) =>
        names.length === 1
          ? `It begins when ${list(names)} says that it is time.`
          : `It begins when ${voices} of them say so. They are ${list(names)}.`,
      yearly: 'We ask you every year: is it still right?',
      law: 'This is about Kith. It does not change the law.',
    },
    ask: {
      who: { lead: 'Choose somebody in your team. You should trust them.' },
      what: {
        lead: 'Tick what you want. They can do only that.',
        choices: {
          invite: { title: 'Let people in', what: 'Invite somebody. Let them in when they say yes.' },
          circles: { title: 'Say who sees what', what: 'Share a circle with somebody. Or stop it.' },
          keyholders: {
            title: 'Choose who else lets people in',
            what: 'Then others can bring people into a circle.',
          },
          remove: { title: 'Take people out of the team', what: 'They cannot take you out.' },
          make: { title: 'Make circles', what: 'They make new circles. You are always in them too.' },
        } satisfies Record<Power, { title: string; what: string }>,
        notIn: (who) => `${who} does not see this now. Tick it, and ${who} will.`,
      },
      when: {
        lead: 'You can take it back.',
        laterWhat: (who) => `For example when you are in hospital. Until then ${who} can do nothing for you.`,
        whoWhat: 'We tell them that you chose them.',
        needsDay: 'Choose a day from tomorrow on. It must be in the next five years.',
      },
      why: {
        choices: {
          asked: { title: 'Because I ask them', what: 'It is your own wish.' },
          attorney: {
            title: 'A power of attorney',
            what: 'You signed a paper. It is for when you cannot decide yourself.',
          },
          deputy: { title: 'A deputy', what: 'A court chose them to help you decide.' },
        },
        evidence: 'Who saw the paper?',
        evidenceHint: 'For example: Ruth of the co-op saw it on 3 March',
      },
      sum: {
        toldLines: (who) => [
          `We tell you what ${who} does for you.`,
          `${who} reads no more than you let them see.`,
          `${who} can choose nobody else to act for you.`,
          `${who} cannot take you out.`,
          `You can take it back. You do not have to ask ${who}.`,
        ],
      },
    },
    stop: {
      lead: (who) => `You do not have to say why. ${who} does not have to agree.`,
      afterLines: (who) => [
        `${who} can do nothing for you from now on.`,
        `${who} stays in your team. ${who} sees the same as now. You can change that too.`,
      ],
      quietlyWhat: (who) =>
        `Nobody tells ${who}. ${who} can look. Then Kith says: not acting for you now. We tell others who act for you. Your team can read it too.`,
      doneLead: 'Is there something else to change? Here are the people they let in.',
      letInWhat: 'You can change what they see. You can take them out.',
    },
    acting: {
      lead: (holder) => `You may do some things for ${holder}. We tell ${holder} about each.`,
      where: 'You find it under People. You find it on the page of each person.',
      stopPage: {
        lines: (holder) => [
          `We tell ${holder}. ${holder} chooses what comes next.`,
          'You stay in the team. You see the same as now.',
          'You invited people who did not answer yet. That ends.',
        ],
      },
      start: {
        lead: (holder) => `${holder} chose you to say so. Are you not sure? Ask ${holder} first.`,
      },
    },
    news: {
      otherDevice: `You did this on another phone or computer. You did not do it on this ${here}. Was it not you? Look at your phones and computers. Talk with your co-op today.`,
    },
    inPlace: (holder) => `You do this for ${holder}. We tell ${holder}.`,
    invite: {
      lead: (holder) => `You ask them for ${holder}. We tell ${holder}.`,
      hint: 'A friend, an assistant, a neighbour',
      by: (who) => `${who} invited them for you. The answer comes to ${whose(who)} phone.`,
    },
  })
