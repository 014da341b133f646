import type { Here, Words } from '../index.ts'
import { calledName, on } from './say.ts'

export const emergency = (here: Here): Words['emergency'] => ({
  title: 'Argyfwng',
  heading: 'Argyfwng',
  lead: 'Os oes rhywun mewn perygl, ffoniwch 999 yn gyntaf.',
  call999: 'Ffonio 999',
  call999What: 'Ambiwlans, heddlu, tân',
  call111: 'Ffonio 111',
  call111What: 'Help iechyd nad yw’n 999',
  people: 'Ffonio fy mhobl',
  peopleOther: (holder) => `Ffonio pobl ${calledName(holder)}`,
  noNumbers: 'Does dim rhif i’w ffonio yma eto.',
  noNumbersTodo: 'Dywedwch pwy i’w ffonio.',
  noNumbersOther: `Does gan Kith ddim rhifau ffôn yma. Defnyddiwch y cysylltiadau ${on(here)}.`,
  writeCard: 'Dweud pwy',
  more: 'Rhagor o help',
  tell: 'Dweud wrth fy mhobl',
  tellText: 'Mae angen help arna i. Ffoniwch fi, os gwelwch yn dda.',
  tellTextOther: (holder) => `Mae angen help ar ${calledName(holder)}. Ffoniwch, os gwelwch yn dda.`,
  tellTitle: 'Dweud wrth eich pobl fod angen help?',
  tellNote: 'Efallai y bydd neges yn cael ei darllen yn hwyr. Mewn perygl, ffoniwch 999.',
  card: 'Fy ngherdyn',
  cardOther: (holder) => `Cerdyn ${calledName(holder)}`,
  noCard: 'Does dim ar y cerdyn eto.',
  closed: 'Gellir darllen y cardiau pan fydd Kith ar agor.',
})
