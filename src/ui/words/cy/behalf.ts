import type { Words } from '../index.ts'
import { calledName } from './say.ts'

const told: { readonly [H in keyof Words['behalf']['hows']]: (who: string) => string } = {
  aloud: (who) => `Dywedodd ${who} hyn yn uchel.`,
  phone: (who) => `Dywedodd ${who} hyn ar y ffôn.`,
  paper: (who) => `Ysgrifennodd ${who} hyn ar bapur.`,
  signs: (who) => `Dangosodd ${who} hyn: arwyddion, lluniau neu bwyntio.`,
  'could-not': (who) => `Ni allai ${who} ddweud. Penderfynodd rhywun drostyn nhw.`,
}

export const behalf: Words['behalf'] = {
  ask: 'Rwy\u2019n gwneud hyn dros rywun arall',
  askWhat: 'Mae pawb sy\u2019n gallu gweld hwn yn darllen hynny hefyd.',
  who: 'Dros bwy?',
  how: 'Sut wnaethon nhw ddweud?',
  hows: {
    aloud: 'Fe ddywedon nhw wrtha i',
    phone: 'Fe ddywedon nhw wrtha i ar y ffôn',
    paper: 'Fe ysgrifennon nhw ar bapur',
    signs: 'Fe ddangoson nhw i mi: arwyddion, lluniau neu bwyntio',
    'could-not': 'Doedden nhw ddim yn gallu dweud',
  },
  words: 'Eu geiriau eu hunain, os mynnwch',
  wordsCouldNot: 'Pwy benderfynodd, a pham?',
  line: (by, who) => `Gwnaeth ${calledName(by)} hyn dros ${calledName(who)}.`,
  lineMine: (who) => `Gwnaethoch chi hyn dros ${calledName(who)}.`,
  told: (how, who) => told[how](calledName(who)),
}
