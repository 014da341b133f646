import type { LastThing } from '../../../app/index.ts'
import type { Words } from '../index.ts'
import { noticed } from './noticed.ts'
import { calledName, list } from './say.ts'
import { write } from './write.ts'

const thing = (id: LastThing): string =>
  id in write.tiles
    ? write.tiles[id as keyof typeof write.tiles]
    : noticed.whats[id as keyof typeof noticed.whats]

export const finding: Words['finding'] = {
  title: 'Dod o hyd i rywbeth',
  heading: 'Dod o hyd i rywbeth',
  rowWhat: 'Gyda gair, neu: pryd oedd y tro diwethaf?',
  label: 'Beth ydych chi’n chwilio amdano?',
  hint: 'Gair neu ddau, fel \u201cpen-glin\u201d neu \u201ctabledi newydd\u201d.',
  go: 'Chwilio',
  busy: 'Yn chwilio',
  none: (text) => `Doedd dim byd gyda \u201c${text}\u201d.`,
  found: (n) => (n === 1 ? 'Cafwyd hyd iddo unwaith' : `Cafwyd hyd iddo ${n} gwaith`),
  more: (n) => `Mae ${n} arall. Bydd gair arall yn rhoi llai.`,
  inTalk: (who) => (who === '' ? 'Yn Sgwrs' : `Yn Sgwrs, gan ${calledName(who)}`),
  inProfile: 'Yn y proffil',
  last: {
    heading: 'Pryd oedd y tro diwethaf?',
    lead: 'Hyd y cafodd ei ysgrifennu lle gallwch chi ei ddarllen.',
    thing,
    ago: (days) => (days === 0 ? 'Heddiw' : days === 1 ? 'Ddoe' : `${days} diwrnod yn ôl`),
    by: (who) => `${calledName(who)} ysgrifennodd hyn`,
    byMe: 'Chi ysgrifennodd hyn',
    none: 'Does dim wedi’i ysgrifennu eto.',
  },
  limits: {
    heading: 'Beth na ellir dod o hyd iddo yma',
    voices: 'Beth sy’n cael ei ddweud mewn llais neu ei ddangos mewn llun. Chwiliwch am ei ddiwrnod.',
    notIn: (circles) => `Beth sydd i’r bobl yn ${list(circles)}. Dydych chi ddim ynddo.`,
    unwritten: 'Beth na ysgrifennodd neb. Efallai iddo ddigwydd.',
  },
}
