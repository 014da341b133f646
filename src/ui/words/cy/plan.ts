import type { Words } from '../index.ts'
import { calledName, list } from './say.ts'

export const plan: Words['plan'] = {
  title: 'Cynllunio ymweliad',
  heading: 'Cynllunio ymweliad',
  lead: 'Mae’n dod yn ôl bob wythnos, ar y diwrnodau rydych chi’n eu dewis.',
  what: 'Beth yw e?',
  whatHint: 'Megis: Ymweliad bore, Te a’r ardd',
  titles: ['Ymweliad bore', 'Cinio', 'Amser te', 'Ymweliad min nos', 'Cwmni', 'Siopa', 'Tro bach'],
  days: 'Pa ddiwrnodau?',
  daysNone: 'Dewiswch un diwrnod neu fwy.',
  everyDay: 'Bob dydd',
  from: 'O ba ddiwrnod ymlaen?',
  start: 'Pryd mae’n dechrau?',
  minutes: 'Pa mor hir yw e?',
  who: 'Pwy sy’n dod?',
  nobody: 'Neb eto',
  nobodyWhat: 'Mae’n dangos fel bwlch, fel y gall pobl gynnig.',
  tiles: 'Beth ellir ei wneud?',
  tilesHint: 'Y rhain fydd y lluniau i’w tapio yn yr ymweliad. Dewiswch hyd at 12.',
  bodyTiles: 'A beth sy’n breifat?',
  bodyTilesHint:
    'Dydy’r rhain ddim yn yr Amserlen. Dim ond y rhai sy’n darllen y cofnodion gofal sy’n eu gweld.',
  summary: 'Dyma’r cynllun',
  sentence: (who, title, days, at, duration) =>
    `${who === '' ? 'Neb eto' : calledName(who)}: ${title || 'ymweliad'}, ${days.length === 7 ? 'bob dydd' : days.length === 0 ? 'dim diwrnod eto' : `bob ${list(days)}`} am ${at}, am ${duration}.`,
  save: 'Ie, ei gynllunio',
  saved: 'Mae’r ymweliad wedi’i gynllunio.',
  cannot: 'Dydych chi ddim yn y cylch Amserlen, felly allwch chi ddim cynllunio ymweliadau.',
}
