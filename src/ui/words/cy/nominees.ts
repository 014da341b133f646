import type { Basis, Power } from '../../../app/index.ts'
import type { Here, Words } from '../index.ts'
import { calledName, counted, list, noun, on, people, things } from './say.ts'

const mayByPower: Readonly<Record<Power, string>> = {
  invite: 'gadael pobl i mewn',
  circles: 'dweud pwy sy’n gweld beth',
  keyholders: 'dewis pwy arall sy’n gadael pobl i mewn i gylch',
  make: 'gwneud cylchoedd, a gofalu amdanyn nhw',
  remove: 'tynnu pobl o’r tîm',
}

const basisFor: Readonly<Record<Basis, (who: string, by: string) => string>> = {
  asked: (who, by) => `Cais gan ${by} i ${who}.`,
  attorney: (who) => `Mae gan ${who} bŵer atwrnai.`,
  deputy: (who) => `Gwnaeth llys ${who} yn ddirprwy.`,
}

/** `who` is "chi" or a name as people say it, and so is `by`. */
const tell: Words['nominees']['tell'] = {
  you: 'chi',
  may: (who, powers) =>
    who === 'chi'
      ? `Cewch chi ${list(powers.map((one) => mayByPower[one]))}.`
      : `Caiff ${who} ${list(powers.map((one) => mayByPower[one]))}.`,
  circles: (names) => `Mae hyn ar gyfer ${list(names)}.`,
  begins: (voices, names) =>
    names.length === 1
      ? `Mae’n dechrau pan fydd ${list(names)} yn dweud ei bod yn bryd.`
      : `Mae’n dechrau pan fydd ${voices} o’r rhain yn dweud ei bod yn bryd: ${list(names)}.`,
  started: (names) => `Dywedodd ${list(names)} ei bod yn bryd.`,
  fromNow: 'O hyn ymlaen.',
  since: (day) => `Ers ${day}.`,
  until: (day) => `Tan ${day}.`,
  yearly: 'Byddwch yn cael eich gofyn bob blwyddyn a yw’n dal yn iawn.',
  basis: (basis, who, by) => basisFor[basis](who, by),
  law: 'Am Kith mae hyn. Peth arall yw’r hyn mae’r gyfraith yn ei ganiatáu, a dydy hynny ddim yn newid.',
  evidence: (words) => `Beth a welwyd: “${words}”`,
}

