import type { Basis, Power } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { calledName, count, list, whose } from './say.ts'

const mayByPower: Readonly<Record<Power, string>> = {
  invite: 'let people in',
  circles: 'say who sees what',
  keyholders: 'choose who else lets people into a circle',
  remove: 'take people out of the team',
  make: 'make circles, and look after those',
}

const basisFor: Readonly<Record<Basis, (who: string, by: string) => string>> = {
  asked: (who, by) => `${by} asked ${who}.`,
  attorney: (who) => `${who} ${who === 'You' ? 'have' : 'has'} a power of attorney.`,
  deputy: (who) => `A court made ${who === 'You' ? 'you' : who} a deputy.`,
}

/** `who` is "You" or a name as people say it, and so is `by`. */
const tell = {
  you: 'You',
  may: (who: string, powers: readonly Power[]) => `${who} may ${list(powers.map((one) => mayByPower[one]))}.`,
  circles: (names: readonly string[]) => `This is for ${list(names)}.`,
  begins: (voices: number, names: readonly string[]) =>
    names.length === 1
      ? `It begins when ${list(names)} says that it is time.`
      : `It begins when ${voices} of these say that it is time: ${list(names)}.`,
  started: (names: readonly string[]) => `${list(names)} said that it is time.`,
  fromNow: 'From now on.',
  since: (day: string) => `Since ${day}.`,
  until: (day: string) => `Until ${day}.`,
  yearly: 'You are asked every year whether it is still right.',
  basis: (basis: Basis, who: string, by: string) => basisFor[basis](who, by),
  law: 'This is about Kith. What the law lets them do is another thing, and does not change.',
  evidence: (words: string) => `What was seen: \u201c${words}\u201d`,
}

const ask = {
  title: 'Ask somebody to act for you',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  stepBack: (n: number) => `step ${n}`,
  next: 'Go on',
  who: {
    heading: 'Who would you like to ask?',
    lead: 'Somebody in your team whom you trust.',
    legend: 'Who',
    none: 'There is nobody in your team yet. Invite somebody first.',
    already: (who: string) => `${who} acts for you now. This takes the place of what you said before.`,
  },
  what: {
    heading: (who: string) => `What may ${who} do in your place?`,
    lead: 'Tick what you want. Nothing else is possible.',
    legend: 'In your place',
    choices: {
      invite: { title: 'Let people in', what: 'Invite somebody, and let in who says yes.' },
      circles: { title: 'Say who sees what', what: 'Share a circle with somebody, or stop it.' },
      keyholders: {
        title: 'Choose who else lets people in',
        what: 'So that others can bring somebody into a circle.',
      },
      remove: { title: 'Take people out of the team', what: 'Not you, and nobody who acts for you.' },
      make: { title: 'Make circles', what: 'New ones, with people in them. You are always in them too.' },
    } satisfies Record<Power, { title: string; what: string }>,
    circles: 'For which circles?',
    circlesWhat: (who: string) => `${who} must see a circle to look after it.`,
    notIn: (who: string) => `${who} does not see this now. If you tick it, ${who} will.`,
    enters: (who: string, names: readonly string[]) => `With this you let ${who} see ${list(names)}.`,
    needsPower: 'Tick what they may do.',
    needsCircle: 'Tick a circle too.',
  },
  when: {
    heading: 'From when, and until when?',
    lead: 'You can take it back at any time.',
    from: 'From when?',
    now: 'From now on',
    later: 'When others say that it is time',
    laterWhat: (who: string) =>
      `Such as: when you are in hospital. Until then ${who} can do nothing in your place.`,
    who: 'Who can say so?',
    whoWhat: 'They are told that you chose them.',
    voices: 'How many of them must say so?',
    voice: (n: number) => count(n, 'person', 'people'),
    needsStarter: 'Tick who can say that it is time.',
    nobodyElse: 'There is nobody else in your team who could say so.',
    until: 'Until when?',
    untilDay: 'Until a day I choose',
    day: 'Which day?',
    needsDay: 'Choose a day from tomorrow on, and in less than five years.',
    untilWhat: 'Then it ends by itself.',
    lengths: { 14: '2 weeks', 91: '3 months', 365: 'A year', 1826: '5 years' } as Readonly<
      Record<number, string>
    >,
  },
  why: {
    heading: (who: string) => `Why ${who}?`,
    lead: 'Everyone in your team can read this.',
    legend: 'Why',
    choices: {
      asked: { title: 'Because I ask them', what: 'It is your own wish.' },
      attorney: {
        title: 'A power of attorney',
        what: 'You signed a paper, for when you cannot decide something yourself.',
      },
      deputy: { title: 'A deputy', what: 'A court chose them to decide some things with you.' },
    } satisfies Readonly<Record<Basis, { title: string; what: string }>>,
    evidence: 'What was seen, and by whom?',
    evidenceHint: 'Such as: the registered paper, seen by Ruth of the co-op on 3 March',
  },
  sum: {
    heading: (who: string) => `Shall ${who} act for you?`,
    decide: 'What you decide',
    told: 'What you can count on',
    toldLines: (who: string) => [
      `You are told of each thing that ${who} does in your place.`,
      `${who} reads no more than you let them see.`,
      `${who} can choose nobody else to act for you, and cannot take you out.`,
      `You can take it back without asking ${who}.`,
    ],
    talk: (who: string) => `Talk with ${who} first. ${who} can stop at any time.`,
    yes: (who: string) => `Yes, ${who} may act for me`,
    no: 'Not now',
    done: (who: string) => `${who} may act for you now.`,
    doneLater: (who: string) => `${who} may act for you once it is time.`,
  },
}

