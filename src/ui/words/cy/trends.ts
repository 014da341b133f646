import type { NoticedWhat } from '../../../domain/index.ts'
import type { Words } from '../index.ts'

const thisWeek: Readonly<Record<NoticedWhat, Readonly<Record<'more' | 'less', string>>>> = {
  mood: { more: 'Wynebau gwell na’r wythnos diwethaf.', less: 'Wynebau llai hapus na’r wythnos diwethaf.' },
  food: { more: 'Mwy o fwyta na’r wythnos diwethaf.', less: 'Llai o fwyta na’r wythnos diwethaf.' },
  drink: { more: 'Mwy o yfed na’r wythnos diwethaf.', less: 'Llai o yfed na’r wythnos diwethaf.' },
  sleep: { more: 'Mwy o gwsg na’r wythnos diwethaf.', less: 'Llai o gwsg na’r wythnos diwethaf.' },
  pain: { more: 'Mwy o boen na’r wythnos diwethaf.', less: 'Llai o boen na’r wythnos diwethaf.' },
  skin: { more: '', less: '' },
  bowels: { more: 'Meddalach na’r wythnos diwethaf.', less: 'Caletach na’r wythnos diwethaf.' },
  weight: { more: 'Mwy na’r wythnos diwethaf.', less: 'Llai na’r wythnos diwethaf.' },
}

export const trends: Words['trends'] = {
  title: 'Dros amser',
  heading: 'Dros amser',
  lead: 'Yr wythnos hon wrth ochr yr wythnos diwethaf. Dim ond beth a ysgrifennwyd yw e.',
  rowWhat: 'Sut mae’r hwyliau, y diodydd, y cwsg a’r boen',
  week: (what, week) => {
    switch (week) {
      case 'nothing':
        return 'Does dim wedi’i nodi yr wythnos hon.'
      case 'alone':
        return 'Doedd dim wedi’i nodi yr wythnos diwethaf.'
      case 'same':
        return 'Tua’r un fath â’r wythnos diwethaf.'
      default:
        return thisWeek[what][week]
    }
  },
  notDoctor:
    'Mae Kith yn tynnu llun o beth ddywedodd pobl. Dydy e ddim yn dweud beth mae’n ei olygu. Os ydych chi’n poeni, gofynnwch i nyrs neu feddyg.',
  chart: (what) => `${what}, pedair wythnos`,
  numbers: 'Yr un peth mewn geiriau',
  allNumbers: 'Dangos y pedair wythnos',
  day: 'Diwrnod',
  said: 'Beth a ddywedwyd',
  by: 'Pwy ddywedodd',
  none: 'Does dim wedi’i nodi yn y pedair wythnos hyn.',
  earlier: 'Pedair wythnos ynghynt',
  later: 'Pedair wythnos wedyn',
  add: 'Ei nodi nawr',
}

export const body: Words['body'] = {
  title: 'Y corff',
  heading: 'Marciau a phoen',
  lead: 'Tapiwch y lle ar y llun, neu ei ddewis o’r rhestr.',
  rowWhat: 'Ble mae marc ar y croen, a ble mae’n brifo',
  front: 'Blaen',
  back: 'Cefn',
  drawing: 'Llun o gorff',
  list: 'Dewis o’r rhestr',
  clear: 'Dim wedi’i ddewis eto.',
  count: (marks, pains) =>
    [
      marks === 0 ? '' : marks === 1 ? '1 marc' : `${marks} marc`,
      pains === 0 ? '' : pains === 1 ? 'poen unwaith' : `poen ${pains} gwaith`,
    ]
      .filter(Boolean)
      .join(', '),
  addSkin: 'Nodi marc ar y croen',
  addPain: 'Nodi poen yma',
  nothing: 'Does dim wedi’i ysgrifennu am y lle hwn.',
  became: 'Beth ddigwyddodd iddo?',
  becameNot: 'Ddim nawr',
  now: (state) => `Nawr: ${state}.`,
  noPlace: 'Ni ddywedwyd ble',
  all: 'Pob lle',
  none: 'Does dim marc na phoen wedi’u nodi.',
}
