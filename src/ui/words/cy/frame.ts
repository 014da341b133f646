import type { Words } from '../index.ts'

export const frame: Words['frame'] = {
  app: 'Kith',
  title: (page) => `${page} - Kith`,
  errorTitle: (page) => `Gwall: ${page} - Kith`,
  skip: 'Neidio i’r brif ran',
  places: { today: 'Heddiw', people: 'Pobl', write: 'Nodi', talk: 'Sgwrs', me: 'Fi' },
  placesLabel: 'Lleoedd',
  emergency: 'Argyfwng',
  back: 'Yn ôl',
  backTo: (place) => `Yn ôl i ${place}`,
  teamOf: (whose) => `Tîm ${whose}`,
  myTeam: 'Fy nhîm i',
  loading: 'Un eiliad',
  close: 'Cau',
  undo: 'Dadwneud',
  example: 'Enghraifft yw hon.',
  exampleEnd: 'Ei thaflu',
  update: 'Mae Kith newydd yn barod. Does dim o’ch geiriau’n cael ei golli.',
  updateNow: 'Ei ddefnyddio nawr',
  updateLater: 'Yn nes ymlaen',
  notFound: {
    title: 'Dydy’r dudalen hon ddim yma',
    lead: 'Efallai fod gwall yn y cyfeiriad. Does dim byd wedi’i golli.',
    home: 'Mynd i Heddiw',
  },
  notCome: {
    title: 'Dydy’r dudalen hon ddim wedi dod eto',
    lead: 'Efallai nad oes signal nawr. Does dim byd wedi’i golli.',
    again: 'Rhoi cynnig arall arni',
    newer: 'Efallai fod Kith newydd ar gael.',
    anew: 'Agor Kith eto',
  },
  notYours: {
    title: 'Does dim byd yma i chi',
    lead: 'Efallai ei fod wedi dod i ben, neu ei fod wedi’i rannu â phobl eraill yn unig.',
  },
}
