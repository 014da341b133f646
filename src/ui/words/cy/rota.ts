import type { Words } from '../index.ts'
import { and, calledName, gyda, list, opening, things } from './say.ts'

export const rota: Words['rota'] = {
  safe: {
    ask: 'Beth sy’n eich helpu i deimlo’n ddiogel pan ddaw rhywun?',
    heading: (holder) => `Er mwyn i ${calledName(holder)} deimlo’n ddiogel`,
    headingMine: 'Er mwyn i chi deimlo’n ddiogel',
    name: {
      'ring-first': 'Ffonio yn gyntaf',
      'photo-first': 'Llun o bwy sy’n dod, yn gyntaf',
      'see-id': 'Dangos bathodyn wrth y drws',
      'two-at-first': 'Dau berson i ddechrau',
      'not-alone': 'Ddim ar fy mhen fy hun gyda rhywun',
      knock: 'Cnoc arbennig',
    },
    what: {
      'ring-first': 'Mae’r botwm “Rydw i yma” yn aros nes eu bod wedi ffonio.',
      'photo-first': 'Mae Kith yn dweud pan nad oes llun gan rywun.',
      'see-id': 'Maen nhw’n cael gwybod cyn dod.',
      'two-at-first': 'Pan fydd rhywun yn newydd, gofynnir i bwy bynnag sy’n trefnu am ail berson.',
      'not-alone': 'Ysgrifennwch isod pwy yw hwnnw.',
      knock: 'Ysgrifennwch isod pa un.',
    },
    new: (who) => `Nid yw ${who} wedi bod mewn ymweliad yma eto.`,
    youNew: 'Nid ydych wedi bod mewn ymweliad yma eto.',
    two: 'Gofyn am ail berson',
    twoDone: 'Mae angen dau berson ar yr ymweliad nawr.',
    noPhoto: (who) => `Nid oes llun o ${who} eto.`,
    youNoPhoto: 'Nid oes llun ohonoch eto.',
    addPhoto: 'Ychwanegu llun ohonoch',
  },
  draft: {
    heading: 'Drafft',
    lead: (others) =>
      others.length === 0
        ? 'Dim ond chi sy’n gweld hwn eto.'
        : `Dim ond ${list(['chi', ...others.map(calledName)])} sy’n gweld hwn eto.`,
    note: 'Dim ond pwy sy’n trefnu sy’n gweld hwn',
    new: 'Newydd',
    otherwise: 'Wedi newid',
    first: 'Fel drafft yn gyntaf',
    firstWhat: 'Dim ond pwy sy’n trefnu sy’n gweld drafft. Byddwch yn ei gyhoeddi pan fydd yn iawn.',
    keep: 'Cadw fel drafft',
    kept: 'Wedi’i gadw fel drafft. Nid oes neb arall yn ei weld eto.',
    publish: (n) => (n === 1 ? 'Ei gyhoeddi' : `Cyhoeddi’r ${n}`),
    published: 'Mae pawb yn y cylch Amserlen yn ei weld nawr.',
    left: (n) => `Mae pawb yn ei weld nawr. Mae ${things(n)} yn ddrafft o hyd.`,
    tells: 'Pan fyddwch yn ei gyhoeddi, mae pawb yn y cylch Amserlen yn ei weld.',
    out: 'Ei dynnu allan',
    outDone: 'Nid yw yn y drafft mwyach.',
    change: 'Newid y drafft',
    twice: 'Newidiodd dau ohonoch ef ar yr un pryd. Tynnwch ef allan, neu newidiwch ef, i’w wneud yn glir.',
    waiting: (day) => `Mae drafft yn aros yn wythnos ${day}`,
  },
  changed: {
    heading: 'Mae hwn wedi newid',
    lead: 'Dywedoch chi ie, ac yna newidiodd y diwrnod neu’r amser. Allwch chi ddod o hyd?',
    who: (who) => `Dywedodd ${who} ie cyn iddo newid`,
    you: 'Dywedoch chi ie cyn iddo newid',
    before: 'Wedi dweud ie cyn iddo newid',
    today: (title, day, at) => `Mae hwn wedi newid: ${title}, nawr ${day}, ${at}`,
    can: 'Allwch chi ddod o hyd?',
    again: 'Dywedoch chi ie, ac yna newidiodd. Dywedwch eto os gallwch ddod o hyd.',
  },
  twin: {
    note: 'Newidiwyd gan ddau berson. Mae’r ddau yma.',
    heading: 'Dau gynllun ar gyfer yr un ymweliadau',
    lead: 'Newidiodd dau berson yr ymweliadau hyn o ddiwrnod ymlaen, heb allu gweld geiriau ei gilydd. Dewiswch pa un.',
    wait: 'Bydd pwy bynnag sy’n trefnu yn dewis pa un. Tan hynny mae’r ddau yma.',
    by: (who) => `${calledName(who)} a drefnodd hwn`,
    byYou: 'Chi a drefnodd hwn',
    keep: 'Yr un hwn',
    kept: 'Nid yw’r llall yn dod mwyach.',
    line: (often, at, long, who) =>
      `${often}, ${at}, ${long}: ${who.length === 0 ? 'neb eto' : list(who.map(calledName))}`,
  },
  work: {
    title: 'Ymweliadau y gallech ddod iddynt',
    lead: 'Beth sydd ar goll o hyd yn eich holl dimau. Chi sy’n dewis. Nid yw’ch timau’n gwybod am ei gilydd.',
    suits: 'Ar eich dyddiau chi',
    others: 'Dyddiau eraill',
    none: 'Nid oes neb ar goll yn y pythefnos nesaf, pan ydych yn rhydd.',
    days: 'Dweud pa ddyddiau sy’n dda i chi',
    what: (holder, title) => `${opening(gyda(holder))}: ${title}`,
    could: 'Gallwn i ddod',
    told: (who) => `Mae tîm ${calledName(who)} yn gweld y gallech ddod.`,
    see: 'Edrych arno',
    limits: 'Beth sy’n iawn i chi',
    limitsLead: 'Nid yw hyn yn rhwystro neb. Dywedir lle nad yw cynllun yn ffitio.',
    hours: 'Sawl awr yr wythnos ar y mwyaf?',
    hoursHint: 'Gadewch yn wag os nad oes terfyn.',
    alone: 'Byddai’n well gen i beidio â bod ar fy mhen fy hun yn y nos',
    aloneWhat: 'Rhwng 11yh a 6yb.',
    seen: (names) =>
      names.length === 0
        ? 'Dim ond chi sy’n gweld hyn.'
        : `Dim ond ${list(['chi', ...names])} sy’n gweld hyn.`,
    save: 'Cadw',
    saved: 'Wedi cadw. Mae pwy sy’n trefnu yn ei weld.',
    lone: (who, at) =>
      who === ''
        ? `Rydych ar eich pen eich hun yn y nos, ${at}. Dywedoch y byddai’n well gennych beidio.`
        : `Mae ${who} heb neb arall yn y nos, ${at}. Gwell fyddai peidio.`,
    hoursOwn: (who, long, most) =>
      who === ''
        ? `Mae gennych ${long} o ymweliadau yr wythnos hon. Dywedoch ${most} awr ar y mwyaf.`
        : `Mae gan ${who} ${long} o ymweliadau yr wythnos hon. Dywedodd ${most} awr ar y mwyaf.`,
  },
  way: {
    title: 'Ffyrdd rhwng lleoedd',
    lead: 'Pa mor hir mae’n cymryd o un lle yn y cynllun i un arall.',
    how: 'Sut ydych chi’n teithio?',
    mode: { walk: 'Ar droed', bus: 'Ar y bws', bicycle: 'Ar feic', car: 'Mewn car' },
    none: 'Mae pob ymweliad mewn un lle. Pan fydd ymweliad rywle arall, bydd y ffordd yno i’w gweld yma.',
    never:
      'Nid yw Kith yn gofyn i unrhyw fap nac yn cadw cyfeiriad. Mae’n gwybod beth mae’ch tîm yn ei ysgrifennu yma, a pha mor hir gymerodd o’r blaen.',
    between: (from, to) => `Rhwng ${from} ${and(to)} ${to}`,
    home: (holder) => `cartref ${calledName(holder)}`,
    myHome: 'eich cartref',
    about: (long) => `Mae’n cymryd tua ${long}.`,
    takes: (long) => `Mae’r ffordd yn cymryd tua ${long}.`,
    lived: (times) =>
      times === 1 ? 'Felly y cymerodd y tro diwethaf.' : `Felly y cymerodd, ${times} o weithiau.`,
    told: (who) => `${who} a’i hysgrifennodd.`,
    toldByYou: 'Chi a’i hysgrifennodd.',
    reckoned: 'Dyfaliad o’r milltiroedd yw hwn.',
    unknown: 'Nid oes neb wedi dweud eto pa mor hir mae’n cymryd.',
    miles: (n) => `${n} milltir mewn llinell syth.`,
    other: (mode, long) => `${mode} mae’n cymryd tua ${long}.`,
    change: 'Ei ddweud yn well',
    tell: 'Dweud pa mor hir mae’n cymryd',
    minutes: 'Sawl munud?',
    minutesHint: 'O ddrws i ddrws, fel y dewisoch uchod.',
    save: 'Cadw’r munudau',
    farther: 'Neu: sawl milltir mewn llinell syth?',
    fartherHint: (most) =>
      `Fel yr hed y frân, hyd at ${most}. Mae Kith yn dyfalu ar gyfer pob ffordd o deithio.`,
    saveMiles: 'Cadw’r milltiroedd',
    saved: 'Wedi cadw. Mae’ch tîm yn ei weld.',
    order: 'Diwrnod mewn trefn fyrrach',
  },
  order: {
    title: 'Diwrnod byrrach',
    lead: 'Ymweliadau un diwrnod, fel bod y lleiaf o amser ar y ffordd. Dim ond awgrym yw hwn.',
    before: 'Diwrnod cynt',
    after: 'Diwrnod wedyn',
    none: 'Ar y diwrnod hwn nid oes gan neb dri ymweliad neu fwy.',
    unknown:
      'Nid yw pob ffordd yn hysbys eto, felly ni awgrymir dim. Dywedwch yn gyntaf pa mor hir mae’n cymryd.',
    shorter: (long, before) => `${long} ar y ffordd. Fel y trefnwyd mae’n ${before}.`,
    best: (long) => `${long} ar y ffordd. Nid oes trefn fyrrach.`,
    was: (at) => `Trefnwyd am ${at}`,
    stays: 'Yn aros ar ei amser',
  },
  tasks: {
    heading: 'Beth gellir ei wneud',
    body: 'Beth sy’n breifat',
  },
}
