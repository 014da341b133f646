import type { account as plain } from '../en-GB/account.ts'
import { list } from './say.ts'

export const account: typeof plain = {
  heading: 'Yn y cyfrif',
  sums: {
    opening: 'Ar ddechrau’r mis',
    came: 'Daeth i mewn',
    out: 'Tynnwyd allan, fel am arian parod',
    spent: 'Talwyd gyda cherdyn, neu i bobl',
    closing: 'Ar ddiwedd y mis',
  },
  kinds: { begun: 'Dechreuwyd gyda', in: 'Daeth i mewn', out: 'Tynnwyd allan' },
  begin: 'Nodi beth sydd yn y cyfrif',
  beginWhat:
    'Edrychwch ar gyfriflen y banc. Gyda hi mae’r mis yn dangos beth ddaeth, beth aeth, a beth sydd ar ôl.',
  beginAmount: 'Faint oedd ynddo, mewn punnoedd?',
  move: 'Arian a ddaeth i mewn neu a dynnwyd allan',
  what: 'Beth oedd e, fel “gan y cyngor”?',
  save: 'Ei nodi',
  done: 'Nodwyd.',
  agreedBy: (names) => `Cytunwyd gan ${list(names)}`,
  signed: 'Llofnod a dyddiad:',
}
