import type { Words } from '../index.ts'
import { calledName } from './say.ts'

export const visits: Words['visits'] = {
  agreed: {
    heading: 'Ai fel hyn y digwyddodd?',
    line: (who, from, to) => `Daeth ${calledName(who)} am ${from} a gadael am ${to}.`,
    lineMe: (from, to) => `Fe ddaethoch chi am ${from} a gadael am ${to}.`,
    there: (who, from) => `Daeth ${calledName(who)} am ${from}.`,
    thereMe: (from) => `Fe ddaethoch chi am ${from}.`,
    lasted: (duration) => `Roedd hynny’n ${duration}.`,
    odd: 'Dydy’r amserau hyn ddim yn ffitio. Cywirwch nhw, os gwelwch yn dda.',
    how: {
      tap: 'Wedi’i ddweud ar y pryd.',
      tag: 'Wedi’i ddweud gyda’r tag wrth y drws.',
      told: 'Wedi’i ddweud wedyn.',
    },
    toldBy: (who) => `${calledName(who)} ddywedodd hynny.`,
    more: 'Ymweliadau eraill i edrych arnyn nhw',
    yes: 'Do, fe ddigwyddodd',
    no: 'Ddim yn hollol',
    what: 'Beth oedd yn wahanol?',
    whatHint: 'Ychydig eiriau. Does neb wedi gwneud dim o’i le. Edrychwch arno gyda’ch gilydd.',
    save: 'Ei ddweud',
    back: 'Yn ôl',
    state: {
      both: 'Mae’r ddwy ochr yn dweud hynny.',
      one: 'Mae un ochr wedi dweud ie.',
      queried: 'Mae rhywun yn holi amdano.',
      none: 'Does neb wedi dweud ie na nage.',
    },
    says: { agreed: (who) => `${who}: ie.`, queried: (who) => `Mae ${who} yn holi:` },
    you: 'Chi',
  },
}
