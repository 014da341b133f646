import type { Here, Words } from '../index.ts'
import { thing } from './say.ts'

export const lockPasskey = (here: Here): Words['lock']['passkey'] => ({
  title: 'Cyfrinbas',
  heading: { add: 'Agor Kith â chyfrinbas hefyd?', some: 'Mae Kith yn agor â chyfrinbas hefyd' },
  lead: `Cyfrinbas yw eich bys, eich wyneb, neu beth bynnag sy’n agor y ${thing[here]}. Mae’n gynt na theipio.`,
  goodToKnow: 'Da ei wybod',
  lines: [
    'Mae’r hyn rydych chi’n ei deipio yn agor Kith fel o’r blaen. Os collir y cyfrinbas, does dim byd arall yn cael ei golli.',
    `Efallai y gall pwy bynnag sy’n gallu agor y ${thing[here]} ddefnyddio’r cyfrinbas hefyd.`,
    'Pan newidiwch eich PIN neu eich geiriau cudd, gosodwch y cyfrinbas eto.',
  ],
  set: 'Ei osod',
  busy: 'Un eiliad',
  done: 'Mae Kith yn agor â’ch cyfrinbas hefyd.',
  removeLead: `Yna mae Kith yn agor â’r hyn rydych chi’n ei deipio, a dim byd arall. Mae’r cyfrinbas yn aros yn y rhestr mae’r ${thing[here]} yn ei chadw, nes i chi ei ddileu yno.`,
  remove: 'Tynnu’r cyfrinbas',
  removed: 'Dydy Kith ddim yn agor â’r cyfrinbas nawr.',
  no: 'Ddim nawr',
  door: 'Defnyddio fy nghyfrinbas',
  card: {
    heading: { none: 'Heb gyfrinbas', some: 'Mae Kith yn agor â chyfrinbas hefyd' },
    what: {
      none: 'Eich bys neu eich wyneb, wrth ymyl beth rydych chi’n ei deipio.',
      some: 'Wrth ymyl beth rydych chi’n ei deipio.',
    },
    link: { none: 'Gosod cyfrinbas', some: 'Tynnu’r cyfrinbas' },
  },
})
