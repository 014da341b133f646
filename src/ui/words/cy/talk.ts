import type { Words } from '../index.ts'
import { calledName } from './say.ts'

export const talk: Words['talk'] = {
  title: 'Sgwrs',
  heading: 'Sgwrs',
  lead: 'Mae gan bob cylch ei sgwrs ei hun. Rydych chi bob amser yn gweld pwy sy’n ei darllen.',
  none: 'Does neb i siarad ag ef eto.',
  noneWhat: 'Gwahoddwch rywun, a gallwch siarad yma.',
  nothingSaid: 'Dim byd wedi’i ddweud eto.',
  roomTitle: (circle) => `Sgwrs yn ${circle}`,
  label: (circle) => `Dweud rhywbeth yn ${circle}`,
  send: 'Ei ddweud',
  stays: 'Mae’r hyn sy’n cael ei ddweud yn aros. Does dim modd ei dynnu’n ôl.',
  you: 'Chi',
  someone: 'Rhywun sydd wedi gadael',
  first: 'Byddwch y cyntaf i ddweud rhywbeth.',
  whoReads: 'Pwy sy’n darllen hwn',
  log: (circle) => `Beth a ddywedwyd yn ${circle}`,
  by: (who) => calledName(who),
  older: 'Dangos beth a ddywedwyd o’r blaen',
}
