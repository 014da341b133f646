import type { Words } from '../index.ts'
import { counted, noun } from './say.ts'

const minute = noun('munud', 'funud')
const hour = noun('awr')

export const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (whole === 0) return counted(rest, minute)
  const of = counted(whole, hour)
  return rest === 0 ? of : `${of} a ${counted(rest, minute)}`
}

export const medicineForm: Words['medicine']['form'] = {
  titleNew: 'Ychwanegu moddion',
  titleChange: 'Ei newid',
  leadNew: 'Ysgrifennwch beth mae’r label yn ei ddweud, yn ei eiriau ei hun.',
  leadChange: 'Gellir darllen yr hyn a ddywedai o’r blaen.',
  suggests: 'Rhaid i bwy bynnag sy’n gofalu am y moddion gytuno yn gyntaf.',
  noDose: 'Dyw Kith byth yn cyfrifo dos. Mae’n cadw geiriau’r label.',
  name: 'Enw ar y label',
  strength: 'Cryfder',
  strengthHint: 'Fel 25 mg/100 mg',
  formulation: 'Beth yw e',
  formulations: ['Tabled', 'Capsiwl', 'Hylif', 'Patsh', 'Eli', 'Diferion', 'Pigiad', 'Anadlydd'],
  dose: 'Faint bob tro',
  doseHint: 'Yng ngeiriau’r label, fel 1 dabled',
  route: 'Sut mae ei ddefnyddio',
  routes: ['Trwy’r geg', 'Ar y croen', 'Yn y llygad', 'O dan y tafod', 'Ei anadlu', 'Trwy bigiad'],
  whatFor: 'Ar gyfer beth mae e',
  when: 'Pryd mae’n cael ei gymryd?',
  atTimes: 'Ar amserau penodol',
  whenNeeded: 'Dim ond pan fo angen',
  time: 'Amser',
  timeAmount: 'Faint bryd hynny, os yn wahanol',
  addTime: 'Un amser arall',
  takeTime: 'Tynnu’r amser hwn',
  often: 'Ar ba ddyddiau?',
  everyDay: 'Bob dydd',
  someDays: 'Ar rai dyddiau o’r wythnos',
  everyFew: 'Bob ychydig ddyddiau',
  once: 'Unwaith',
  every: 'Bob sawl diwrnod?',
  most: 'Y mwyaf mewn diwrnod',
  mostNone: 'Dyw’r label ddim yn dweud',
  gap: 'Yr amser lleiaf rhwng dau ddos',
  gapNone: 'Dyw’r label ddim yn dweud',
  gapOf: (minutes) => hours(minutes),
  critical: 'Rhaid iddo fod ar amser',
  criticalWhat: 'Fel ar gyfer Parkinson. Mae’n cael ei ddangos yn gyntaf.',
  controlled: 'Moddion dan reolaeth yw e',
  controlledWhat: 'Mae dau berson yn ei gyfrif.',
  site: 'Mae’n mynd ar un man o’r corff, neu ynddo',
  siteWhat: 'Patsh, eli neu bigiad. Mae Kith yn dangos ble roedd e o’r blaen.',
  support: 'Sut rydym ni’n helpu?',
  more: 'Mwy o’r label',
  covertLabel: 'Ydy e’n cael ei roi’n gudd? Ysgrifennwch pwy benderfynodd, a phryd',
  covertHint: 'Gadewch e’n wag os nad yw. Rhaid penderfynu gyda’ch gilydd, er eu lles.',
  photo: 'Llun o’r pecyn',
  because: 'Pam mae’n cael ei newid?',
  save: 'Cadw',
  saved: 'Wedi’i gadw.',
  steps: {
    next: 'Nesaf',
    back: 'Yn ôl at y rhestr',
    list: 'Popeth mae’n ei ddweud',
    which: 'Beth ydych chi am ei newid?',
    sum: 'Ydy popeth yn iawn?',
    flags: 'Ydy’r moddion hwn yn un o’r rhain?',
    more: 'Da gwybod',
    dates: 'Pa ddyddiau?',
    none: 'Dim wedi’i nodi',
    noName: 'Nodwch ei enw yn gyntaf.',
  },
  missing: 'Rhowch enw ac o leiaf un amser.',
  stop: 'Dod â’r moddion hwn i ben',
  stopWhat: 'Gellir ei ddarllen o hyd, fel un sydd wedi dod i ben.',
  stopWhy: 'Pam mae’n dod i ben, a phwy ddywedodd?',
  stopNow: 'Ie, dod ag e i ben',
}