const ask: Words['nominees']['ask'] = {
  title: 'Gofyn i rywun weithredu drosoch',
  step: (n, of) => `Cam ${n} o ${of}`,
  stepBack: (n) => `gam ${n}`,
  next: 'Ymlaen',
  who: {
    heading: 'I bwy hoffech chi ofyn?',
    lead: 'Rhywun yn eich tîm rydych chi’n ymddiried ynddo.',
    legend: 'Pwy',
    none: 'Does neb yn eich tîm eto. Gwahoddwch rywun yn gyntaf.',
    already: (who) =>
      `Mae ${who} yn gweithredu drosoch nawr. Mae hyn yn cymryd lle’r hyn ddywedoch chi o’r blaen.`,
  },
  what: {
    heading: (who) => `Beth gaiff ${who} ei wneud yn eich lle?`,
    lead: 'Ticiwch beth rydych chi eisiau. Does dim byd arall yn bosibl.',
    legend: 'Yn eich lle',
    choices: {
      invite: { title: 'Gadael pobl i mewn', what: 'Gwahodd rhywun, a gadael i mewn pwy sy’n dweud ie.' },
      circles: { title: 'Dweud pwy sy’n gweld beth', what: 'Rhannu cylch â rhywun, neu ei stopio.' },
      keyholders: {
        title: 'Dewis pwy arall sy’n gadael pobl i mewn',
        what: 'Fel y gall eraill ddod â rhywun i mewn i gylch.',
      },
      make: {
        title: 'Gwneud cylchoedd',
        what: 'Rhai newydd, gyda phobl ynddyn nhw. Rydych chi ynddyn nhw bob tro hefyd.',
      },
      remove: { title: 'Tynnu pobl o’r tîm', what: 'Nid chi, na neb sy’n gweithredu drosoch.' },
    },
    circles: 'Ar gyfer pa gylchoedd?',
    circlesWhat: (who) => `Rhaid i ${who} weld cylch i ofalu amdano.`,
    notIn: (who) => `Dydy ${who} ddim yn gweld hyn nawr. Os ticiwch chi e, bydd ${who} yn ei weld.`,
    enters: (who, names) => `Gyda hyn rydych chi’n gadael i ${who} weld ${list(names)}.`,
    needsPower: 'Ticiwch beth gân nhw ei wneud.',
    needsCircle: 'Ticiwch gylch hefyd.',
  },
  when: {
    heading: 'O ba bryd, a than ba bryd?',
    lead: 'Gallwch ei dynnu’n ôl unrhyw bryd.',
    from: 'O ba bryd?',
    now: 'O hyn ymlaen',
    later: 'Pan fydd eraill yn dweud ei bod yn bryd',
    laterWhat: (who) => `Megis: pan fyddwch chi yn yr ysbyty. Tan hynny all ${who} wneud dim yn eich lle.`,
    who: 'Pwy all ddweud hynny?',
    whoWhat: 'Maen nhw’n cael gwybod i chi eu dewis.',
    voices: 'Faint ohonyn nhw sy’n gorfod ei ddweud?',
    voice: people,
    needsStarter: 'Ticiwch pwy all ddweud ei bod yn bryd.',
    nobodyElse: 'Does neb arall yn eich tîm allai ddweud hynny.',
    until: 'Tan ba bryd?',
    untilDay: 'Tan ddiwrnod rydw i’n ei ddewis',
    day: 'Pa ddiwrnod?',
    needsDay: 'Dewiswch ddiwrnod o yfory ymlaen, ac o fewn pum mlynedd.',
    untilWhat: 'Yna mae’n dod i ben ei hun.',
    lengths: { 14: '2 wythnos', 91: '3 mis', 365: 'Blwyddyn', 1826: '5 mlynedd' },
  },
  why: {
    heading: (who) => `Pam ${who}?`,
    lead: 'Gall pawb yn eich tîm ddarllen hyn.',
    legend: 'Pam',
    choices: {
      asked: { title: 'Am mai fi sy’n gofyn iddyn nhw', what: 'Eich dymuniad chi yw e.' },
      attorney: {
        title: 'Pŵer atwrnai',
        what: 'Fe lofnodoch chi bapur, ar gyfer pan na allwch benderfynu rhywbeth eich hun.',
      },
      deputy: { title: 'Dirprwy', what: 'Dewisodd llys nhw i benderfynu rhai pethau gyda chi.' },
    },
    evidence: 'Beth a welwyd, a chan bwy?',
    evidenceHint: 'Megis: y papur cofrestredig, a welwyd gan Ruth o’r fenter ar 3 Mawrth',
  },
  sum: {
    heading: (who) => `A gaiff ${who} weithredu drosoch?`,
    decide: 'Beth rydych chi’n ei benderfynu',
    told: 'Beth allwch chi ddibynnu arno',
    toldLines: (who) => [
      `Rydych chi’n cael gwybod am bob peth mae ${who} yn ei wneud yn eich lle.`,
      `Dydy ${who} ddim yn darllen mwy nag yr ydych chi’n ei ganiatáu.`,
      `All ${who} ddewis neb arall i weithredu drosoch, na’ch tynnu chi allan.`,
      `Gallwch ei dynnu’n ôl heb ofyn i ${who}.`,
    ],
    talk: (who) => `Siaradwch â ${who} yn gyntaf. Gall ${who} stopio unrhyw bryd.`,
    yes: (who) => `Ie, caiff ${who} weithredu drosof`,
    no: 'Ddim nawr',
    done: (who) => `Caiff ${who} weithredu drosoch nawr.`,
    doneLater: (who) => `Caiff ${who} weithredu drosoch pan fydd yn bryd.`,
  },
}

