import type { PromisePoint, PromiseText } from './shape.ts'

/** An example of a co-op's Getting Support Promise. A co-op puts its own words in; ids stay. */
const title = {
  en: 'The Getting Support Promise',
  easy: 'The Getting Support Promise',
  cy: 'Yr Addewid Cael Cymorth',
}

const truth: PromisePoint = {
  id: 'truth',
  words: {
    en: 'We tell each other the truth, also when it is hard. Nobody hides what went wrong.',
    easy: 'We tell the truth. We say when something went wrong.',
    cy: 'Rydym yn dweud y gwir wrth ein gilydd, hyd yn oed pan mae’n anodd. Does neb yn cuddio’r hyn aeth o’i le.',
  },
}
const fair: PromisePoint = {
  id: 'fair',
  words: {
    en: 'Nobody is treated worse for who they are: their age, body, mind, skin, faith, language, sex, gender or whom they love.',
    easy: 'We are fair to everyone. It does not matter who you are.',
    cy: 'Does neb yn cael ei drin yn waeth oherwydd pwy ydyn nhw: eu hoed, corff, meddwl, croen, ffydd, iaith, rhyw, rhywedd neu bwy maen nhw’n ei garu.',
  },
}
const respect: PromisePoint = {
  id: 'respect',
  words: {
    en: 'My home is my home and my body is mine. We keep to each other’s limits, and a worker’s limits count too.',
    easy: 'My home is mine. My body is mine. We keep to each other’s limits.',
    cy: 'Fy nghartref i yw fy nghartref, a fi biau fy nghorff. Rydym yn parchu ffiniau ein gilydd, a ffiniau gweithiwr hefyd.',
  },
}
const talk: PromisePoint = {
  id: 'talk',
  words: {
    en: 'We listen, in the way that each of us understands best. If somebody is late or cannot come, they say so as soon as they know.',
    easy: 'We listen to each other. We say if we are late or cannot come.',
    cy: 'Rydym yn gwrando, yn y ffordd y mae pob un yn ei deall orau. Os yw rhywun yn hwyr neu’n methu dod, mae’n dweud cyn gynted ag y mae’n gwybod.',
  },
}
const consent: PromisePoint = {
  id: 'consent',
  words: {
    en: 'Nothing is done to me without my yes. I can say no or stop at any time, and I need no reason.',
    easy: 'You ask me first. I can say no. I can say stop.',
    cy: 'Does dim yn cael ei wneud i mi heb i mi gytuno. Galla i ddweud na, neu stopio, ar unrhyw adeg, heb roi rheswm.',
  },
}
const lead: PromisePoint = {
  id: 'lead',
  words: {
    en: 'I lead my team. I choose who is in it, who sees what, and who may help me decide.',
    easy: 'It is my team. I choose who is in it. I choose who sees what.',
    cy: 'Fi sy’n arwain fy nhîm. Fi sy’n dewis pwy sydd ynddo, pwy sy’n gweld beth, a phwy gaiff fy helpu i benderfynu.',
  },
}
const records: PromisePoint = {
  id: 'records',
  words: {
    en: 'What is written about me is true, kind and mine to read. Only those I chose can see it.',
    easy: 'I can read what you write about me. I choose who else can.',
    cy: 'Mae’r hyn sy’n cael ei ysgrifennu amdana i yn wir, yn garedig, a chaf i ei ddarllen. Dim ond y rhai a ddewisais i sy’n ei weld.',
  },
}
const ways: PromisePoint = {
  id: 'ways',
  words: {
    en: 'We use Kith together. If somebody would rather use paper or the telephone, we find a way that works as well.',
    easy: 'We use Kith. Paper and telephone are fine too.',
    cy: 'Rydym yn defnyddio Kith gyda’n gilydd. Os yw’n well gan rywun bapur neu’r ffôn, rydym yn dod o hyd i ffordd sy’n gweithio cystal.',
  },
}
const moreCare: PromisePoint = {
  id: 'more-care',
  words: {
    en: 'Care that needs training is done by people who have it, and I can ask to see that they do.',
    easy: 'Some care needs training. Only trained people do it.',
    cy: 'Pobl sydd wedi’u hyfforddi sy’n rhoi gofal y mae angen hyfforddiant ar ei gyfer, a galla i ofyn am weld hynny.',
  },
}
const money: PromisePoint = {
  id: 'money',
  words: {
    en: 'Rates, what I pay towards the co-op, and what happens when a visit is called off are agreed beforehand and written down.',
    easy: 'We agree about money before we start. We write it down.',
    cy: 'Mae cyfraddau, yr hyn rwy’n ei dalu i’r co-op, a beth sy’n digwydd os caiff ymweliad ei ganslo yn cael eu cytuno ymlaen llaw a’u nodi.',
  },
}
const moneyBefore: PromisePoint = {
  id: 'money',
  words: {
    en: 'Rates and what I pay towards the co-op are agreed beforehand and written down.',
    easy: 'We agree about money before we start.',
    cy: 'Mae cyfraddau a’r hyn rwy’n ei dalu i’r co-op yn cael eu cytuno ymlaen llaw a’u nodi.',
  },
}
const problems: PromisePoint = {
  id: 'problems',
  words: {
    en: 'When things get tough we talk first. If that is not enough, we ask somebody from outside the team to help us.',
    easy: 'If there is a problem, we talk. We can ask for help with it.',
    cy: 'Pan mae pethau’n anodd, rydym yn siarad yn gyntaf. Os nad yw hynny’n ddigon, rydym yn gofyn i rywun o’r tu allan i’r tîm ein helpu.',
  },
}
const speakUp: PromisePoint = {
  id: 'speak-up',
  words: {
    en: 'Whoever sees somebody harmed speaks up, inside the team or outside it. Nobody is punished for it.',
    easy: 'If somebody is hurt, we say so. Nobody gets in trouble for that.',
    cy: 'Mae pwy bynnag sy’n gweld rhywun yn cael niwed yn codi llais, yn y tîm neu’r tu allan. Does neb yn cael ei gosbi am hynny.',
  },
}
const leaving: PromisePoint = {
  id: 'leaving',
  words: {
    en: 'Each of us may end this. We say so in good time, hand over well, and part kindly.',
    easy: 'I can stop. You can stop. We say goodbye well.',
    cy: 'Gall pob un ohonom roi terfyn ar hyn. Rydym yn dweud mewn da bryd, yn trosglwyddo’n dda, ac yn gwahanu’n garedig.',
  },
}
const coop: PromisePoint = {
  id: 'co-op',
  words: {
    en: 'I can become a member of the co-op, with one vote like everybody else. I do not have to.',
    easy: 'I can join the co-op. Then I have a vote. I do not have to.',
    cy: 'Galla i ddod yn aelod o’r co-op, gydag un bleidlais fel pawb arall. Does dim rhaid i mi.',
  },
}

export const supportPromises: readonly PromiseText[] = [
  {
    textId: 'kith-support',
    kind: 'support',
    version: 1,
    title,
    points: [
      truth,
      fair,
      respect,
      talk,
      consent,
      lead,
      records,
      moreCare,
      moneyBefore,
      problems,
      leaving,
      coop,
    ],
  },
  {
    textId: 'kith-support',
    kind: 'support',
    version: 2,
    title,
    points: [
      ...[truth, fair, respect, talk, consent, lead, records, ways],
      ...[moreCare, money, problems, speakUp, leaving, coop],
    ],
  },
]