const stop = {
  title: 'Take it back',
  heading: (who: string) => `Take it back from ${who}?`,
  lead: (who: string) => `You do not have to give a reason, and ${who} does not have to agree.`,
  after: 'What changes',
  afterLines: (who: string) => [
    `From now on nothing that ${who} does in your place has an effect.`,
    `${who} stays in your team, and sees what ${who} sees now. You can change that too.`,
  ],
  how: 'How would you like to do it?',
  told: (who: string) => `Tell ${who}`,
  toldWhat: (who: string) => `${whose(who)} phone says that ${who} does not act for you any more.`,
  quietly: 'Quietly',
  quietlyWhat: (who: string) =>
    `${whose(who)} phone says nothing. If ${who} looks, it shows that ${who} does not act for you now. Others who act for you are told, and your team can read it under \u201cWhat happened\u201d.`,
  no: 'No, leave it',
  gone: (who: string) => (who === '' ? 'They do not act for you now.' : `${who} does not act for you now.`),
  done: (who: string) => `${who} does not act for you any more`,
  doneLead: 'Is there something else to put right? Here are those they let in.',
  doneNone: 'They let nobody in. There is nothing else to do.',
  letIn: (who: string) => `Whom ${who} let in`,
  shared: (who: string) => `Whom ${who} let into a circle`,
  letInWhat: 'You can change what each of them sees, or take them out.',
  see: (who: string) => `What ${who} sees`,
  another: 'Ask somebody else to act for you',
  back: 'Done',
}

