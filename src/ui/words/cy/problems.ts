import type { Here, Words } from '../index.ts'
import { on, thing } from './say.ts'

export const problems = (here: Here): Words['problems'] => ({
  'disk-full': () => ({
    what: `Mae’r ${thing[here]} yn llawn, felly does dim modd cadw pethau newydd.`,
    todo: 'Dilëwch rai lluniau neu apiau, yna rhowch gynnig arall. Mae’r hyn a gadwyd o’r blaen yma o hyd.',
  }),
  'disk-broken': () => ({
    what: `Dydy’r ${thing[here]} ddim yn gallu cadw ar hyn o bryd.`,
    todo: 'Caewch Kith a’i agor eto. Os yw’n aros fel hyn, gofynnwch i’ch menter. Mae’r hyn a anfonwyd yn ddiogel gyda’ch tîm.',
  }),
  'relay-away': ({ nextTryAt }, when) => ({
    what: 'Does dim signal, neu mae blwch post y fenter ar gau am nawr.',
    todo:
      nextTryAt === null
        ? 'Gallwch fynd ymlaen. Mae Kith yn rhoi cynnig arall ei hun. Does dim byd wedi’i golli.'
        : `Gallwch fynd ymlaen. Mae Kith yn rhoi cynnig arall ${when(nextTryAt)}. Does dim byd wedi’i golli.`,
  }),
  'relay-nonsense': () => ({
    what: 'Rhoddodd blwch post y fenter ateb nad yw Kith yn ymddiried ynddo.',
    todo: `Chymerodd Kith mohono. Mae popeth sy’n eiddo i chi yn ddiogel ${on(here)}. Dywedwch wrth eich menter, os gwelwch yn dda.`,
  }),
  'relay-full': () => ({
    what: 'Mae blwch post y fenter yn llawn.',
    todo: `Mae eich pethau’n aros ${on(here)}. Dywedwch wrth eich menter, os gwelwch yn dda. Does dim byd wedi’i golli.`,
  }),
  'relay-holding-back': () => ({
    what: 'Dydy blwch post y fenter ddim yn rhoi popeth a roddwyd iddo.',
    todo: 'Mae rhywun yn eich tîm wedi gweld mwy nag y mae’n ei ddangos yma. Gallwch fynd ymlaen. Mae’r hyn rydych chi’n ei ysgrifennu yn cael ei gadw. Ffoniwch eich menter a dywedwch wrthyn nhw.',
  }),
  'words-missing': ({ name }) => ({
    what: `Dydy rhywbeth a ysgrifennodd ${name || 'rhywun'} ddim yma.`,
    todo: 'Efallai y daw eto. Neu ni chafodd ei anfon. Gofynnwch iddyn nhw am yr hyn sy’n bwysig heddiw. Gallwch fynd ymlaen, a does dim byd o’ch eiddo wedi’i golli.',
  }),
  'relay-two-stories': () => ({
    what: 'Mae blwch post y fenter yn dangos pethau gwahanol i bobl wahanol.',
    todo: 'Efallai na fydd rhai ohonoch yn gweld beth ysgrifennodd eraill. Gofynnwch i’ch gilydd am yr hyn sy’n bwysig heddiw. Gallwch fynd ymlaen, a does dim byd wedi’i golli. Ffoniwch eich menter a dywedwch wrthyn nhw.',
  }),
  removed: () => ({
    what: 'Dydych chi ddim yn y tîm hwn mwyach.',
    todo: `Mae’r hyn ysgrifennoch chi o’r blaen gyda’r tîm. Mae pethau newydd yn aros ${on(here)} yn unig.`,
  }),
})
