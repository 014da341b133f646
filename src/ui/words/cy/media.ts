import type { MediaWhy } from '../../../app/index.ts'
import type { Words } from '../index.ts'

type Said = { readonly what: string; readonly todo: string }

const refused: { readonly [W in MediaWhy]: Said } = {
  away: {
    what: 'Nid yw ar y ddyfais hon eto.',
    todo: 'Rhowch gynnig arall pan fydd signal. Fe ddaw.',
  },
  coming: {
    what: 'Mae ar ei ffordd o hyd.',
    todo: 'Nid yw eu ffôn wedi anfon y cyfan eto. Rhowch gynnig arall wedyn.',
  },
  damaged: {
    what: 'Nid yr hyn a anfonwyd yw’r hyn a ddaeth.',
    todo: 'Nid yw Kith yn ei ddangos. Gofynnwch i’r person ei anfon eto.',
  },
  'too-large': {
    what: 'Mae hwn yn rhy fawr i’w anfon.',
    todo: 'Dewiswch un arall, neu gwnewch ef yn fyrrach. Ni chollwyd dim.',
  },
  'not-a-photo': {
    what: 'Nid llun y gall Kith ei ddefnyddio yw hwn.',
    todo: 'Dewiswch lun, neu tynnwch un â’r camera.',
  },
  'photo-too-big': {
    what: 'Mae’r llun hwn yn rhy fawr i’r ddyfais hon.',
    todo: 'Tynnwch ef eto mewn maint llai, neu dewiswch un arall.',
  },
  empty: {
    what: 'Nid oes dim yn y ffeil hon.',
    todo: 'Dewiswch lun arall, neu tynnwch un â’r camera.',
  },
  'no-microphone': {
    what: 'Ni chaiff Kith ddefnyddio’r meicroffon.',
    todo: 'Caniatewch hynny yng ngosodiadau eich porwr. Neu ysgrifennwch mewn geiriau.',
  },
  'cannot-record': {
    what: 'Ni all y ddyfais hon recordio llais.',
    todo: 'Ysgrifennwch mewn geiriau, neu defnyddiwch ddyfais arall.',
  },
  'nothing-heard': {
    what: 'Ni recordiwyd dim.',
    todo: 'Tapiwch Dechrau a siaradwch. Tapiwch Stopio ar ôl gorffen.',
  },
  'cannot-play': {
    what: 'Ni all y ddyfais hon ei chwarae.',
    todo: 'Rhowch gynnig ar ddyfais arall neu borwr mwy newydd. Ni chollwyd dim.',
  },
}

const seconds = (n: number): string => {
  const minutes = Math.floor(n / 60)
  const rest = n % 60
  if (minutes === 0) return `${rest} eiliad`
  return rest === 0 ? `${minutes} munud` : `${minutes} munud ${rest}`
}

export const media: Words['media'] = {
  refused,
  seconds,
  photo: {
    add: 'Llun',
    busy: 'Yn ei baratoi',
    alt: 'Llun',
    altBy: (who) => `Llun gan ${who}`,
    whole: 'Ei weld yn fwy',
    coming: 'Mae’n dod',
    close: 'Cau',
  },
  voice: {
    add: 'Llais',
    title: 'Dywedwch ef â’ch llais',
    not: 'Nid nawr',
    start: 'Dechrau',
    startWhat: 'Tapiwch Dechrau, yna siaradwch.',
    stop: 'Stopio',
    on: 'Yn recordio',
    asking: 'Mae eich porwr yn gofyn a gaiff Kith eich clywed.',
    done: (n) => `Buoch yn siarad am ${seconds(n)}.`,
    limit: 'Dyna’r hiraf y gall un nodyn fod. Mae wedi’i gadw. Gallwch fynd ymlaen mewn un arall.',
    keep: 'Ei gadw',
    again: 'Eto',
    bin: 'I’r bin',
    name: (n) => `Nodyn llais, ${seconds(n)}`,
    nameBy: (who, n) => `Nodyn llais gan ${who}, ${seconds(n)}`,
    play: 'Chwarae',
    pause: 'Oedi',
    at: (now, all) => `${seconds(now)} o ${seconds(all)}`,
  },
  kept: {
    heading: 'Mae’n mynd gydag ef',
    bin: (what) => `Tynnu i ffwrdd: ${what}`,
    binWord: 'Tynnu i ffwrdd',
    binned: 'Wedi’i dynnu i ffwrdd.',
  },
  sum: { photo: 'Llun', voice: 'Nodyn llais' },
}
