import type { Words } from '../index.ts'
import { calledName, counted, list, listOr, noun } from './say.ts'
import { time } from './time.ts'

const which = ['', 'cyntaf', 'ail', 'trydydd', 'pedwerydd', 'olaf']
const people = (n: number) => counted(n, noun('person', 'berson', 'pherson'))
const months = (n: number) => (n === 1 ? 'bob mis' : `bob ${n} mis`)

const rule: Words['week']['rule'] = ({ repeat, interval, nth }, days, day, dayOfMonth) => {
  if (repeat === 'once') return `ar ${day}`
  if (repeat === 'day') return interval === 1 ? 'bob dydd' : `bob ${interval} diwrnod`
  if (repeat === 'month-day') return `${months(interval)} ar ddydd ${dayOfMonth} o’r mis`
  if (days.length === 0) return 'dim diwrnod eto'
  if (repeat === 'month-weekday') return `${months(interval)} ar y ${which[nth] ?? ''}: ${list(days)}`
  if (interval > 1) return `bob ${interval} wythnos ar ${list(days)}`
  return days.length === 7 ? 'bob dydd' : `bob ${list(days)}`
}

export const week: Words['week'] = {
  title: 'Yr wythnos',
  heading: (isThis, from, to) => (isThis ? 'Yr wythnos hon' : `${from} i ${to}`),
  lead: (holder) => `Pwy sydd gyda ${calledName(holder)}, o ddydd i ddydd.`,
  leadHolder: 'Pwy sydd gyda chi, o ddydd i ddydd.',
  before: 'Wythnos cynt',
  after: 'Wythnos wedyn',
  back: 'Yr wythnos hon',
  asList: 'O ddydd i ddydd',
  asTable: 'Fel tabl',
  how: 'Sut i’w ddangos',
  gaps: (n) =>
    n === 0
      ? 'Mae rhywun i bob ymweliad sydd eto i ddod.'
      : n === 1
        ? 'Mae un ymweliad eto heb neb.'
        : `Mae ${n} ymweliad eto heb neb.`,
  today: 'Heddiw',
  none: 'Dim ymweliadau',
  empty: 'Does dim ymweliadau wedi’u cynllunio’r wythnos hon. Pwy sy’n dod, a phryd, fydd yma.',
  cannot: 'Dydych chi ddim yn y cylch Amserlen, felly allwch chi ddim gweld pwy sy’n dod.',
  plan: 'Cynllunio ymweliad',
  suggest: 'Awgrymu ymweliad',
  print: 'Argraffu’r wythnos hon',
  link: 'Gweld yr wythnos',
  linkWhat: 'Pwy sy’n dod, a phryd',
  asked: (title, day, at) => `Allwch chi ddod? ${title}, ${day}, ${at}`,
  askedWhat: 'Mae ie a na yn iawn.',
  askedYou: 'Gofynnir i chi a allwch chi ddod',
  clash: {
    heading: (n) => (n === 1 ? 'Un peth i edrych arno' : `${n} peth i edrych arnyn nhw`),
    lead: 'Gall hyn fod yn iawn. Chi sy’n adnabod eich dyddiau orau.',
    teams: 'Ymweliadau mewn dau dîm sydd ddim yn ffitio',
    teamsLead: 'Dim ond chi sy’n gweld hyn. Dydy’ch timau ddim yn gwybod am ei gilydd.',
    busy: (other, at) => `Rydych chi gyda ${other} am ${at}. Dim ond chi sy’n gweld hyn.`,
    teamKind: {
      double: 'Ar yr un pryd.',
      tight: 'Prin amser rhyngddyn nhw.',
      rest: 'Noson fer rhyngddyn nhw.',
    },
    team: (other, here, there) => `Yma ar ${here}. Gyda ${other} ar ${there}.`,
    double: (who, first, then) =>
      who === ''
        ? `Rydych chi mewn dau ymweliad ar unwaith: ${first}, a ${then}.`
        : `Mae ${who} mewn dau ymweliad ar unwaith: ${first}, a ${then}.`,
    tight: (who, then, left) =>
      who === ''
        ? `Mae gennych ${left} i gyrraedd yr ymweliad ar ${then}.`
        : `Mae gan ${who} ${left} i gyrraedd yr ymweliad ar ${then}.`,
    rest: (who, then, left) =>
      who === ''
        ? `Mae gennych ${left} o orffwys cyn yr ymweliad ar ${then}. Mae’r gyfraith yn dweud 11 awr.`
        : `Mae gan ${who} ${left} o orffwys cyn yr ymweliad ar ${then}. Mae’r gyfraith yn dweud 11 awr.`,
    hours: (who, long) =>
      who === ''
        ? `Mae gennych ${long} o ymweliadau’r wythnos hon. Mae’r gyfraith yn dweud 48 awr.`
        : `Mae gan ${who} ${long} o ymweliadau’r wythnos hon. Mae’r gyfraith yn dweud 48 awr.`,
  },
  cover: {
    heading: 'Dod o hyd i rywun',
    ask: 'Gofyn i bobl ddod',
    more: 'Gofyn i fwy o bobl',
    lead: 'Ticiwch pwy i’w gofyn. Gofynnir i’r cyntaf yn gyntaf. Dim ond pwy sy’n cynllunio sy’n gweld y rhestr hon.',
    nobody: 'Does neb arall yn y cylch Amserlen i’w ofyn.',
    sooner: (who) => `Gofyn i ${who} ynghynt`,
    how: 'Sut y gofynnwn ni?',
    all: 'Pawb ar unwaith',
    apart: (long) => `Fesul un, ${long} ar wahân`,
    yes: (n) => (n === 0 ? 'Ticiwch rywun yn gyntaf' : `Gofyn i ${people(n)}`),
    done: 'Maen nhw’n gweld eich cwestiwn pan fydd signal gan eu ffôn.',
    later: (when) => `Gofynnir ${when}`,
    state: {
      asked: 'Wedi gofyn. Heb ddweud eto.',
      coming: 'Dywedodd ie',
      maybe: 'Dywedodd efallai',
      cant: 'Dywedodd na',
    },
  },
  besides: 'Teithiau, a chalendrau eraill',
  calendar: {
    out: 'I galendr arall',
    in: 'O galendr arall',
    outLead: 'Gallwch fynd â’r wythnos hon i galendr eich ffôn.',
    tells: 'Beth mae hynny’n ei ddweud',
    outWhat: [
      'Mae calendr yn aml yn anfon yr hyn sydd ynddo at gwmni.',
      'Byddai’n dysgu pryd mae ymweliadau.',
      'All Kith ddim ei gymryd yn ôl.',
    ],
    names: 'Beth gaiff ei ddweud?',
    busy: 'Dim ond “Ymweliad”',
    busyWhat: 'Does neb yn darllen yno beth yw e.',
    titles: 'Enw pob ymweliad',
    titlesWhat: 'Megis: Ymweliad bore. Byth pwy sy’n dod, na beth sy’n cael ei wneud.',
    which: 'Pa ymweliadau?',
    mine: 'Fy rhai i yn unig',
    every: 'Pob un yr wythnos hon',
    none: 'Does dim ymweliadau felly’r wythnos hon.',
    visit: 'Ymweliad',
    save: (n) => `Cadw ${counted(n, noun('ymweliad'))} fel ffeil`,
    saved: 'Wedi cadw. Agorwch y ffeil gyda’ch calendr.',
    inLead: 'Cymryd ymweliadau o ffeil a gadwodd calendr arall. Mae’n gorffen gyda “.ics”.',
    choose: 'Dewis y ffeil',
    found: (n) =>
      n === 0 ? 'Does dim ymweliadau i ddod ynddi.' : `${counted(n, noun('ymweliad'))} i ddod ynddi`,
    left: (n) => (n === 0 ? '' : `Ni all ${n} peth ynddi fod yn ymweliad. Fe’u gadawyd allan.`),
    put: (n) => (n === 0 ? 'Ticiwch beth i’w gynllunio' : `Cynllunio ${counted(n, noun('ymweliad'))}`),
    done: 'Maen nhw yn y cynllun. Does neb yn dod iddyn nhw eto.',
    untitled: 'Ymweliad',
  },
  sheetLead: 'I wal y gegin. Dydy’r hyn a wneir mewn ymweliad ddim arno.',
  table: {
    caption: (from, to) => `Ymweliadau o ${from} i ${to}. Un golofn i bob diwrnod.`,
    keys: 'Mae’r bysellau saeth yn mynd o ymweliad i ymweliad.',
    part: 'Rhan o’r dydd',
    morning: 'Bore',
    afternoon: 'Prynhawn',
    evening: 'Min nos',
    night: 'Nos',
  },
  rule,
  type: {
    care: 'Gofal',
    company: 'Cwmni',
    activity: 'Gweithgaredd',
    trial: 'Cyfnod prawf',
    shadow: 'Dysgu',
    review: 'Edrych yn ôl',
    'sleep-in': 'Cysgu i mewn',
  },
  more: (names) => list(names),
  either: (names) => listOr(names),
  missing: (n) => (n === 1 ? 'Mae angen un arall' : `Mae angen ${n} arall`),
  cancelled: 'Wedi’i ganslo',
  contested: 'Mwy o bobl nag sydd eu hangen. Does neb wedi dewis eto.',
  changedTwice: 'Newidiodd dau berson e. Does neb wedi’i setlo eto.',
  suggested: (who) => `Mae ${calledName(who)} yn ei awgrymu`,
  maybe: (who) => `${calledName(who)}, efallai`,
  state: {
    planned: 'Yn y cynllun. Heb ddweud.',
    coming: 'Yn dod',
    maybe: 'Efallai',
    cant: 'Yn methu dod y tro hwn',
    offered: 'Yn gallu dod',
    spare: 'Byddai’n dod hefyd',
  },
  one: {
    title: 'Ymweliad yn y cynllun',
    lasts: (minutes) => `Am ${time.duration(minutes)}`,
    reallyLasts: (minutes) =>
      `Mae’r clociau’n newid y noson honno. Mae’n para ${time.duration(minutes)} mewn gwirionedd.`,
    home: (holder) => `Yng nghartref ${calledName(holder)}`,
    homeHolder: 'Yn eich cartref chi',
    place: (place) => `Yn: ${place}`,
    again: (said) => `Mae’n dod ${said}.`,
    until: (day) => `Mae’r un olaf ar ${day}.`,
    needs: (n) => `Mae angen ${people(n)}.`,
    shadow: 'Mae un ohonyn nhw yno i ddysgu.',
    moved: (day) => `Wedi’i symud o ${day}.`,
    off: (who, when) => `Canslodd ${who} e, ${when}.`,
    youOff: (when) => `Fe wnaethoch chi ei ganslo, ${when}.`,
    notice: (minutes) => `Roedd hynny ${time.duration(minutes)} cyn hynny.`,
    why: (words) => `Pam: ${words}`,
    who: 'Pwy sy’n dod?',
    nobody: 'Neb eto',
    canYou: 'Allwch chi ddod?',
    coming: 'Rwy’n dod',
    cant: 'Alla i ddim',
    maybe: 'Efallai',
    takeBack: 'Dweud dim am y tro',
    said: {
      coming: 'Diolch. Mae’ch tîm yn gweld eich bod yn dod.',
      cant: 'Mae hynny’n iawn. Mae’ch tîm yn ei weld, ac yn dod o hyd i rywun.',
      maybe: 'Mae’ch tîm yn gweld y gallech ddod.',
      open: 'Wedi’i dynnu’n ôl.',
    },
    all: 'Bob tro o hyn ymlaen',
    allWhat: 'Nid yr ymweliad hwn yn unig, ond pob un sy’n dilyn.',
    sure: 'Rydych chi wedi dweud eich bod yn dod.',
    sureNot: 'Rydych chi wedi dweud na allwch ddod.',
    sureMaybe: 'Rydych chi wedi dweud y gallech ddod.',
    spare: 'Mae digon o bobl y tro hwn. Diolch am gynnig.',
    offeredYou: 'Dywedodd mwy nag un ohonoch ie. Mae eto i’w ddewis pwy sy’n dod.',
    choose: 'Pwy ddylai ddod?',
    chooseLead: (names) => `Gall ${list(names.map(calledName))} ddod. Chi sy’n dewis.`,
    chosen: 'Mae pawb yn gweld pwy sy’n dod.',
    put: (who) => `${calledName(who)} sy’n dod`,
    change: 'Newid yr un ymweliad hwn',
    otherTime: 'Diwrnod neu amser arall',
    otherPeople: 'Pobl eraill',
    day: 'Ar ba ddiwrnod?',
    start: 'Am faint o’r gloch?',
    minutes: 'Am ba hyd?',
    save: 'Ie, ei newid',
    saved: 'Wedi newid. Mae’r lleill yn aros fel y maen nhw.',
    callOff: 'Ei ganslo',
    callOffSure: 'Canslo’r un ymweliad hwn?',
    callOffWhat: 'Mae pawb yn y cylch Amserlen yn gweld nad oes neb yn dod. Mae’r lleill yn aros.',
    callOffWhy: 'Pam? Does dim rhaid dweud.',
    callOffYes: 'Ie, ei ganslo',
    calledOff: 'Wedi’i ganslo.',
    asPlanned: 'Fel y cynllun eto',
    asPlannedDone: 'Mae fel y cynllun eto.',
    anew: 'Ei newid o’r diwrnod hwn ymlaen',
    end: 'Dim mwy o’r rhain',
    endSure: 'Dim mwy o’r ymweliadau hyn o’r diwrnod hwn ymlaen?',
    endWhat: 'Mae’r hyn a fu yn aros yn y cofnodion.',
    endYes: 'Ie, dim mwy',
    ended: 'Dydy e ddim yn dod mwyach.',
    keep: 'Ei adael',
    twice: 'Dywedodd dau berson bethau gwahanol',
    twiceLead: 'Doedden nhw ddim yn gallu gweld geiriau ei gilydd. Dewiswch pa un.',
    twiceWait: 'Pwy bynnag sy’n cynllunio fydd yn dewis pa un.',
    neither: 'Dim un: fel y cynllun',
    suggestedBy: (who) => `Hoffai ${calledName(who)} gael yr ymweliad hwn. Dydy e ddim yn y cynllun eto.`,
    takeUp: 'Ie, ei gynllunio',
    takenUp: 'Mae yn y cynllun.',
    leaveOut: 'Ddim nawr',
    seen: 'Agor yr ymweliad hwn',
    gone: 'Dydy’r ymweliad hwn ddim yn y cynllun.',
    says: {
      off: 'Wedi’i ganslo',
      date: (day) => `Ar ${day}`,
      start: (at) => `Am ${at}`,
      minutes: (minutes) => `Am ${time.duration(minutes)}`,
      people: (names) => (names.length === 0 ? 'Heb neb eto' : `Gyda ${list(names)}`),
      place: (place) => (place === '' ? 'Gartref' : `Yn: ${place}`),
      needed: (n) => `Gyda ${people(n)}`,
      nothing: 'Fel y cynllun',
    },
  },
}
