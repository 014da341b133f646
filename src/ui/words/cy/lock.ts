import type { LockKind } from '../../../app/index.ts'
import type { Here, Words } from '../index.ts'
import { lockPasskey } from './lockPasskey.ts'
import { lockShared } from './lockShared.ts'
import { counted, noun, on, thing } from './say.ts'

const yours: Readonly<Record<LockKind, string>> = { pin: 'eich PIN', passphrase: 'eich geiriau cudd' }

export const lock = (here: Here): Words['lock'] => ({
  passkey: lockPasskey(here),
  shared: lockShared(here),
  locked: {
    title: 'Wedi’i gloi',
    heading: 'Mae Kith wedi’i gloi',
    lead: {
      tap: 'Gall unrhyw un ei agor eto ag un tap.',
      pin: 'Teipiwch eich PIN, neu pwyswch y rhifau.',
      passphrase: 'Teipiwch eich geiriau cudd.',
    },
    label: { pin: 'Eich PIN', passphrase: 'Eich geiriau cudd' },
    open: 'Agor Kith',
    opening: 'Yn agor. Mae’n cymryd eiliad.',
    again: 'Gallwch roi cynnig arall nawr.',
    left: (seconds) =>
      seconds > 90
        ? `Gallwch roi cynnig arall mewn ${counted(Math.ceil(seconds / 60), noun('munud', 'funud'))}.`
        : `Gallwch roi cynnig arall mewn ${counted(seconds, noun('eiliad'))}.`,
    waits: 'Doedd hynny ddim yn iawn sawl gwaith, felly mae Kith yn aros ychydig. Does dim byd wedi’i golli.',
    call: 'Mae cymorth argyfwng yn gweithio tra bo Kith wedi’i gloi. Mae ar y brig.',
    forgot: {
      summary: { pin: 'Rydw i wedi anghofio fy PIN', passphrase: 'Rydw i wedi anghofio fy ngeiriau cudd' },
      lines: [
        'All neb chwilio amdano i chi, dim hyd yn oed eich menter.',
        'Arhoswch dipyn os hoffech chi. Mae’n aml yn dod yn ôl, a gallwch roi cynnig arni mor aml ag y mynnwch.',
        'Os oes gennych Kith ar ffôn neu gyfrifiadur arall, mae popeth yno hefyd.',
        `Gallwch ddechrau eto ${on(here)} hefyd. Yna mae eich tîm yn eich gadael i mewn eto, neu eich dalen adfer.`,
        `Byddai’r hyn na chafodd ei anfon o’r ${thing[here]} eto wedi mynd.`,
      ],
      begin: `Dechrau eto ${on(here)}`,
    },
  },
  field: { show: 'Dangos', hide: 'Cuddio', pad: 'Rhifau', delete: 'Dileu', clear: 'Clirio' },
  panic: { word: 'Cloi', label: 'Cloi Kith nawr', what: 'Yn cuddio popeth ar unwaith' },
  hide: {
    label: 'Cuddio’r sgrin',
    what: 'Gall unrhyw un ei agor eto ag un tap. Gosodwch PIN i’w gloi.',
    heading: 'Mae Kith wedi’i guddio',
    back: 'Yn ôl i Kith',
  },
  settings: {
    title: 'Clo',
    heading: 'Clo',
    link: 'Clo',
    linkWhat: (kind) =>
      kind === null ? 'Does dim PIN eto' : `Yn agor â’ch ${kind === 'pin' ? 'PIN' : 'geiriau cudd'}`,
    lead: `Ar gyfer pan all rhywun arall godi’r ${thing[here]}.`,
    now: 'Cloi Kith nawr',
    none: {
      heading: 'Heb PIN',
      what: `Gall pwy bynnag sydd â’r ${thing[here]} ar agor agor Kith hefyd.`,
      set: 'Gosod PIN',
    },
    some: {
      heading: (kind) => `Mae Kith yn agor â’ch ${kind === 'pin' ? 'PIN' : 'geiriau cudd'}`,
      what: 'Mae’n cael ei ofyn ar ôl i Kith gael ei gloi neu ei gau.',
      change: 'Ei newid',
      remove: 'Ei dynnu',
    },
    after: {
      heading: 'Cloi ei hun',
      what: 'Pan nad oes neb wedi cyffwrdd â Kith am hyn o amser. Byth yng nghanol ymweliad rydych chi’n ei ysgrifennu.',
      choices: [
        { after: 0, title: 'Ar unwaith', what: 'Pan ewch chi at rywbeth arall, neu ar ôl munud' },
        { after: 1, title: 'Ar ôl 1 munud', what: undefined },
        { after: 5, title: 'Ar ôl 5 munud', what: undefined },
        { after: 15, title: 'Ar ôl 15 munud', what: undefined },
        { after: null, title: 'Byth', what: 'Dim ond pan fyddwch chi’n ei gloi neu’n ei gau' },
      ],
      done: 'Wedi’i gadw.',
    },
    limits: {
      heading: 'Da ei wybod',
      lines: [
        `Mae’r hyn mae Kith yn ei gadw ${on(here)} yn agor â hwn yn unig, ac yma yn unig.`,
        'Gallai rhywun â medr ac amser, sy’n cymryd y cyfan, roi cynnig ar bob PIN byr. Mae un hirach, neu eiriau, yn dal yn llawer gwell.',
        'All neb chwilio amdano. Cadwch ail ffordd i mewn: ffôn arall, neu ddalen adfer.',
      ],
    },
  },
  set: {
    title: { set: 'Gosod PIN', change: 'Ei newid' },
    heading: { set: 'Dewiswch beth sy’n agor Kith', change: 'Dewiswch un newydd' },
    lead: 'Gallwch ei newid neu ei dynnu unrhyw bryd.',
    old: (kind) => (kind === 'pin' ? 'Eich PIN hyd yma' : 'Eich geiriau cudd hyd yma'),
    which: 'Beth hoffech chi?',
    kinds: {
      pin: { title: 'PIN', what: '4 i 8 rhif. Cyflym i’w deipio. Mae chwech neu fwy yn fwy diogel.' },
      passphrase: {
        title: 'Geiriau cudd',
        what: 'Ychydig eiriau eich hun, 10 llythyren neu fwy. Y mwyaf diogel.',
      },
    },
    first: { pin: 'PIN newydd', passphrase: 'Geiriau cudd newydd' },
    hint: {
      pin: '4 i 8 rhif, nid mewn rhes ac nid i gyd yr un fath',
      passphrase: '10 llythyren neu fwy. Mae bylchau’n iawn.',
    },
    second: { pin: 'Yr un PIN eto', passphrase: 'Yr un geiriau eto' },
    differ: { what: 'Dydy’r ddau ddim yr un fath.', todo: 'Teipiwch e eto yn y ddau le, os gwelwch yn dda.' },
    yes: 'Ei ddefnyddio',
    busy: 'Un eiliad',
    no: 'Ddim nawr',
    done: 'Mae Kith yn agor â hwn o hyn ymlaen.',
  },
  remove: {
    title: 'Ei dynnu',
    heading: (kind) => `Tynnu ${yours[kind]}?`,
    lead: `Yna gall pwy bynnag sydd â’r ${thing[here]} ar agor agor Kith hefyd.`,
    yes: 'Ie, ei dynnu',
    no: 'Na, ei gadw',
    done: 'Mae Kith yn agor hebddo nawr.',
  },
  ask: {
    title: (kind) =>
      kind === 'pin' ? 'Eich PIN, os gwelwch yn dda' : 'Eich geiriau cudd, os gwelwch yn dda',
    what: 'Mae’n werth gofyn ddwywaith am hyn.',
    yes: 'Ymlaen',
    no: 'Stopio',
  },
  offer: {
    heading: 'Hoffech chi PIN?',
    what: `Yna all neb sy’n codi’r ${thing[here]} ddarllen beth sy’n eiddo i chi.`,
    yes: 'Gosod PIN',
    no: 'Ddim nawr',
    later: 'Gallwch ei wneud yn nes ymlaen bob amser, o dan Fi.',
  },
})