const stop: Words['nominees']['stop'] = {
  title: 'Ei dynnu’n ôl',
  heading: (who) => `Ei dynnu’n ôl oddi wrth ${who}?`,
  lead: (who) => `Does dim rhaid i chi roi rheswm, a does dim rhaid i ${who} gytuno.`,
  after: 'Beth sy’n newid',
  afterLines: (who) => [
    `O hyn ymlaen does dim effaith i ddim mae ${who} yn ei wneud yn eich lle.`,
    `Mae ${who} yn aros yn eich tîm, ac yn gweld yr un pethau â nawr. Gallwch newid hynny hefyd.`,
  ],
  how: 'Sut hoffech chi ei wneud?',
  told: (who) => `Dweud wrth ${who}`,
  toldWhat: (who) => `Mae ffôn ${who} yn dweud nad yw ${who} yn gweithredu drosoch mwyach.`,
  quietly: 'Yn dawel',
  quietlyWhat: (who) =>
    `Dydy ffôn ${who} yn dweud dim. Os bydd ${who} yn edrych, mae’n dangos nad yw ${who} yn gweithredu drosoch nawr. Mae eraill sy’n gweithredu drosoch yn cael gwybod, a gall eich tîm ei ddarllen o dan “Beth ddigwyddodd”.`,
  no: 'Na, ei adael',
  gone: (who) =>
    who === ''
      ? 'Dydyn nhw ddim yn gweithredu drosoch nawr.'
      : `Dydy ${who} ddim yn gweithredu drosoch nawr.`,
  done: (who) => `Dydy ${who} ddim yn gweithredu drosoch mwyach`,
  doneLead: 'Oes rhywbeth arall i’w roi’n iawn? Dyma’r rhai adawon nhw i mewn.',
  doneNone: 'Adawon nhw neb i mewn. Does dim byd arall i’w wneud.',
  letIn: (who) => `Pwy adawodd ${who} i mewn`,
  shared: (who) => `Pwy adawodd ${who} i mewn i gylch`,
  letInWhat: 'Gallwch newid beth mae pob un yn ei weld, neu eu tynnu allan.',
  see: (who) => `Beth mae ${who} yn ei weld`,
  another: 'Gofyn i rywun arall weithredu drosoch',
  back: 'Wedi gorffen',
}

const acting: Words['nominees']['acting'] = {
  title: 'Gweithredu dros rywun',
  heading: (holder) => `Gweithredu dros ${holder}`,
  headingOthers: (holder) => `Pwy sy’n gweithredu dros ${holder}`,
  lead: (holder) => `Cewch wneud rhai pethau yn lle ${holder}. Mae ${holder} yn cael gwybod am bob un.`,
  waits: (holder) => `Dewisodd ${holder} chi ar gyfer rhywbryd eto. Dydy hi ddim yn bryd eto.`,
  not: (holder) => `Dydych chi ddim yn gweithredu dros ${holder} nawr.`,
  mine: 'Beth gewch chi ei wneud',
  where: 'Rydych chi’n ei wneud lle mae i’w gael: o dan Pobl, ac ar dudalen pob person.',
  did: 'Beth wnaethoch chi',
  didNone: 'Dim byd eto.',
  others: (holder) => `Pwy sy’n gweithredu dros ${holder}`,
  othersNone: (holder) => `Does neb yn gweithredu dros ${holder}. ${holder} sy’n penderfynu popeth.`,
  stop: 'Stopio gweithredu',
  stopPage: {
    heading: (holder) => `Stopio gweithredu dros ${holder}?`,
    lead: 'Does dim rhaid i chi roi rheswm.',
    lines: (holder) => [
      `Mae ${holder} yn cael gwybod, ac yn dewis beth sy’n dod nesaf.`,
      'Rydych chi’n aros yn y tîm, ac yn gweld yr un pethau â nawr.',
      'Mae eich gwahoddiadau nad oes neb wedi eu hateb yn dod i ben.',
    ],
    after: 'Beth sy’n newid',
    yes: 'Ie, stopio',
    no: 'Na, mynd ymlaen',
    done: (holder) => `Dydych chi ddim yn gweithredu dros ${holder} mwyach.`,
  },
  start: {
    link: (who, holder) => `Ydy hi’n bryd i ${who} weithredu dros ${holder}?`,
    linkWhat: 'Rydych chi’n un o’r rhai all ddweud hynny.',
    said: (who) => `Fe ddywedoch chi ei bod yn bryd i ${who}.`,
    title: 'Ydy hi’n bryd?',
    lead: (holder) =>
      `Dewisodd ${holder} chi i ddweud hynny. Os nad ydych chi’n siŵr, gofynnwch i ${holder} yn gyntaf.`,
    means: 'Beth mae’n ei olygu',
    lines: (holder, more) => [
      more === 0
        ? 'Mae’n dechrau cyn gynted ag y dywedwch chi.'
        : `Rhaid i ${counted(more, noun('person', 'berson', 'pherson'))} arall ddweud hynny hefyd.`,
      `Mae ${holder} yn cael gwybod pwy ddywedodd hynny.`,
      `Allwch chi ddim ei dynnu’n ôl. Gall ${holder}.`,
    ],
    yes: 'Ydy, mae’n bryd',
    no: 'Nac ydy, ddim eto',
    done: 'Fe ddywedoch chi ei bod yn bryd.',
    gone: 'Does neb yn aros am eich gair nawr.',
  },
}

