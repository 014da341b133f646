import type { Mood, Outcome, TileId } from '../../../domain/index.ts'
import type { Words } from '../index.ts'
import { calledName } from './say.ts'

const tiles: Readonly<Record<TileId, string>> = {
  breakfast: 'Brecwast',
  lunch: 'Cinio',
  tea: 'Te',
  drinks: 'Diodydd',
  wash: 'Ymolchi',
  shower: 'Cawod',
  dress: 'Gwisgo',
  toilet: 'Tŷ bach',
  tablets: 'Tabledi',
  skin: 'Croen',
  walk: 'Tro bach',
  moving: 'Symud o gwmpas',
  bed: 'Y gwely',
  housework: 'Gwaith tŷ',
  shopping: 'Siopa',
  company: 'Cwmni',
  outing: 'Mynd allan',
  activity: 'Rhywbeth i’w wneud',
  rest: 'Gorffwys',
  other: 'Rhywbeth arall',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  done: 'Wedi’i wneud',
  partly: 'Wedi’i wneud yn rhannol',
  'not-done': 'Heb ei wneud',
  declined: 'Ddim eisiau',
  'not-needed': 'Dim angen',
}

const moods: Readonly<Record<Mood, string>> = {
  'very-good': 'Da iawn',
  good: 'Da',
  'so-so': 'Gweddol',
  'not-good': 'Ddim cystal',
  bad: 'Gwael',
}

export const write: Words['write'] = {
  title: 'Nodi',
  heading: 'Ysgrifennu am ymweliad',
  headingReader: 'Beth a ysgrifennwyd',
  todays: 'Ymweliadau heddiw',
  none: 'Does dim ymweliad i chi ysgrifennu amdano heddiw.',
  timeline: 'Beth a ysgrifennwyd',
  timelineNone: 'Does dim wedi’i ysgrifennu eto. Bydd yr ymweliad cyntaf yn dangos yma.',
  cannotSee: 'Dydych chi ddim yn y cylch Cofnodion gofal, felly does dim cofnodion yma i chi.',
  cannotSeeWhat: 'Gallwch ddweud pryd rydych chi’n cyrraedd ac yn gadael o hyd.',
  by: (name) => `Ysgrifennodd ${calledName(name)}`,
  byYou: 'Ysgrifennoch chi',
  byLeft: 'Ysgrifennodd rhywun sydd wedi gadael',
  mood: (mood) => `Sut oedd hi: ${mood}`,
  handover: 'I’w wybod y tro nesaf',
  tiles,
  outcomes,
  moods,
}
