import type { Here, Words } from '../index.ts'
import { on, thing } from './say.ts'

export const emergencyDoor = (here: Here): Words['emergencyDoor'] => ({
  row: 'Dangos ar y sgrin dan glo',
  rowOn: 'Ar y sgrin dan glo',
  title: 'Ar y sgrin dan glo',
  heading: 'Dangos ar y sgrin dan glo',
  lead: 'Dewiswch beth all gael ei ddarllen pan fydd Kith dan glo. Does dim yno nes i chi ddewis.',
  means: [
    `Gall pwy bynnag sydd â\u2019r ${thing[here]} ei ddarllen heb PIN.`,
    `Dim ond ${on(here)} y mae hyn.`,
    'Pan fydd y cerdyn yn newid, bydd hwn yn newid hefyd.',
    'Mae popeth arall yn aros dan glo.',
  ],
  fields: 'Beth all gael ei ddarllen?',
  empty: 'Does neb wedi dweud. Fyddai dim yn cael ei ddangos.',
  save: 'Dangos y rhain',
  saved: 'Gellir ei ddarllen nawr ar y sgrin dan glo.',
  hide: 'Dangos dim',
  hidden: 'Does dim i\u2019w weld ar y sgrin dan glo.',
  choose: 'Dewiswch o leiaf un, neu dangoswch ddim.',
  close: 'Cau\u2019r cerdyn',
})
