import type { Here, Words } from '../index.ts'
import { on, thing } from './say.ts'

export const looks = (here: Here): Words['looks'] => ({
  title: 'Sut mae Kith yn edrych',
  link: 'Sut mae Kith yn edrych',
  linkWhat: 'Lluniau, darllen yn uchel, ac ieithoedd',
  lead: 'Dewiswch beth sy’n eich siwtio chi. Gallwch ei newid pryd bynnag y mynnwch.',
  look: 'Sut olwg sydd arno',
  language: 'Pa iaith',
  names: { plain: 'Plaen', pictures: 'Lluniau', listen: 'Gwrando', dense: 'Cryno' },
  what: {
    plain: 'Geiriau, a lle o’u cwmpas.',
    pictures: 'Un syniad ar y tro, a llun gyda phob un.',
    listen: `Mae botwm wrth bob llinell. Mae’r ${thing[here]} yn ei darllen i chi.`,
    dense: 'Mwy ar y sgrin, i’r sawl sy’n cynllunio i lawer.',
  },
  onlyYou: `Mae hyn i chi, ${on(here)}. Mae pobl eraill yn gweld Kith fel y dewison nhw.`,
  read: (line) => `Darllen yn uchel: ${line}`,
  readPage: 'Darllen y dudalen hon',
  stop: 'Stopio darllen',
  noVoice: `Does gan y ${thing[here]} ddim llais ei hun i’r iaith hon. Dydy Kith ddim yn defnyddio llais arall, achos byddai eich geiriau’n gadael y ${thing[here]}.`,
})
