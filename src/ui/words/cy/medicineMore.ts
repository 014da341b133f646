import type { Words } from '../index.ts'
import { hours } from './medicineForm.ts'
import { counted, noun } from './say.ts'

const dose = noun('dos', 'ddos')
const month = noun('mis', 'fis')
const medicine = { ...noun('moddion', 'foddion'), other: 'moddion' }

type Medicine = Words['medicine']

export const witness: Medicine['witness'] = {
  who: 'Pwy arall sydd yno ac yn ei weld?',
  why: 'Moddion dan reolaeth yw hwn. Mae dau berson yn ei gyfrif.',
  nobody: 'Does neb arall yma',
  later: 'Gallwch ychwanegu pwy welodd yn nes ymlaen.',
  said: (name) => `Gwelodd ${name} hyn, medd yr un a’i nododd. Dyw ${name} ddim wedi dweud hynny eto.`,
  yes: (name) => `Gwelodd ${name} hyn, ac mae’n dweud hynny hefyd.`,
  no: (name) => `Mae ${name} yn dweud: doeddwn i ddim yno.`,
  lacks: 'Welodd neb arall. Moddion dan reolaeth yw hwn.',
  add: 'Pwy welodd?',
  ask: 'Oeddech chi yno?',
  asks: (by, name, when) => `Nododd ${by} eich bod wedi gweld ${name}, ${when}.`,
  answerYes: 'Do, gwelais i',
  answerNo: 'Na, doeddwn i ddim yno',
  thanks: 'Diolch. Mae wrth ymyl y dos.',
  today: (n) => `Welsoch chi roi ${counted(n, dose)}?`,
  todayWhat: 'Nododd rhywun eich bod chi yno.',
}

export const clock: Medicine['clock'] = {
  behind: (name, minutes) =>
    `Mae’n ymddangos bod cloc ffôn ${name} ${hours(minutes)} ar ei hôl hi. Gallai fod yn hwyrach.`,
  ahead: (name, minutes) =>
    `Mae’n ymddangos bod cloc ffôn ${name} ${hours(minutes)} ar y blaen. Gallai fod yn gynharach.`,
  behindMe: (minutes) =>
    `Roedd cloc eich ffôn fel petai ${hours(minutes)} ar ei hôl hi. Gallai fod yn hwyrach.`,
  aheadMe: (minutes) =>
    `Roedd cloc eich ffôn fel petai ${hours(minutes)} ar y blaen. Gallai fod yn gynharach.`,
  mineBehind: (minutes) => `Mae’n ymddangos bod cloc y ffôn hwn ${hours(minutes)} y tu ôl i’r lleill.`,
  mineAhead: (minutes) => `Mae’n ymddangos bod cloc y ffôn hwn ${hours(minutes)} o flaen y lleill.`,
  mineWhat: 'Edrychwch ar gloc ar y wal. Cywirwch y ffôn hwn cyn nodi amser.',
}

export const review: Medicine['review'] = {
  heading: 'Mae’n bryd edrych eto ar y moddion hwn',
  due: (day) => `Mae’r siart yn dweud: edrychwch eto erbyn ${day}.`,
  ends: (day) => `Ei ddiwrnod olaf yw ${day}.`,
  who: 'Dim ond y rhai sy’n gofalu am y moddion sy’n darllen hyn yma.',
  stays: 'Mae’n aros fel y mae. Edrych eto ymhen',
  months: (n) => counted(n, month),
  never: 'Dim dyddiad newydd',
  done: 'Mae ar y siart.',
  change: 'Ei newid',
  row: (name) => `Edrych eto ar ${name}`,
  rowEnds: (name) => `Mae ${name} yn dod i ben cyn hir`,
  by: (day) => `Erbyn ${day}`,
  lastDay: (day) => `Diwrnod olaf ${day}`,
  more: (n) => `A ${counted(n, medicine)} arall`,
}

export const otherTaken: Medicine['otherTaken'] = {
  open: 'Cymerwyd rhywbeth arall',
  what: 'Fel rhywbeth o siop. Mae’n mynd wrth ymyl y siart.',
  name: 'Beth oedd e?',
  nameHint: 'Yr enw ar y pecyn',
  amount: 'Faint, os ydych chi’n gwybod',
  save: 'Ei nodi',
  there: (name) => `Mae ${name} yma’n barod. Nodwch e yno.`,
  saved: 'Wedi’i nodi.',
}

export const doseWorry = 'Mae rhywbeth am hyn yn fy mhoeni'
export const doseWords: Medicine['doseWords'] = ({ name, amount, outcome, when, by }) =>
  `Am foddion: ${[name, amount, outcome, when].filter(Boolean).join(', ')}. Nodwyd gan ${by}.\n\n`
