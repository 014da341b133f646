import type { HappenedItem } from '../../../app/index.ts'
import type { Told } from '../en-GB/happened.ts'
import type { Words } from '../index.ts'
import { calledName, list } from './say.ts'

const theirs = (who: string): string => who

/** "Chi" or a name stands first, with a colon: so the verb needs to know neither person nor gender. */
const sentenceByType: { readonly [T in HappenedItem['type']]: (told: Told) => string } = {
  found: ({ by }) => `${by}: wedi dechrau’r tîm.`,
  circle: ({ by, circle }) => `${by}: wedi gwneud y cylch ${circle}.`,
  invite: ({ by, name, circles }) =>
    circles.length === 0
      ? `${by}: wedi gwahodd ${calledName(name)}.`
      : `${by}: wedi gwahodd ${calledName(name)}, a gofyn am ${list(circles)}.`,
  withdraw: ({ by, name }) => `${by}: wedi tynnu’n ôl y gwahoddiad i ${calledName(name)}.`,
  admit: ({ by, who }) => `${by}: wedi gadael ${who} i mewn i’r tîm.`,
  device: ({ by }) => `${by}: wedi ychwanegu ffôn neu gyfrifiadur.`,
  drop: ({ by, who, isOwn }) =>
    isOwn
      ? `${by}: wedi tynnu ffôn neu gyfrifiadur oddi ar y rhestr.`
      : `${by}: wedi tynnu ffôn neu gyfrifiadur oddi ar restr ${who}.`,
  kit: ({ by, isEnd }) => (isEnd ? `${by}: wedi stopio dalen adfer.` : `${by}: wedi gwneud dalen adfer.`),
  recover: ({ by }) => `${by}: wedi dod yn ôl â dalen adfer.`,
  helpers: ({ by, isEnd }) =>
    isEnd
      ? `${by}: ddim yn gofyn i neb helpu i ddod yn ôl i mewn mwyach.`
      : `${by}: wedi gofyn i bobl helpu i ddod yn ôl i mewn, os collir pob ffôn.`,
  regain: ({ by }) => `${by}: wedi gofyn am ddod yn ôl i mewn, gyda help eraill.`,
  waited: ({ by, who, isOwn }) =>
    isOwn
      ? `${by}: wedi aros, a ddywedodd neb stop.`
      : `${by}: wedi aros cyn i ${who} ddod yn ôl i mewn. Ddywedodd neb stop.`,
  check: ({ by, who }) => `${by}: wedi gwneud yn siŵr pwy yw ${who}.`,
  same: ({ by, who }) => `${by}: wedi dweud bod ${who} yma o’r blaen.`,
  keyholder: ({ by, who, circle }) => `${by}: wedi gadael i ${who} ddod ag eraill i mewn i ${circle}.`,
  retire: ({ by, who, circle }) =>
    `${by}: wedi penderfynu nad yw ${who} yn dod ag eraill i mewn i ${circle} mwyach.`,
  nominate: ({ by, who, circles }) =>
    circles.length === 0
      ? `${by}: wedi gofyn i ${who} weithredu yn eu lle.`
      : `${by}: wedi gofyn i ${who} weithredu yn eu lle, ar gyfer ${list(circles)}.`,
  dismiss: ({ by, who, isOwn, isEnd }) =>
    isOwn
      ? `${by}: wedi stopio gweithredu dros rywun arall.`
      : isEnd
        ? `${by}: wedi gofyn i ${who} weithredu yn eu lle am gyfnod. Mae hynny drosodd.`
        : `${by}: wedi penderfynu nad yw ${who} yn gweithredu yn eu lle mwyach.`,
  confirm: ({ by, who }) => `${by}: wedi dweud ei bod yn bryd i ${who} weithredu yn lle’r llall.`,
  remove: ({ by, who }) => `${by}: wedi tynnu ${who} o’r tîm.`,
  leave: ({ by }) => `${by}: wedi gadael y tîm.`,
  grant: ({ by, who, circle, history }) =>
    history === 'today'
      ? `${by}: wedi gadael i ${who} weld ${circle}, o’r diwrnod hwnnw ymlaen.`
      : `${by}: wedi gadael i ${who} weld popeth yn ${circle}.`,
  revoke: ({ by, who, circle, isOwn }) =>
    isOwn ? `${by}: wedi gadael ${circle}.` : `${by}: wedi stopio rhannu ${circle} â ${who}.`,
  epoch: ({ by, circle }) => `${by}: wedi newid clo ${circle}.`,
  describe: ({ by, circle }) => `${by}: wedi rhoi enw ac arwydd newydd i’r cylch ${circle}.`,
  term: ({ by, who, circle, isEnd }) =>
    isEnd
      ? `${by}: wedi dweud bod ${who} yn ${circle} am byth.`
      : `${by}: wedi dweud am faint mae ${who} yn ${circle}.`,
  close: ({ by, circle }) => `${by}: wedi dod â’r cylch ${circle} i ben.`,
  settle: ({ by, circle }) => `${by}: wedi penderfynu bod ${circle} yn aros fel y mae.`,
}

export const happened: Words['happened'] = {
  title: 'Beth ddigwyddodd',
  linkWhat: 'Pwy wnaeth beth yn y tîm',
  heading: 'Beth ddigwyddodd',
  headingOf: (name) => `Beth ddigwyddodd gyda ${calledName(name)}`,
  lead: 'Pwy ddaeth, pwy aeth, pwy gaiff weld beth. Mae’r diweddaraf ar y top.',
  leadOf: (name) => `Beth wnaeth ${calledName(name)}, a beth benderfynwyd am ${calledName(name)}.`,
  link: 'Beth ddigwyddodd',
  linkMine: 'Beth ddigwyddodd gyda chi',
  linkOf: (name) => `Beth ddigwyddodd gyda ${calledName(name)}`,
  you: { by: 'Chi', who: 'chi' },
  somebody: 'Rhywun',
  sentenceByType,
  inPlace: (sentence, whose) => `${sentence.replace(/\.$/, '')}, yn lle ${whose}.`,
  theirs,
  none: 'Dim byd eto.',
  more: 'Dangos mwy',
  lock: 'Mae gan bob cylch glo. Mae Kith yn ei newid pan fydd rhywun yn mynd, a phan ddaw rhywun sy’n darllen o’r diwrnod hwnnw ymlaen.',
  not: 'Dydy’r hyn mae pobl yn ei ysgrifennu neu’n ei ddarllen ddim yma. Dim ond pwy gaiff.',
}
