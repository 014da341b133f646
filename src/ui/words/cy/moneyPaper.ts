import type { moneyPaper as plain } from '../en-GB/moneyPaper.ts'
import { calledName } from './say.ts'

export const moneyPaper: typeof plain = {
  title: 'O bapur rhywun',
  linkWhat: 'I rywun heb yr ap',
  lead: 'I rywun heb yr ap. Rydych chi’n nodi’r hyn sydd ar eu taflen, ac mae rhywun arall yn dweud ie.',
  formLead: 'Nodwch e fel y mae ar eu taflen.',
  which: 'Beth sydd ar y daflen?',
  kinds: { hours: 'Oriau', miles: 'Milltiroedd', spent: 'Rhywbeth a brynon nhw' },
  before: 'Taflen pwy yw hi?',
  name: 'Eu henw',
  photo: 'Llun o’r daflen',
  theirMoney: 'Eu harian eu hunain',
  save: 'Ie, ei nodi',
  next: 'Nesaf',
  backOne: 'Y cwestiwn cynt',
  moreWait: (n) => `Mae ${n} arall yn aros ar ôl hyn.`,
  done: 'Nodwyd. Bydd yn cyfrif ar ôl i rywun arall gytuno.',
  outside: (holder) => `Pwy sy’n gweld yr arian sy’n ei nodi. Rhowch y daflen i ${calledName(holder)}.`,
  tick: (name, by, isMe) =>
    isMe
      ? `Ar bapur gan ${calledName(name)}, nodwyd gennych chi`
      : `Ar bapur gan ${calledName(name)}, nodwyd gan ${calledName(by)}`,
  twinOf: (name, isMe) =>
    isMe
      ? 'Nodoch chi’r un peth am y diwrnod hwn. Ai’r un dderbynneb yw hi?'
      : `Nododd ${calledName(name)} yr un peth. Ai’r un dderbynneb yw hi?`,
  longAgo: (day) => `Mae hwn o beth amser yn ôl: ${day}. Ai dyna’r diwrnod?`,
  driven: (miles) => `Wedi’i nodi mewn car hyd yma yn y flwyddyn dreth hon: ${miles}.`,
  limit: (miles, car, after) =>
    `Hyd at ${miles} y flwyddyn mae milltir yn ${car}c, wedi hynny ${after}c. Y tîm sy’n dweud hynny yn “Y tâl am filltir”. Nid cyngor treth yw hyn.`,
  gap: 'Rhwng dau ymweliad hyd at ddwy awr ar wahân, mae’r ffordd yn cyfrif. Ar ôl bwlch hirach nid yw’n cyfrif.',
  sheet: {
    give: 'Taflen i’w rhoi iddyn nhw',
    heading: 'Oriau, milltiroedd a’r hyn a brynais',
    what: 'Ysgrifennwch un peth ar bob llinell. Rhowch dderbynebau gyda hi. Yna rhowch hi i bwy sy’n gofalu am yr arian.',
    name: 'Fy enw:',
    columns: ['Dydd', 'Beth', 'Oriau', 'Milltir', '£'],
    signed: 'Llofnod a dyddiad:',
  },
}
