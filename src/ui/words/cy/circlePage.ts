import type { CircleColour, CircleSign } from '../../../domain/index.ts'
import { calledName, count, list } from './say.ts'

const signs: Readonly<Record<CircleSign, string>> = {
  star: 'Seren',
  sprout: 'Planhigyn',
  house: 'Tŷ',
  walk: 'Cerdded',
  activity: 'Gwneud pethau',
  heart: 'Calon',
  phone: 'Ffôn',
  company: 'Cwmni',
}

const colours: Readonly<Record<CircleColour, string>> = {
  own: 'Fioled',
  everyone: 'Glas',
  schedule: 'Gwyrdd',
  care: 'Mwsogl',
  news: 'Ambr',
  intimate: 'Eirin',
  money: 'Brown',
}

export const circlePage = {
  title: 'Cylchoedd',
  all: 'Pob cylch',
  heading: 'Eich cylchoedd',
  headingMember: (holder: string) => `Cylchoedd ${calledName(holder)} rydych chi ynddyn nhw`,
  lead: 'Cylch yw rhai pobl, a\u2019r hyn maen nhw\u2019n cael ei weld.',
  others: (names: readonly string[], more: number) => {
    if (names.length === 0) return 'Dim ond chi'
    if (names.length === 1 && more === 0) return `Dim ond ${list(names)}, a chi`
    return list([...names, ...(more > 0 ? [`${more} arall`] : []), 'chi'])
  },
  onlyHeading: 'Ar gyfer un peth',
  onlyLead: 'Chi ddewisodd y bobl hyn ar gyfer rhywbeth ysgrifennoch chi.',
  endedHeading: 'Wedi dod i ben',
  endedLead: 'Does neb yn ysgrifennu yma mwyach. Mae pwy oedd ynddo yn dal i gael darllen.',
  make: 'Gwneud cylch',
  form: {
    newTitle: 'Cylch newydd',
    newHeading: 'Gwneud cylch',
    newLead: 'Wedyn rydych chi\u2019n dewis pwy sydd ynddo.',
    newLeadFor: (holder: string) =>
      `Mae ${calledName(holder)} ynddo bob tro hefyd, ac yn cael gwybod mai chi wnaeth ef.`,
    editTitle: 'Newid cylch',
    editHeading: (name: string) => `Newid ${name}`,
    name: 'Beth yw eich enw chi arno?',
    nameHint: 'Er enghraifft: Bowls, Capel, Fy nithoedd',
    about: 'I beth mae e?',
    aboutHint: 'Un frawddeg. Mae pwy sydd ynddo yn cael ei darllen.',
    sign: 'Dewiswch arwydd',
    signs,
    colour: 'Dewiswch liw',
    colours,
    save: 'Cadw',
    begin: 'Gwneud y cylch',
    made: (name: string) => `Mae\u2019r cylch ${name} yno. Dim ond chi sydd ynddo.`,
    saved: 'Wedi\u2019i gadw.',
  },
  one: {
    who: 'Pwy sydd ynddo',
    what: 'Beth sydd i\u2019w weld yno',
    holds: {
      cards: (n: number) => count(n, 'cerdyn amdanoch chi', 'o gardiau amdanoch chi'),
      visits: (n: number) => count(n, 'ymweliad', 'o ymweliadau'),
      records: (n: number) => count(n, 'nodyn am ymweliad', 'o nodiadau am ymweliadau'),
      messages: (n: number) => count(n, 'neges', 'o negeseuon'),
    },
    nothing: 'Dim byd eto.',
    since: (day: string) => `Ers ${day}`,
    readsFrom: 'Yn gweld beth ysgrifennwyd o\u2019r dydd hwnnw ymlaen',
    until: (when: string) => `Tan ${when}`,
    untilTeam: (when: string) => `Yn y tîm tan ${when}`,
    over: (when: string) => `Tan ${when} oedd hi. Mae\u2019n cael ei orffen.`,
    bringsOthers: 'Yn cael dod ag eraill i mewn',
    nobodyBrings: 'Dim ond chi sy\u2019n dod â phobl i mewn.',
    brings: (names: readonly string[]) => `Mae ${list(names)} yn cael dod ag eraill i mewn, a chi hefyd.`,
    bringsHeading: 'Pwy sy\u2019n dod ag eraill i mewn',
    bringsHow: 'Rydych chi\u2019n dewis hynny ar dudalen pob person.',
    madeBy: (name: string, day: string) => `${name} wnaeth ef ar ${day}.`,
    madeByMe: (day: string) => `Chi wnaeth ef ar ${day}.`,
    endedOn: (day: string) => `Daeth i ben ar ${day}. Mae modd darllen beth sydd yma o hyd.`,
    bringIn: 'Dod â rhywun i mewn',
    bringInLead: 'Dewiswch berson. Wedyn ticiwch beth maen nhw\u2019n cael ei weld.',
    everybodyIn: 'Mae pawb yn y tîm ynddo.',
    talk: 'Agor Sgwrs',
    rename: 'Newid ei enw, ei arwydd neu ei liw',
    end: 'Dod â\u2019r cylch hwn i ben',
    youAre: 'Chi',
  },
  term: {
    more: 'Pythefnos arall',
    moreName: (name: string) => `Pythefnos arall i ${name}`,
    forGood: 'Cadw am byth',
    forGoodName: (name: string) => `Cadw am byth: ${name}`,
    renewed: (name: string, when: string) => `Mae ${calledName(name)} yn cael gweld hwn tan ${when}.`,
    kept: (name: string) => `Mae ${calledName(name)} yn cael gweld hwn am byth.`,
  },
  howLong: {
    legend: 'Am faint o amser?',
    legendTeam: (name: string) => `Am faint mae ${calledName(name)} yn eich tîm?`,
    legendAsk: 'Am faint rydych chi\u2019n gofyn iddyn nhw?',
    choices: {
      good: 'Am byth',
      hours: '3 awr',
      day: 'Un diwrnod',
      weeks: 'Pythefnos',
      date: 'Tan ddyddiad',
    },
    date: 'Y diwrnod olaf',
    ends: (when: string) => `Mae\u2019n dod i ben ei hun: ${when}.`,
    endsAfter:
      'Mae\u2019n dod i ben ei hun. Mae\u2019r amser yn dechrau pan fyddwch chi\u2019n eu gadael i mewn.',
    good: 'Gallwch chi newid hyn unrhyw bryd.',
    asked: {
      hours: (n: number) => `Mae gofyn i chi am ${n} awr.`,
      days: (n: number) => `Mae gofyn i chi am ${count(n, 'diwrnod', 'o ddyddiau')}.`,
      weeks: (n: number) => `Mae gofyn i chi am ${count(n, 'wythnos', 'o wythnosau')}.`,
    },
    afterwards: 'Wedyn mae\u2019n dod i ben ei hun. Cewch chi wybod.',
  },
  end: {
    title: 'Dod â chylch i ben',
    heading: (name: string) => `Dod â ${name} i ben?`,
    lead: 'Does dim modd dadwneud hyn. Gallwch chi wneud cylch newydd bob amser.',
    after: 'Beth sy\u2019n newid',
    afterLines: ['Does neb yn ysgrifennu yma mwyach.', 'Does neb newydd yn dod i mewn.'],
    stays: 'Beth sy\u2019n aros',
    staysLines: [
      'Mae pwy sydd ynddo yn dal i gael darllen beth sydd yno.',
      'Mae\u2019r hyn gopïon nhw yn aros gyda nhw.',
    ],
    yes: (name: string) => `Ie, dod â ${name} i ben`,
    no: 'Na, yn ôl',
    done: (name: string) => `Mae ${name} wedi dod i ben.`,
  },
  share: {
    look: (name: string) => `Ei weld fel byddai ${calledName(name)}`,
    heading: (name: string) => `Byddai ${calledName(name)} yn gweld hyn`,
    lead: 'Does dim wedi\u2019i rannu eto.',
    back: 'Yn ôl, a\u2019i newid',
    keeps: (name: string) =>
      `Mae ${calledName(name)} yn cadw beth mae wedi\u2019i weld yn barod. Fydd ${calledName(name)} yn gweld dim byd newydd.`,
    said: (name: string, circles: readonly string[]) =>
      `Fe ddywedoch chi fod ${calledName(name)} yn cael gweld ${list(circles)}.`,
    saidNot: (name: string, circles: readonly string[]) =>
      `Fe ddywedoch chi nad yw ${calledName(name)} yn cael gweld ${list(circles)} mwyach.`,
  },
  over: {
    mine: (circle: string) => `Mae eich amser yn ${circle} ar ben.`,
    mineTeam: (holder: string) => `Mae eich amser yn nhîm ${holder} ar ben`,
    mineThanks: 'Diolch i chi am fod yno. Wnaethoch chi ddim byd o\u2019i le.',
    mineKeeps:
      'Mae\u2019r hyn ddarllenoch chi o\u2019r blaen yn aros gyda chi. Welwch chi ddim byd newydd yno.',
    theirs: (name: string, circle: string) => `Roedd ${name} yn ${circle} am gyfnod. Mae ar ben nawr.`,
    theirsTeam: (name: string) => `Roedd ${name} yn eich tîm am gyfnod. Mae ar ben nawr.`,
    again: 'Unwaith eto, am yr un amser',
    againName: (name: string) => `Unwaith eto, am yr un amser, i ${name}`,
    againDone: (name: string) => `Mae ${calledName(name)} yn cael ei weld eto.`,
    know: 'Iawn, dwi\u2019n gwybod',
  },
}
