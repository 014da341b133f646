import type { Here, Words } from '../index.ts'
import { calledName, list } from './say.ts'

const mine: Readonly<Record<Here, string>> = { phone: 'ffôn', tablet: 'tabled', computer: 'cyfrifiadur' }

export const person = (here: Here): Words['person'] => ({
  heading: (name) => `Beth gaiff ${calledName(name)} ei weld?`,
  headingMember: (name) => name,
  headingMe: 'Beth allwch chi ei weld',
  lead: (name) => `Ticiwch beth gaiff ${calledName(name)} ei weld. Gallwch newid hyn unrhyw bryd.`,
  leadMember: (holder) => `${calledName(holder)} sy’n penderfynu pwy sy’n gweld beth.`,
  holderLead: (name) =>
    `Dyma dîm ${calledName(name)}. ${calledName(name)} sy’n penderfynu pwy sy’n gweld beth.`,
  circlesLegend: (name) => `Beth gaiff ${calledName(name)} ei weld`,
  always: 'Pwy sydd yn y tîm',
  alwaysWhat: 'Mae pawb yn y tîm yn gweld hyn.',
  save: {
    none: 'Does dim wedi’i newid',
    add: (names) => `Ie, rhannu ${list(names)}`,
    take: (names) => `Ie, stopio rhannu ${list(names)}`,
    both: 'Ie, ei newid',
  },
  takes: (name, circles) => `Fydd ${calledName(name)} yn gweld dim byd newydd yn ${list(circles)}.`,
  cannotUndo: (name) =>
    `Does dim modd tynnu’n ôl beth mae ${calledName(name)} wedi ei ddarllen neu ei gopïo o’r blaen.`,
  bring: {
    heading: (name) => `Gaiff ${calledName(name)} adael eraill i mewn?`,
    what: (name) =>
      `Ticiwch gylch, a gall ${calledName(name)} adael i rywun o’ch tîm ei weld hefyd. Chi o hyd sy’n tynnu pobl allan.`,
    whatMember: (name) => `Ticiwch gylch, a gall ${calledName(name)} adael i rywun o’r tîm ei weld hefyd.`,
    on: (name, circle) => `Gall ${calledName(name)} adael eraill i mewn i ${circle} nawr.`,
    off: (name, circle) => `Dydy ${calledName(name)} ddim yn gadael neb i mewn i ${circle} mwyach.`,
  },
  saved: (name) => `Wedi’i newid. Dyma beth gaiff ${calledName(name)} ei weld nawr.`,
  seeAs: (name) => `Ei weld fel mae ${calledName(name)} yn ei weld`,
  talk: 'Agor Sgwrs',
  check: {
    heading: (name) => `Ai ${calledName(name)} yw e, go iawn?`,
    headingMe: 'Pwy wnaeth yn siŵr mai chi yw e',
    none: 'Heb ei wirio eto.',
    you: 'chi',
    by: {
      'in-person': (by, day) => `Wedi’i wirio wyneb yn wyneb gan ${by} ar ${day}.`,
      spoken: (by, day) => `Wedi’i wirio â chwe gair gan ${by} ar ${day}.`,
    },
    link: (name) => `Gwirio mai ${calledName(name)} yw e`,
    again: 'Gwirio eto',
  },
  checkPage: {
    title: 'Gwirio rhywun',
    heading: (name) => `Ai ${name} yw e, go iawn?`,
    lead: (name) =>
      `Eisteddwch gyda’ch gilydd, neu ffoniwch ${name} ar rif roeddech chi’n ei wybod o’r blaen. Mae angen eich dau ffôn.`,
    steps: (name, me) => [
      `Mae ${name} yn agor Kith, yna Pobl, yna ${me}, yna “Gwirio mai ${me} yw e”.`,
      'Darllenwch y chwe gair hyn i’ch gilydd.',
    ],
    words: 'Eich chwe gair',
    ask: 'Ydyn nhw yr un fath?',
    yes: 'Ydyn, yr un fath',
    no: 'Na, maen nhw’n wahanol',
    done: (name) => `Fe wnaethoch yn siŵr mai ${name} yw e. Gall eich tîm ddarllen hynny.`,
    differ: {
      heading: 'Mae’r geiriau’n wahanol',
      lead: 'Edrychwch eto yn gyntaf. A agorodd y ddau ohonoch dudalen y llall? A glywyd gair yn anghywir?',
      means: (name) =>
        `Os ydyn nhw’n wahanol o hyd, efallai mai rhywun arall yw ${name} yn Kith, rhywun oedd â’r ddolen o’r blaen.`,
      todo: 'Beth allwch chi ei wneud',
      holderLines: (name) => [
        `Peidiwch â rhannu mwy â ${name} yn Kith am nawr.`,
        'Gofynnwch i’ch menter edrych arno gyda chi.',
        `Os yw’n aros felly, tynnwch ${name} allan, a’u gwahodd eto, ochr yn ochr.`,
      ],
      memberLines: (name, holder) => [
        `Peidiwch â rhannu mwy â ${name} yn Kith am nawr.`,
        `Dywedwch wrth ${holder}, wyneb yn wyneb neu dros y ffôn.`,
        'Gofynnwch i’r fenter edrych arno gyda chi.',
      ],
      nothing: 'Chafodd dim byd ei newid, a chafodd neb wybod.',
      again: 'Edrych ar y geiriau eto',
      toPeople: 'Mynd i Pobl',
    },
  },
  before: {
    title: 'Yma o’r blaen?',
    link: (name) => `Oedd ${calledName(name)} yn y tîm o’r blaen?`,
    heading: (name) => `Ai’r un ${name} â’r tro blaen yw hon neu hwn?`,
    lead: (name) =>
      `Mae rhywun a gollodd bob ffôn yn dod yn ôl fel person newydd. Dywedwch pwy oedd ${name}, a bydd eu henw ar beth ysgrifennon nhw bryd hynny eto.`,
    who: 'Pwy oedden nhw?',
    standing: { member: 'Yn y tîm o hyd', removed: 'Wedi cael eu tynnu allan', left: 'Wedi gadael y tîm' },
    ends: (name) =>
      `Mae lle cynharach ${name} yn dod i ben gyda hyn. Dydy ffôn a gollwyd yn gweld dim byd newydd, ac mae’n cael gwybod.`,
    yes: 'Ie, yr un person',
    no: 'Na, rhywun arall',
    nobody: 'Does neb y gallen nhw fod wedi bod.',
    done: (name) => `Mae ${name} yn un person yn eich tîm eto.`,
  },
  removeShort: 'Tynnu o’r tîm',
  removePage: {
    title: (name) => `Tynnu ${calledName(name)} o’r tîm`,
    heading: (name) => `Tynnu ${calledName(name)} o’r tîm?`,
    lead: 'Does dim rhaid i chi roi rheswm.',
    after: 'Beth sy’n newid',
    afterLines: (name) => [
      `Dydy ${calledName(name)} yn gweld dim byd newydd, o’r eiliad mae eu ffôn yn clywed am y peth.`,
      `Mae ${calledName(name)} yn cael gwybod mewn geiriau plaen.`,
      'Mae ymweliadau oedd i fod iddyn nhw yn dangos “Neb eto”.',
    ],
    stays: 'Beth sy’n aros',
    staysLines: (name) => [
      `Mae beth ysgrifennodd ${calledName(name)} yn aros gyda chi.`,
      `Does dim modd tynnu’n ôl beth ddarllenodd neu gopïodd ${calledName(name)} o’r blaen.`,
    ],
    yes: (name) => `Ie, tynnu ${calledName(name)} allan`,
    no: 'Na, mynd yn ôl',
    done: (name) => `Dydy ${calledName(name)} ddim yn y tîm mwyach.`,
  },
  see: {
    title: (name) => `Fel mae ${calledName(name)} yn ei weld`,
    heading: (name) => `Dyma beth mae ${calledName(name)} yn ei weld`,
    lead: (name) => `Does dim modd agor mwy na hyn ar ffôn ${calledName(name)}.`,
    inCircles: 'Yn gallu gweld',
    notCircles: 'Ddim yn gallu gweld',
    cards: 'Amdanoch chi',
    visits: 'Ymweliadau',
    records: 'Cofnodion gofal',
    messages: 'Beth a ddywedwyd',
    nothing: (what) => `${what}: dim byd`,
    change: (name) => `Newid beth mae ${calledName(name)} yn ei weld`,
    keptOn: `Mae’r darlun hwn yn cael ei wneud ar eich ${mine[here]} eich hun.`,
  },
})
