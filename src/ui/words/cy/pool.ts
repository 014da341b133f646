import type { pool as plain } from '../en-GB/pool.ts'

export const pool: typeof plain = {
  title: 'Ar y cyd',
  lead: 'Yr hyn y mae sawl person yn ei roi a’i dalu gyda’i gilydd, a’r oriau maen nhw’n eu rhannu.',
  left: 'Ar ôl i bob un',
  owes: (amount) => `${amount} arall i’w roi`,
  kinds: { in: 'Rhoddwyd i mewn', out: 'Talwyd allan', hours: 'Oriau rydym yn eu rhannu' },
  states: {
    waits: 'Yn aros am bawb sy’n ei rannu',
    agreed: 'Mae pawb yn dweud hyn',
    no: 'Mae rhywun yn dweud nad felly y bu. Nid yw’n cyfrif',
  },
  add: 'Nodi rhywbeth',
  added: 'Nodwyd. Bydd yn cyfrif ar ôl i bawb sy’n ei rannu ddweud ie.',
  said: 'Dywedwyd.',
  no: 'Nid felly y bu',
  hours: 'Sawl awr, fel 1.5?',
  whose: 'Pwy sy’n ei rannu, yn rhannau cyfartal?',
  missing: 'Dywedwch beth oedd e, faint, a phwy sy’n ei rannu.',
  save: 'Ei nodi',
  how: 'I rannu â thîm arall',
  howLines: [
    'Tîm bach ar ei ben ei hun yw cronfa ar y cyd.',
    'Dechreuwch un, a gofynnwch i’r lleill ymuno â’i harian.',
    'Mae’r hyn sydd yn eich timau eich hun yn aros yno. Nid oes neb yn y gronfa yn gweld eich gofal.',
    'Nid yw Kith yn dal arian. Mae rhywun rydych chi’n ymddiried ynddo yn gwneud hynny, fel y cytunwch.',
  ],
  begin: 'Fy nhimau',
}
