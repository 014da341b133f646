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
  'not-a-video': {
    what: 'Nid fideo y gall Kith ei ddefnyddio yw hwn.',
    todo: 'Dewiswch un arall, neu recordiwch ef yma. Ni chollwyd dim.',
  },
  'video-too-long': {
    what: 'Mae’r fideo hwn yn hirach na munud.',
    todo: 'Gwnewch ef yn fyrrach ar eich ffôn, neu recordiwch un byr yma.',
  },
  'video-too-big': {
    what: 'Mae’r fideo hwn yn rhy fawr i’w anfon.',
    todo: 'Dewiswch un llai, neu recordiwch ef yma. Ni chollwyd dim.',
  },
  'empty-video': {
    what: 'Ni recordiwyd dim.',
    todo: 'Tapiwch Dechrau, a thapiwch Stopio ar ôl gorffen.',
  },
  'no-camera': {
    what: 'Ni chaiff Kith ddefnyddio’r camera a’r meicroffon.',
    todo: 'Caniatewch hynny yng ngosodiadau eich porwr. Neu dewiswch fideo.',
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
  video: {
    add: 'Fideo',
    title: 'Dangoswch ef mewn fideo',
    lead: 'Hyd at funud. Mae’n aros yma nes i chi gadw’r cerdyn.',
    record: 'Ei recordio yma',
    choose: 'Dewis fideo',
    busy: (percent) => `Yn ei baratoi: ${percent} %`,
    asking: 'Mae eich porwr yn gofyn a gaiff Kith eich gweld a’ch clywed.',
    on: 'Yn recordio',
    camera: 'Yr hyn mae’r camera’n ei weld',
    turn: 'Troi’r camera rownd',
    turnBack: 'Troi’r camera ata i',
    start: 'Dechrau',
    stop: 'Stopio',
    not: 'Nid nawr',
    limit: 'Dyna’r hiraf y gall un fideo fod. Mae wedi’i gadw.',
    done: (n) => `Mae’ch fideo yn ${seconds(n)} o hyd.`,
    behind: 'Mae ble a phryd y’i gwnaed yn aros ar ôl. Nid yw’r hyn mae’n ei ddangos a’i ddweud.',
    words: 'Beth sy’n digwydd ynddo?',
    wordsHint: 'I bobl na allant ei weld neu ei glywed.',
    keep: 'Ei gadw',
    bin: 'I’r bin',
    name: (n) => `Fideo, ${seconds(n)}`,
    nameBy: (who, n) => `Fideo gan ${who}, ${seconds(n)}`,
    play: 'Chwarae',
    pause: 'Oedi',
    tell: 'Ei roi mewn geiriau',
    told: 'Mewn geiriau',
    untold: 'Nid oes neb wedi’i roi mewn geiriau eto.',
  },
  kept: {
    heading: 'Mae’n mynd gydag ef',
    bin: (what) => `Tynnu i ffwrdd: ${what}`,
    binWord: 'Tynnu i ffwrdd',
    binned: 'Wedi’i dynnu i ffwrdd.',
  },
  sum: { photo: 'Llun', voice: 'Nodyn llais', video: 'Fideo' },
}
