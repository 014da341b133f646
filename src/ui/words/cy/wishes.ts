import type { Words } from '../index.ts'
import { calledName, list } from './say.ts'

export const wishes: Words['wishes'] = {
  title: 'I chi yn unig',
  row: (mine) =>
    mine
      ? ['Pwy hoffwn i ddod', 'A phwy ddim, os gwelwch yn dda. I chi yn unig']
      : ['Gyda phwy rwy’n hoffi gweithio', 'A gyda phwy ddim. I chi yn unig'],
  heading: (mine) => (mine ? 'Pwy hoffech chi ddod?' : 'Gyda phwy ydych chi’n hoffi gweithio?'),
  lead: 'Nodyn i chi’ch hun yw hwn. Nid oes neb yn cael gwybod.',
  never: 'Nid yw pobl byth yn gweld beth rydych wedi ei nodi amdanyn nhw.',
  none: 'Nid ydych wedi nodi dim eto.',
  noneWhat: 'Dewiswch rywun isod. Byddwch yn gweld eich nodyn eto wrth ddewis pwy sy’n dod.',
  about: 'Nodi rhywbeth am',
  groups: {
    gladly: (mine) => (mine ? 'Hoffwn iddyn nhw ddod' : 'Rwy’n hoffi gweithio gyda nhw'),
    'rather-not': (mine) => (mine ? 'Ddim, os gwelwch yn dda' : 'Byddai’n well gen i beidio'),
  },
  one: {
    heading: (name, mine) =>
      mine
        ? `Hoffech chi i ${calledName(name)} ddod?`
        : `Ydych chi’n hoffi gweithio gyda ${calledName(name)}?`,
    lead: (name) => `Nid yw ${calledName(name)} yn cael gwybod, ac ni all weld hyn.`,
    choices: {
      gladly: () => 'Hoffwn, yn fawr',
      'rather-not': (mine) => (mine ? 'Ddim, os gwelwch yn dda' : 'Byddai’n well gen i beidio'),
      '': () => 'Does gen i ddim dymuniad',
    },
    why: 'Pam? Dim ond os hoffech chi',
    whyHint: 'Ychydig eiriau i chi’ch hun.',
    onlyYou: 'Dim ond chi all ddarllen hyn.',
    youAnd: (names) => `Dim ond chi a ${list(names)} all ddarllen hyn.`,
    save: 'Cadw',
    saved: 'Wedi ei nodi, i chi yn unig.',
    gone: 'Nid yw’r person hwn yn y tîm.',
  },
  person: {
    show: 'Nodyn i chi yn unig',
    hide: 'Cuddio fy nodyn',
    none: 'Nid ydych wedi nodi dim yma.',
    write: 'Ysgrifennu nodyn',
    change: 'Ei newid',
  },
  readers: {
    heading: 'A gaiff rhywun arall ei weld?',
    lead: 'Er enghraifft pwy bynnag sy’n trefnu eich ymweliadau. Nid ydynt yn gweld beth sydd amdanyn nhw eu hunain.',
    nobody: 'Nid oes neb arall yn ei weld.',
    now: (names) => `Gall ${list(names)} ei weld hefyd.`,
    change: 'Dewis pwy',
    legend: 'Pwy gaiff ei weld?',
    save: 'Cadw',
    saved: 'Wedi cadw.',
    back: 'Efallai y byddan nhw’n cofio beth ddarllenon nhw. O hyn ymlaen ni welant ddim byd newydd.',
  },
  theirs: {
    heading: (holder) => `Beth hoffai ${calledName(holder)}`,
    lead: (holder) => `Mae ${calledName(holder)} yn dangos hyn i chi. Cadwch ef i chi’ch hun.`,
    groups: { gladly: 'Yn llawen', 'rather-not': 'Ddim, os gwelwch yn dda' },
  },
  hint: {
    gladly: 'Nodoch chi: yn llawen.',
    'rather-not': 'Nodoch chi: ddim, os gwelwch yn dda.',
  },
  hintOf: {
    gladly: (holder) => `Hoffai ${calledName(holder)} iddyn nhw ddod.`,
    'rather-not': (holder) => `Dywedodd ${calledName(holder)}: ddim, os gwelwch yn dda.`,
  },
}
