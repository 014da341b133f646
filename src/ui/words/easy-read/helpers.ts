import { helpers as plain } from '../en-GB/helpers.ts'
import { calledName, count, list } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const helpers = (here: Here): Words['helpers'] =>
  simpler<Words['helpers']>(plain(here), {
    lead: 'You may lose every phone. Then people you trust can bring you back.',
    howLines: [
      'Each person keeps a part. One part alone opens nothing.',
      'Have you lost everything? Then you ring them. They hear that it is you.',
      'Enough of them together can start it.',
      'Then comes a wait. We tell everybody in the team. You can stop it.',
    ],
    not: 'Some things do not come back this way. They are the things that only you could see. Your recovery sheet brings them back.',
    against: 'Do you choose again? Then the old parts do not work.',
    endWhat: [
      'The parts of your helpers do not work then. The cards do not work then. You cannot undo this.',
      'You can choose people again.',
    ],
    ended: 'You ask nobody any more.',
    ask: {
      lead: 'Choose people who know your voice. They should live in different houses.',
      cardsWhat:
        'Cards are for people without Kith. You can keep one in another house. Each card is one part.',
      waitWhat: 'Is it not you? Then you can stop it in this time. The others can too.',
      few: 'Choose one person with Kith or more. You need two parts or more.',
      many: 'You have more than seven parts. Take some away.',
      sumPeople: (names) => `We ask ${list(names)}. They can say no.`,
      busy: 'We make the parts. We take them to the post box.',
      done: 'We asked them.',
    },
    cards: {
      lead: 'Print them. Or write the words on paper. Kith shows them only once.',
      keep: 'Keep it safe. Do not put two parts together.',
      where: (origin) => `Use it at ${origin}/recover`,
    },
    helping: {
      lead: 'Somebody may ring you. They say: I have lost my phone. Then you help from here.',
      askWhat: (name) => `${calledName(name)} may lose every phone. Will you help then?`,
      askLines: (name) => [
        `Your Kith keeps one part for ${calledName(name)}. Alone it opens nothing.`,
        `${calledName(name)} may ring you. Listen: is it really them? Then say so here.`,
        'You can stop helping at any time.',
      ],
      noWhat: (name) =>
        `Everybody in the team can see that we asked you. Only ${calledName(name)} sees your answer.`,
      saidYes: (name) => `Thank you. We tell ${calledName(name)}.`,
      saidNo: (name) => `That is all right. We tell only ${calledName(name)}.`,
      others: (names, cards) =>
        [
          ...(names.length > 0 ? [`We also asked ${list(names)}.`] : []),
          ...(cards > 0 ? [`There ${cards === 1 ? 'is' : 'are'} ${count(cards, 'card', 'cards')} too.`] : []),
        ].join(' '),
      stopWhat: (name) => `Your Kith forgets its part. We tell only ${calledName(name)}.`,
      todayWhat: 'They may lose every phone. Will you help then?',
    },
    meet: {
      lead: 'They ring you. Or they are with you. Their new phone shows a square picture and a link.',
      nobody: 'Nobody has asked you to help them back. So you have nothing to give.',
      notHere: `This link is for a helper’s phone. On this ${here} there is no team yet.`,
      wordsHeading: 'Do you hear them? Do you see them?',
      lookingWhat: 'This can take a minute. The other phone must be on. It needs signal.',
      steps: (name) => [
        `The new phone shows three words. Ask ${calledName(name)} to read them out.`,
        'Look here. Are they the same?',
      ],
      ask: (name) => `Are the words the same? Is it really ${calledName(name)}?`,
      noDone: 'We gave nothing. Are you worried? Tell the team.',
      givenLines: (name, others, cards) => [
        `${calledName(name)} may need another part.`,
        ...(others.length > 0 ? [`Tell them who else can help: ${list(others)}.`] : []),
        ...(cards > 0 ? [`Or a card: there ${cards === 1 ? 'is 1' : `are ${cards}`}.`] : []),
        'Then comes the wait. Open your Kith now and then.',
      ],
      overWhat: 'Somebody else was first. Or it is too old. Ask for a new link on the new phone.',
    },
    regain: {
      when: (stamp) => `Not before ${stamp}. Until then nobody can read anything.`,
      whenDone: 'The wait is over. Now a helper must say that it is really them.',
      mineWhat:
        'Is it not you? Then stop it now. Is it you? Then do not stop it. If you stop it, you must ask again.',
      told: (name) => `Is that right? Are you not sure? Ring ${calledName(name)}.`,
      stoppedMine: 'It is stopped. The old parts and cards do not work now. Please choose again.',
      vouch: (name) => `I have talked with ${calledName(name)}. It is right`,
      vouchWhat: 'Did you hear the voice? Did you see the face? Then say yes. One helper must say it.',
      sure: 'You said that it is right. Your Kith tells the team after the wait.',
      doubtText: (name) =>
        `Somebody comes back as ${calledName(name)}. I am not sure it is them. Please look.`,
      back: (name) => `${calledName(name)} is back. They have a new phone or computer`,
    },
    coming: {
      doorWhat: 'You asked people for this. Or you have helper cards',
      lead: 'They use Kith in your team. They said that they would help you.',
      steps: [
        'Ring them. Or go to them.',
        'Send them the link below. Or show them the picture. They point their camera at it.',
        'Both phones show three words. Read them to each other.',
      ],
      more: (n) => (n === 1 ? 'You need one more part.' : `You need ${n} more parts.`),
      qr: 'A square picture with a link for your helper. You find the link below too.',
      once: 'Each link is for one helper. Did the wrong person open it? Make a new one.',
      lostWhat: 'They may be old ones. Did you choose people again? Then old parts do not work.',
      waitHeading: 'First we tell your team',
      waitLead: 'A helper opens Kith. Then everybody knows that you are coming back.',
      waitOld:
        'Does nothing happen here? Then ring a helper. They may not have opened Kith yet. Or your cards may be old ones.',
      waitUntil: (stamp) => `Not before ${stamp}. Anybody in the team can stop it.`,
      waitLines: [
        'We tell everybody in your team. So a stranger cannot do this in secret.',
        `You can close Kith. Keep this ${here}. Then open Kith again.`,
        'Has no helper talked with you yet? Ring one. One of them must say that it is you.',
        'Things that only you could see do not come back.',
      ],
      sheet: 'Have you found your recovery sheet? Stop here. Use it. It brings everything back at once.',
      stoppedWhat: 'Was that a mistake? Ring your helpers. You can begin again.',
      stopWhat: `This ${here} forgets the parts it has. Your helpers lose nothing.`,
    },
  })