const acting = {
  title: 'Acting for somebody',
  heading: (holder: string) => `Acting for ${holder}`,
  headingOthers: (holder: string) => `Who acts for ${holder}`,
  lead: (holder: string) => `You may do some things in ${whose(holder)} place. ${holder} is told of each.`,
  waits: (holder: string) => `${holder} chose you for later. It is not time yet.`,
  not: (holder: string) => `You are not acting for ${holder} now.`,
  mine: 'What you may do',
  where: 'You do it where you find it: under People, and on the page of each person.',
  did: 'What you did',
  didNone: 'Nothing yet.',
  others: (holder: string) => `Who acts for ${holder}`,
  othersNone: (holder: string) => `Nobody acts for ${holder}. ${holder} decides everything.`,
  stop: 'Stop acting',
  stopPage: {
    heading: (holder: string) => `Stop acting for ${holder}?`,
    lead: 'You do not have to give a reason.',
    lines: (holder: string) => [
      `${holder} is told, and chooses what comes next.`,
      'You stay in the team, and see what you see now.',
      'Invitations of yours that nobody has answered end.',
    ],
    after: 'What changes',
    yes: 'Yes, stop',
    no: 'No, go on',
    done: (holder: string) => `You do not act for ${holder} any more.`,
  },
  start: {
    link: (who: string, holder: string) => `Is it time for ${who} to act for ${holder}?`,
    linkWhat: 'You are one of those who can say so.',
    said: (who: string) => `You said that it is time for ${who}.`,
    title: 'Is it time?',
    lead: (holder: string) => `${holder} chose you to say so. If you are not sure, ask ${holder} first.`,
    means: 'What it means',
    lines: (holder: string, more: number) => [
      more === 0 ? 'It begins as soon as you say so.' : `${count(more, 'other', 'others')} must say so too.`,
      `${holder} is told who said so.`,
      `You cannot take it back. ${holder} can.`,
    ],
    yes: 'Yes, it is time',
    no: 'No, not yet',
    done: 'You said that it is time.',
    gone: 'Nobody waits for your word now.',
  },
}

export const nominees = (here: Here) => ({
  title: 'Who acts for you',
  lead: 'Somebody you trust can do some things in your place: while you are ill or away, or because you like it so.',
  only: 'Everyone in your team can see who acts for you. Only you can change it.',
  link: 'Who acts for you',
  linkNobody: 'Nobody. You decide everything yourself.',
  linkActing: 'What you may do, and what you did',
  linkOthersNobody: 'Nobody',
  none: 'Nobody acts for you.',
  noneWhat:
    'That is fine. You decide everything yourself. If you would like help with it one day, it is here.',
  askOne: 'Ask somebody to act for you',
  askAnother: 'Ask somebody else too',
  change: 'Change it',
  changeOf: (who: string) => `Change it for ${who}`,
  takeBack: 'Take it back',
  takeBackOf: (who: string) => `Take it back from ${who}`,
  waiting: 'Not yet: it waits until it is time',
  acts: 'Acts for you now',
  actsFor: (holder: string) => `Acts for ${holder} now`,
  tell,
  ask,
  stop,
  acting,
  again: {
    heading: (who: string) => `Is ${who} still right to act for you?`,
    until: (who: string, day: string) => `${who} can act for you until ${day}.`,
    yes: 'Yes, for another year',
    change: 'Change it',
    stop: 'Stop',
    done: (who: string) => `${who} goes on.`,
  },
  news: {
    inPlace: 'Done in your place',
    changes: 'Who acts for whom',
    otherDevice: `What you did yourself was done on another phone or computer of yours, not on this ${here}. Was it not you? Look at your phones and computers, and talk with your co-op today.`,
    know: 'I know about it',
    more: (n: number) => `And ${n} more.`,
    look: 'Look',
    page: 'Who acts for you',
    pageOthers: (holder: string) => `Who acts for ${calledName(holder)}`,
    bar: (n: number) => `${count(n, 'thing', 'things')} happened about who acts for you.`,
    barOthers: (n: number, holder: string) =>
      `${count(n, 'thing', 'things')} happened about who acts for ${calledName(holder)}.`,
  },
  inPlace: (holder: string) => `You do this in ${whose(holder)} place. ${holder} is told.`,
  invite: {
    lead: (holder: string) => `You ask them in ${whose(holder)} place. ${holder} is told.`,
    relation: (holder: string) => `Who they are to ${holder}`,
    hint: 'Such as: a friend, an assistant, a neighbour',
    relations: ['a friend', 'an assistant', 'a volunteer', 'a neighbour', 'a doctor'],
    by: (who: string) => `${who} invited them in your place. The answer comes to ${whose(who)} phone.`,
  },
})
