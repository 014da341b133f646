import type { Here, Words } from '../index.ts'
import { calledName, counted, noun, on, thing, things } from './say.ts'

export const me = (here: Here): Words['me'] => ({
  title: 'Fi',
  inTeam: (holder) => `Yn nhîm ${calledName(holder)}`,
  holder: 'Chi sydd yng nghanol y tîm hwn. Chi sy’n penderfynu pwy sy’n gweld beth.',
  asRelation: (relation) => `Fel: ${relation}`,
  onlyYou: 'Dim ond chi sy’n gallu gweld y dudalen hon.',
  pages: {
    mine: {
      name: 'Fy nhudalen ac addewidion',
      what: 'Beth rwy’n ei ddweud amdanaf fy hun, a beth y dywedais ie iddo',
      lead: 'Beth rydych yn ei ddweud amdanoch eich hun, a beth y dywedoch ie neu na iddo.',
    },
    days: {
      name: 'O ddydd i ddydd',
      what: 'I’w wneud, meddyginiaethau, beth ysgrifennwyd, arian',
      lead: 'Beth rydych yn ei wneud bob dydd, a beth ddaeth ohono.',
    },
    team: {
      name: 'Ein tîm',
      what: 'Ymweliadau, hetiau, seibiant, timau eraill',
      lead: 'Beth rydych yn ei wneud gyda’ch gilydd.',
    },
    phone: {
      name: `Y ${thing[here]} a’i glo`,
      what: `Pwy all agor Kith ar y ${thing[here]}`,
      lead: `Pwy all agor Kith ar y ${thing[here]}, a beth sy’n cael ei gadw arno.`,
    },
    safe: {
      name: 'Diogelwch, a dod yn ôl i mewn',
      what: 'Pwy welodd beth, ac os collir pob ffôn',
      lead: 'Pwy welodd beth, a sut i ddod yn ôl os collir pob ffôn.',
    },
    leaving: {
      name: 'Stopio a gadael',
      what: 'Os daw’r tîm i ben, neu os ydych yn stopio defnyddio Kith',
      lead: 'Does dim yn digwydd cyn i chi gael eich gofyn eto.',
    },
  },
  links: {
    profile: 'Amdanaf i',
    profileOther: (holder) => `Am ${calledName(holder)}`,
    profileWhat: 'Cardiau yn eich geiriau eich hun',
    profileWhatOther: (holder) => `Cardiau yng ngeiriau ${calledName(holder)}`,
    recordsWhat: 'O ddydd i ddydd, a sut mae pethau’n mynd',
    plan: 'Cynllunio ymweliad',
    planWhat: 'Pwy sy’n dod, a phryd',
    safety: 'Am ddiogelwch',
    safetyWhat: 'Beth sy’n breifat, a beth sydd ddim',
  },
  devices: {
    heading: 'Eich ffonau a’ch cyfrifiaduron',
    count: (n) =>
      n === 1 ? `Dim ond y ${thing[here]}. Ychwanegwch un arall.` : counted(n, noun('dyfais', 'ddyfais')),
    sheetWhat: 'Dod yn ôl os collir pob un',
  },
  here: {
    heading: `Ar y ${thing[here]}`,
    lines: (n, mine) => {
      if (n > 0) return `${things(n)} o’ch tîm.`
      return mine
        ? 'Does dim wedi’i ysgrifennu eto. Mae eich tîm yn dechrau yma.'
        : 'Does dim byd o’ch tîm yma eto. Daw’r hyn y mae pobl yn ei ysgrifennu yma ohono’i hun.'
    },
    unsent: (n) => (n === 0 ? 'Mae’r cyfan wedi’i anfon hefyd.' : `${things(n)} heb eu hanfon eto.`),
    size: (bytes) => {
      if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
      if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`
      return `${Math.round(bytes / 1_000_000_000)} GB`
    },
  },
  storage: {
    kept: `Mae’r ${thing[here]} wedi addo ei gadw.`,
    notKept: `Efallai bydd y ${thing[here]} yn ei glirio pan fydd yn llawn, neu pan nad yw Kith yn cael ei agor am wythnosau.`,
    unknown: `Dydy’r ${thing[here]} ddim yn dweud a yw’n ei gadw.`,
    notKeptTodo: 'Mae’r hyn a anfonwyd yn ddiogel gyda’ch tîm. Agorwch Kith bob hyn a hyn.',
    ask: `Gofyn i’r ${thing[here]} ei gadw`,
    asked: {
      yes: `Bydd y ${thing[here]} yn ei gadw.`,
      no: `Dywedodd y ${thing[here]} na am nawr. Rhowch gynnig arall wedi i chi ddefnyddio Kith yn fwy.`,
    },
    uses: (used) => `Mae Kith yn defnyddio ${used} yma.`,
    full: (used, quota) => `Mae Kith yn defnyddio ${used} o’r ${quota} y caiff eu defnyddio.`,
  },
  post: {
    heading: 'Blwch post eich menter',
    states: {
      connecting: 'Yn chwilio amdano.',
      connected: 'Ar agor. Mae pethau’n cael eu hanfon wrth i chi eu hysgrifennu.',
      away: `Heb ei gyrraedd nawr. Mae eich pethau’n aros ${on(here)}.`,
      nonsense:
        'Atebodd â rhywbeth nad yw Kith yn ymddiried ynddo. Dywedwch wrth eich menter, os gwelwch yn dda.',
    },
    address: 'Ei gyfeiriad',
  },
  setAside: {
    heading: 'Wedi’u rhoi o’r neilltu',
    what: 'Wnaeth Kith ddim rhoi’r rhain i mewn, achos doedd rhywbeth amdanyn nhw ddim yn iawn. Does dim byd o’ch eiddo wedi’i golli.',
    from: (who) => `Oddi wrth ${who}`,
    unknown: 'Does neb yn gwybod oddi wrth bwy',
    count: things,
    keep: (who) => `Cadw beth ysgrifennodd ${who}`,
    keepWhat: 'Daeth rhywun â’u lle yma i ben. Maen nhw’n aros allan. Daw’r hyn ysgrifennon nhw yn ôl.',
    kept: 'Mae yno eto.',
  },
  leave: {
    link: 'Gadael y tîm',
    linkWhat: 'Gallwch stopio unrhyw bryd.',
    holder: `Eich tîm chi yw hwn, felly allwch chi ddim ei adael. Gallwch ei dynnu oddi ar y ${thing[here]}.`,
  },
  forget: {
    link: `Anghofio’r ${thing[here]}`,
    linkWhat: `Tynnu popeth o Kith oddi ar y ${thing[here]}.`,
    title: `Anghofio’r ${thing[here]}`,
    heading: `Tynnu popeth o Kith oddi ar y ${thing[here]}?`,
    lead: 'Gwnewch hyn pan fyddwch yn ei roi i rywun, neu’n stopio defnyddio Kith arno.',
    exampleTitle: 'Taflu’r enghraifft',
    exampleHeading: 'Taflu’r tîm enghreifftiol?',
    exampleLead: 'Does dim ohono’n real. Wedyn gallwch ddechrau eich tîm eich hun.',
    goes: `Beth sy’n mynd o’r ${thing[here]}`,
    goesLines: ['Popeth mae Kith wedi ei gadw yma.', 'Eich ffordd i mewn i’r tîm oddi yma.'],
    stays: 'Beth sy’n aros',
    staysLines: [
      'Mae’r hyn a anfonwyd yn aros gyda’ch tîm.',
      'Lluniau o’r sgrin neu eiriau a gopïwyd, lle gwnaeth rhywun nhw.',
    ],
    unsent: (n) => `${things(n)} heb eu hanfon eto, a bydden nhw wedi mynd am byth.`,
    holderWarn: 'Chi yw’r un yn y canol. Os dyma eich unig un, all neb ddod â’ch lle yn ôl.',
    sure: 'Rydw i’n deall nad oes modd dadwneud hyn',
    yes: 'Ie, ei dynnu',
    no: 'Na, ei gadw',
  },
})