export const nominees = (here: Here): Words['nominees'] => ({
  title: 'Pwy sy’n gweithredu drosoch',
  lead: 'Gall rhywun rydych chi’n ymddiried ynddo wneud rhai pethau yn eich lle: tra byddwch chi’n sâl neu i ffwrdd, neu am mai felly rydych chi eisiau.',
  only: 'Gall pawb yn eich tîm weld pwy sy’n gweithredu drosoch. Dim ond chi all ei newid.',
  link: 'Pwy sy’n gweithredu drosoch',
  linkNobody: 'Neb. Chi sy’n penderfynu popeth eich hun.',
  linkActing: 'Beth gewch chi ei wneud, a beth wnaethoch chi',
  linkOthersNobody: 'Neb',
  none: 'Does neb yn gweithredu drosoch.',
  noneWhat:
    'Mae hynny’n iawn. Chi sy’n penderfynu popeth eich hun. Os hoffech chi help gydag e ryw ddydd, mae yma.',
  askOne: 'Gofyn i rywun weithredu drosoch',
  askAnother: 'Gofyn i rywun arall hefyd',
  change: 'Ei newid',
  changeOf: (who) => `Ei newid i ${who}`,
  takeBack: 'Ei dynnu’n ôl',
  takeBackOf: (who) => `Ei dynnu’n ôl oddi wrth ${who}`,
  waiting: 'Ddim eto: mae’n aros nes bydd yn bryd',
  acts: 'Yn gweithredu drosoch nawr',
  actsFor: (holder) => `Yn gweithredu dros ${holder} nawr`,
  tell,
  ask,
  stop,
  acting,
  again: {
    heading: (who) => `Ydy ${who} yn dal yn iawn i weithredu drosoch?`,
    until: (who, day) => `Gall ${who} weithredu drosoch tan ${day}.`,
    yes: 'Ydy, am flwyddyn arall',
    change: 'Ei newid',
    stop: 'Stopio',
    done: (who) => `Mae ${who} yn mynd ymlaen.`,
  },
  news: {
    inPlace: 'Wedi’i wneud yn eich lle',
    changes: 'Pwy sy’n gweithredu dros bwy',
    otherDevice: `Gwnaed yr hyn wnaethoch chi eich hun ar ffôn neu gyfrifiadur arall, nid ${on(here)}. Nid chi oedd e? Edrychwch ar eich ffonau a’ch cyfrifiaduron, a siaradwch â’ch menter heddiw.`,
    know: 'Rydw i’n gwybod am hyn',
    more: (n) => `A ${n} arall.`,
    look: 'Edrych',
    page: 'Pwy sy’n gweithredu drosoch',
    pageOthers: (holder) => `Pwy sy’n gweithredu dros ${calledName(holder)}`,
    bar: (n) => `${things(n)} wedi digwydd am bwy sy’n gweithredu drosoch.`,
    barOthers: (n, holder) => `${things(n)} wedi digwydd am bwy sy’n gweithredu dros ${calledName(holder)}.`,
  },
  inPlace: (holder) => `Rydych chi’n gwneud hyn yn lle ${holder}. Mae ${holder} yn cael gwybod.`,
  invite: {
    lead: (holder) => `Rydych chi’n gofyn iddyn nhw yn lle ${holder}. Mae ${holder} yn cael gwybod.`,
    relation: (holder) => `Pwy ydyn nhw i ${holder}`,
    hint: 'Megis: ffrind, cynorthwyydd, cymydog',
    relations: ['ffrind', 'cynorthwyydd', 'gwirfoddolwr', 'cymydog', 'meddyg'],
    by: (who) => `Gwahoddodd ${who} nhw yn eich lle. Mae’r ateb yn dod i ffôn ${who}.`,
  },
})
