import type { coins as plain } from '../en-GB/coins.ts'
import { calledName } from './say.ts'

export const coins: typeof plain = {
  title: 'Ceiniogau gofal',
  lead: 'Oriau mae pobl yn eu rhoi am ddim. Maen nhw’n cyfrif ar ôl i’r ddau lofnodi.',
  none: 'Dim byd eto. Bydd yr oriau rydych chi’n eu rhoi yma.',
  sums: { given: 'wedi’u rhoi', received: 'wedi’u derbyn', has: 'i’w cadw neu i’w rhoi ymlaen' },
  line: (kind, name, fromMe) =>
    kind === 'given'
      ? fromMe
        ? `Rhoesoch chi amser i ${calledName(name)}`
        : `Rhoddodd ${calledName(name)} amser i chi`
      : fromMe
        ? `Rhodd i ${calledName(name)}`
        : `Rhodd gan ${calledName(name)}`,
  states: {
    waits: 'Yn aros i’r llall lofnodi',
    signed: 'Wedi’i lofnodi gan y ddau',
    declined: 'Ni lofnododd y llall',
    back: 'Tynnwyd yn ôl',
    twice: 'Addawyd i ddau berson. Tynnwch un yn ôl, ac mae’r llall yn cyfrif',
  },
  yes: 'Ie, diolch',
  no: 'Nid felly y bu',
  signed: 'Llofnodwyd.',
  declined: 'Heb ei lofnodi.',
  asked: 'Gofynnwyd am lofnod.',
  gaveThese: 'Rhoddais yr amser hwn am ddim',
  pass: 'Rhoi’r oriau hyn ymlaen',
  passTo: 'Pwy ddylai eu cael?',
  passWhat: 'Eu heiddo nhw fyddan nhw ar ôl iddyn nhw ddweud ie.',
  add: 'Rhoddais amser arall',
  to: 'I bwy y rhoesoch chi’r amser?',
  missing: 'Dewiswch rywun.',
  ask: 'Gofyn iddyn nhw lofnodi',
}
