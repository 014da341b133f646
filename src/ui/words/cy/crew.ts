import type { Words } from '../index.ts'
import { calledName } from './say.ts'

export const crew: Words['crew'] = {
  title: 'Dangos i griw ambiwlans',
  heading: 'Dangos y pasbort i griw ambiwlans?',
  lead: 'Gallwch roi\u2019r ffôn iddyn nhw. Mae\u2019n dangos y pasbort ysbyty a dim byd arall.',
  lines: [
    'Mae\u2019n dod i ben ei hun ar ôl 30 munud.',
    'Mae tudalennau eraill y tîm ynghau nes bod y PIN wedi\u2019i deipio.',
  ],
  told: (holder) => `Dywedir wrth ${calledName(holder)} eich bod wedi gwneud hyn, a pham.`,
  why: 'Pam?',
  whyHint: 'Mae ychydig eiriau\u2019n ddigon.',
  whys: ['Cwymp', 'Wedi mynd yn sâl', 'Mynd i\u2019r ysbyty'],
  noPin: 'Does dim PIN yma. Gall pwy bynnag sy\u2019n ei ddal fynd yn ôl i\u2019r tudalennau eraill.',
  start: 'Ei ddangos nawr',
  notYours: 'Ni allwch ddarllen y pasbort. Dangoswch y cerdyn argyfwng yn lle hynny.',
  of: (holder) => `Pasbort ysbyty ${holder}`,
  until: (time) => `Gellir ei ddarllen tan ${time}.`,
  over: 'Mae\u2019r 30 munud ar ben.',
  overWhat: 'Rhowch hwn yn ôl i bwy bynnag sydd piau fe.',
  back: 'Mae gen i fe\u2019n ôl',
  pin: 'PIN',
  pinWhat: 'PIN pwy bynnag sydd piau hwn.',
  open: 'Yn ôl i Kith',
  bar: (who, why) => `Dangosodd ${calledName(who)} eich pasbort ysbyty i griw ambiwlans: ${why}.`,
  know: 'Rwy\u2019n gwybod',
  shown: 'Dangoswyd i griw ambiwlans',
  by: (who, when, why) => `${calledName(who)}, ${when}: ${why}`,
}
