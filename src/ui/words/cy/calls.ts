import type { Words } from '../index.ts'
import { list } from './say.ts'

export const calls: Words['calls'] = {
  title: 'Pobl i’w ffonio neu ysgrifennu atyn nhw',
  link: 'Pobl heb yr ap',
  lead: 'Dydyn nhw ddim yn yr ap. Dywedwch wrthyn nhw beth ddigwyddodd yr wythnos hon.',
  none: 'Does neb i’w ffonio eto. Mae pobl y tu allan i’r tîm o dan Pobl.',
  toPeople: 'Mynd i Pobl',
  print: 'Ei argraffu mewn llythrennau mawr',
  nobody: 'Does neb wedi dweud eto eu bod yn ffonio.',
  rings: (names) => `I’w ffonio gan ${list(names)}.`,
  whoRings: 'Pwy sy’n ffonio: ....................',
  iRing: 'Fi sy’n ffonio',
  notI: 'Nid fi wedi’r cyfan',
  toTell: 'I’w ddweud wrthyn nhw',
  nothing: 'Dim byd i’w ddweud wrthyn nhw yr wythnos hon.',
  told: (names) => `Dywedwyd gan ${list(names)}`,
  add: 'Beth ddylen nhw ei wybod?',
  put: 'Ei roi ar eu rhestr',
}
