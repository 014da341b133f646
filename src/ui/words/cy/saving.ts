import type { Here, Words } from '../index.ts'
import { on, things } from './say.ts'

/** "Saved" and "sent" are two different things, and are never said for one another. */
export const saving = (here: Here): Words['saving'] => ({
  one: {
    'on-this-phone': `Wedi’i gadw ${on(here)}`,
    sending: 'Yn anfon',
    sent: 'Wedi’i anfon',
    'needs-attention': 'Angen sylw',
  },
  short: {
    'on-this-phone': (unsent) => `${unsent} i’w hanfon`,
    sending: (unsent) => (unsent > 0 ? `Yn anfon ${unsent}` : 'Yn anfon'),
    sent: 'Wedi anfon popeth',
    'needs-attention': 'Angen sylw',
  },
  title: 'Beth sydd wedi’i gadw, a beth sydd wedi’i anfon',
  announce: {
    'on-this-phone': (unsent) =>
      `${things(unsent)} wedi’u cadw ${on(here)}. Byddan nhw’n mynd pan fydd signal.`,
    sent: 'Mae popeth wedi’i anfon at y tîm.',
    'needs-attention': 'Mae angen sylw ar rywbeth. Does dim byd wedi’i golli.',
  },
  state: {
    'on-this-phone': `Wedi’i gadw ${on(here)}. Bydd yn cael ei anfon pan fydd signal.`,
    sending: 'Yn anfon at y tîm nawr.',
    sent: 'Mae popeth wedi’i anfon at y tîm.',
    'needs-attention': `Wedi’i gadw ${on(here)}, ond heb ei anfon.`,
  },
  unsent: (n) => (n === 0 ? `Does dim byd yn aros ${on(here)}.` : `${things(n)} ${on(here)} yn unig.`),
  waiting: {
    heading: 'Yn aros i gael eu hanfon',
    kind: {
      card: 'Beth ysgrifennoch chi amdanoch chi’ch hun',
      plan: 'Ymweliad wedi’i gynllunio',
      hat: 'Rhywbeth am het',
      leaving: 'Rhywbeth am adael',
      task: 'Rhywbeth i’w wneud',
      pause: 'Rhywbeth am saib y tîm',
      record: 'Beth ysgrifennoch chi am ymweliad',
      answer: 'Yr hyn rydych chi’n ei ddweud amdanoch chi’ch hun',
      contact: 'Rhywun i’w ffonio',
      evidence: 'Rôl gyfreithiol, neu bapur a welwyd',
      message: 'Neges',
      promise: 'Addewid a lofnodwyd',
      arrived: 'Eich bod wedi cyrraedd',
      left: 'Eich bod wedi gadael',
      'device-name': 'Enw ffôn neu gyfrifiadur',
      medicine: 'Moddion',
      dose: 'Dos o foddion',
    },
    more: (n) => `A ${n} arall.`,
    others: (n) => `A ${things(n)} bach mae Kith ei hun eu hangen.`,
  },
  last: (stamp) => `Anfonwyd ddiwethaf ${stamp}.`,
  never: 'Does dim byd wedi’i anfon eto.',
  explain: [
    `Ystyr “wedi’i gadw” yw ei fod yma, ${on(here)}. Gallwch fynd ymlaen heb signal.`,
    'Ystyr “wedi’i anfon” yw ei fod ym mlwch post y fenter, a gall eich tîm ei gael.',
  ],
  sendNow: 'Anfon nawr',
  sendingNow: 'Yn ceisio anfon',
  close: 'Cau',
  asYouWrite: 'Yn cael ei gadw wrth i chi ysgrifennu.',
})
