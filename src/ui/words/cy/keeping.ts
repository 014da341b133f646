import type { Words } from '../index.ts'
import { calledName } from './say.ts'

export const keeping: Words['keeping'] = {
  title: 'Am faint mae lluniau’n aros',
  heading: 'Am faint mae lluniau a lleisiau’n aros?',
  lead: 'Mae hyn am luniau a lleisiau yn yr hyn a ysgrifennwyd am ddyddiau. Mae’r geiriau’n aros bob amser.',
  photos: 'Lluniau a fideos',
  voices: 'Nodiadau llais',
  terms: { always: 'Am byth', year: 'Blwyddyn', month: '30 diwrnod' },
  saidYou: (on) => `Chi ddewisodd hyn, ${on}.`,
  said: (who, on) => `Dewisodd ${calledName(who)} hyn, ${on}.`,
  notMine: (who) => `Penderfyniad ${calledName(who)} yw hyn.`,
  happens: 'Beth sy’n digwydd wedyn',
  happensLines: [
    'Mae pob ffôn yn y tîm yn gollwng ei gopi. Does dim angen gwneud dim.',
    'Bydd ffôn sydd wedi’i ddiffodd yn gwneud hyn yn hwyrach.',
    'Mae beth sydd heb ei anfon eto yn aros nes iddo gael ei anfon.',
    'Yn lle’r llun mae’n dweud pryd yr aeth, a phwy ofynnodd.',
  ],
  cannot: 'Beth na all Kith ei wneud',
  cannotLines: [
    'All e ddim tynnu’n ôl beth mae rhywun wedi’i gadw neu ei argraffu.',
    'Mae copi dan glo yn aros lle mae Kith yn pasio pethau ymlaen. Dim ond eich tîm allai ei agor.',
    'Mae llun bach yn aros dan glo ymhlith y geiriau. Dyw Kith ddim yn ei ddangos.',
    'Mae beth a ddywedwyd yn Sgwrs hefyd yn aros yno.',
    'Mae taflenni a ddaeth yn ôl ar bapur yn aros.',
    'Os dewiswch chi’n hirach eto, gallai llun ddod yn ôl.',
  ],
  starts: (on) => `Does dim yn mynd cyn ${on}. Tan hynny gallwch ddewis eto.`,
  save: 'Cadw hyn',
  done: 'Mae wedi’i gadw.',
  letGo: {
    you: {
      photo: (on) => `Aeth y llun, ${on}, fel y gofynnoch chi.`,
      voice: (on) => `Aeth y nodyn llais, ${on}, fel y gofynnoch chi.`,
      video: (on) => `Aeth y fideo, ${on}, fel y gofynnoch chi.`,
    },
    other: {
      photo: (on, who) => `Aeth y llun, ${on}, fel y gofynnodd ${calledName(who)}.`,
      voice: (on, who) => `Aeth y nodyn llais, ${on}, fel y gofynnodd ${calledName(who)}.`,
      video: (on, who) => `Aeth y fideo, ${on}, fel y gofynnodd ${calledName(who)}.`,
    },
  },
}
