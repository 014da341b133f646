import type { FoundThing, LastThing } from '../../../app/index.ts'
import type { Words } from '../index.ts'
import { noticed } from './noticed.ts'
import { calledName, list } from './say.ts'
import { write } from './write.ts'

const thing = (id: LastThing): string =>
  id in write.tiles
    ? write.tiles[id as keyof typeof write.tiles]
    : noticed.whats[id as keyof typeof noticed.whats]

const whats: Readonly<Record<FoundThing['what'], string>> = {
  medicine: 'Moddion',
  dose: 'Dos',
  task: 'I’w wneud',
  goal: 'Gobaith',
  visit: 'Ymweliad',
  person: 'Yn y tîm',
  contact: 'Rhywun i’w ffonio',
  card: 'Yn y proffil',
  emergency: 'Ar y cerdyn argyfwng',
  promise: 'Addewid',
  consent: 'Ie neu na',
  decision: 'Penderfyniad',
  trust: 'Sgwrs am ymddiriedaeth',
  money: 'Arian',
  tin: 'Y tun',
  fund: 'Y gronfa ar y cyd',
  direct: 'Rhyngoch chi’ch dau',
  message: 'Yn Sgwrs',
  concern: 'Pryder',
}

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
  instead: (text, found) =>
    `Ysgrifennodd neb \u201c${text}\u201d. Cafwyd hyd i hyn gyda \u201c${found}\u201d.`,
  which: 'Pa fath o beth yw e?',
  everything: 'Popeth',
  groups: {
    ...whats,
    days: 'Beth a ysgrifennwyd',
    noticed: 'Beth a sylwyd',
    medicine: 'Moddion',
    goal: 'Gobeithion',
    visit: 'Ymweliadau',
    person: 'Pobl',
    card: 'Y proffil',
    promise: 'Addewidion',
    decision: 'Penderfyniadau',
    trust: 'Ymddiriedaeth',
    message: 'Sgwrs',
    concern: 'Pryderon',
  },
  whats,
  me: 'Chi',
  showMore: (n) => `Dangos ${n} arall`,
  clear: 'Chwilio am rywbeth arall',
  last: {
    heading: 'Pryd oedd y tro diwethaf?',
    lead: 'Hyd y cafodd ei ysgrifennu lle gallwch chi ei ddarllen.',
    thing,
    ago: (days) => (days === 0 ? 'Heddiw' : days === 1 ? 'Ddoe' : `${days} diwrnod yn ôl`),
    by: (who) => `${calledName(who)} ysgrifennodd hyn`,
    byMe: 'Chi ysgrifennodd hyn',
    none: 'Does dim wedi’i ysgrifennu eto.',
    things: 'Beth a wnaed neu a sylwyd',
    medicines: 'Moddion',
    visitors: 'Pwy ddaeth',
    isHere: 'Yma nawr',
    me: 'Chi',
  },
  limits: {
    heading: 'Beth na ellir dod o hyd iddo yma',
    voices: 'Beth sy’n cael ei ddweud mewn llais neu ei ddangos mewn llun. Chwiliwch am ei ddiwrnod.',
    notIn: (circles) => `Beth sydd i’r bobl yn ${list(circles)}. Dydych chi ddim ynddo.`,
    unwritten: 'Beth na ysgrifennodd neb. Efallai iddo ddigwydd.',
    concerns: 'Dim ond ar ôl eich PIN mae pryder i’w gael. Agorwch eich pryderon yn gyntaf.',
    direct: 'Beth ddywedodd dau berson ar eu pennau eu hunain amser maith yn ôl. Edrychwch yn eu sgwrs.',
    from: (circle, day) => `Beth a ddywedwyd yn ${circle} cyn ${day}. Daethoch chi wedyn.`,
    fetching: 'Mae’r ffôn hwn yn dal i nôl beth sy’n hŷn. Edrychwch eto mewn tipyn.',
  },
}
