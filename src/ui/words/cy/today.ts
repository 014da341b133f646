import type { Words } from '../index.ts'
import { calledName, counted, gyda, list, noun, people } from './say.ts'

const greeting = (hour: number) => (hour < 12 ? 'Bore da' : hour < 18 ? 'Prynhawn da' : 'Noswaith dda')

export const today: Words['today'] = {
  title: 'Heddiw',
  greeting,
  holder: {
    coming: (hour, who, at) => `${greeting(hour)}. Mae ${calledName(who)} yn dod am ${at}.`,
    late: (hour, who, at) =>
      `${greeting(hour)}. Mae ${calledName(who)} yn rhedeg yn hwyr, ac yn dod tua ${at}.`,
    here: (who) => `Mae ${calledName(who)} yma gyda chi.`,
    gap: (hour, at) => `${greeting(hour)}. Does neb yn dod am ${at} eto.`,
    none: (hour) => `${greeting(hour)}. Does neb arall yn dod heddiw.`,
    empty: (hour) => `${greeting(hour)}. Mae eich tîm yn dechrau yma.`,
  },
  member: {
    mine: (hour, holder, at) => `${greeting(hour)}. Rydych chi ${gyda(calledName(holder))} am ${at}.`,
    mineHere: (holder) => `Rydych chi ${gyda(calledName(holder))} nawr.`,
    coming: (who, holder, at) => `Mae ${calledName(who)} yn dod at ${calledName(holder)} am ${at}.`,
    late: (who, holder, at) =>
      `Mae ${calledName(who)} yn rhedeg yn hwyr, ac ${gyda(calledName(holder))} tua ${at}.`,
    here: (who, holder) => `Mae ${calledName(who)} ${gyda(calledName(holder))} nawr.`,
    gap: (holder, at) => `Does neb yn dod at ${calledName(holder)} am ${at} eto.`,
    none: (hour) => `${greeting(hour)}. Dim mwy o ymweliadau heddiw.`,
    empty: (hour) => `${greeting(hour)}. Does dim ymweliad wedi’i drefnu ar hyn o bryd.`,
    sees: (hour, holder, circles) =>
      circles.length === 0
        ? `${greeting(hour)}. Rydych chi yn nhîm ${calledName(holder)}.`
        : `${greeting(hour)}. Mae ${calledName(holder)} yn rhannu ${list(circles)} gyda chi.`,
  },
  onWay: (who) => `Mae ${calledName(who)} ar y ffordd.`,
  now: 'Nawr, neu nesaf',
  arrived: (at) => `Wedi cyrraedd am ${at}`,
  left: (at) => `Wedi gadael am ${at}`,
  arrivedInstead: (who, at) => `Daeth ${calledName(who)}, am ${at}`,
  planned: 'Wedi’i gynllunio',
  nobody: 'Neb eto',
  you: 'Chi',
  after: 'Ar ôl hynny',
  over: 'Yn gynharach heddiw',
  week: 'Yr wythnos hon',
  weekNone: 'Does dim wedi’i gynllunio am y saith diwrnod nesaf.',
  visits: (n) => counted(n, noun('ymweliad')),
  handover: 'I’w wybod cyn i chi ddod',
  handoverHolder: 'Beth ddywedodd eich pobl wrth ei gilydd',
  from: (who) => `Oddi wrth ${calledName(who)}`,
  news: 'Newyddion',
  openTalk: 'Agor Sgwrs',
  arrive: 'Rydw i yma',
  goOn: 'Mynd ymlaen â’r ymweliad',
  change: 'Edrych ar beth ysgrifennoch chi',
  look: 'Gweld yr ymweliad hwn',
  ok: 'Rydw i’n iawn',
  notToday: 'Ddim heddiw',
  askSomebody: 'Gofyn pwy all ddod',
  tell: {
    label: 'Dyma mae’n ei ddweud. Gallwch ei newid.',
    yes: 'Ie, dweud wrthyn nhw',
    no: 'Ddim nawr',
    done: (n) => `Wedi dweud wrth ${people(n)}.`,
  },
  empty: {
    heading: 'Camau cyntaf da',
    invite: 'Gwahodd rhywun rydych chi’n ymddiried ynddo',
    inviteWhat: 'Nhw sy’n dewis dweud ie neu na.',
    plan: 'Cynllunio ymweliad',
    planWhat: 'Pwy sy’n dod, a phryd.',
    card: 'Dweud beth yw diwrnod da',
    cardWhat: 'Yn eich geiriau eich hun.',
  },
  beginning: {
    heading: 'Da eich bod chi yma',
    lead: 'Rhai camau cyntaf. Cymerwch nhw mewn unrhyw drefn, neu ddim o gwbl.',
    steps: {
      about: { name: (holder) => `Dod i adnabod ${calledName(holder)}`, what: 'Am bwy mae’r tîm hwn' },
      support: {
        name: (holder) => `Sut mae ${calledName(holder)} eisiau cael cefnogaeth`,
        what: 'Yn eu geiriau eu hunain',
      },
      hello: { name: () => 'Dweud helo', what: 'Ychydig eiriau wrth bawb yn y tîm' },
      face: {
        name: () => 'Ychwanegu eich wyneb',
        what: 'Llun neu ddarlun. Chi sy’n dewis pwy sy’n ei weld.',
      },
      promise: {
        name: () => 'Darllen yr addewid',
        what: 'Beth gallwch ei ddisgwyl gan eich gilydd. Yna cewch ei lofnodi.',
      },
    },
    later: 'Dim nawr',
  },
  answers: (n) => `Mae ${people(n)} wedi dweud ie ac yn aros amdanoch`,
  answersWhat: 'Dewiswch beth gân nhw ei weld.',
  waits: {
    questions: (n) =>
      n === 1
        ? 'Mae rhywun y gwahoddoch chi yn gofyn rhywbeth i chi'
        : `${n} o gwestiynau gan bobl y gwahoddoch chi`,
    questionsWhat: 'Hoffen nhw wybod cyn ateb.',
    asked: (who) => `Mae ${who} yn gofyn i chi am gyfnod prawf`,
    askedWhat: 'Mae ie a na yn iawn ill dau.',
    answer: (who) => `Dywedwch sut oedd y cyfnod prawf ${gyda(who)}`,
    answerWhat: 'I chi eich hun, ac yn eich amser eich hun.',
    trials: 'Mae rhywbeth i chi o dan Cyfnodau prawf',
    trialsWhat: 'Agorwch ef pan fyddwch ar eich pen eich hun.',
  },
  mayChange: 'Cynllunio ymweliad',
  people: (names) => list(names),
  team: (holder) => `Tîm ${calledName(holder)}`,
}
