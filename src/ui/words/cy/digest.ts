import type { Here, Words } from '../index.ts'
import { on } from './say.ts'

export const digest = (here: Here): Words['digest'] => ({
  title: 'Beth sy’n newydd',
  link: 'Beth sy’n newydd ers i mi edrych',
  lead: 'Ers i chi edrych ddiwethaf.',
  none: 'Dim byd newydd. Rydych chi wedi gweld y cyfan.',
  needs: 'Yn aros amdanoch chi',
  more: (n) => `${n} arall`,
  kinds: {
    emergency: 'Argyfwng',
    news: 'Newyddion pwysig',
    answer: (circle) => `Yn eich ateb chi yn ${circle}`,
    direct: 'Wrthych chi yn unig',
  },
  rooms: 'Yn eich cylchoedd',
  every: {
    legend: 'Pa mor aml mae sgwrs newydd yn cael ei nodi?',
    always: 'Wrth iddi ddod',
    daily: 'Unwaith y dydd',
    weekly: 'Unwaith yr wythnos, ar ddydd Llun',
    what: 'Mae’r hyn sy’n aros amdanoch chi yn cael ei nodi ar unwaith.',
  },
  quiet: {
    title: 'Oriau tawel',
    what: 'Mewn oriau tawel does dim yn cael ei nodi’n newydd. Mae newyddion pwysig ac argyfyngau bob amser yn dod drwodd.',
    now: (until) => `Mae’n dawel tan ${until}.`,
    is: (from, to) => `O ${from} tan ${to}.`,
    no: 'Does gennych chi ddim oriau tawel.',
    page: 'Dyna mae eich tudalen chi’n ei ddweud.',
    here: `Chi osododd hynny ${on(here)}.`,
    change: 'Newid fy oriau tawel',
    from: 'Tawel o',
    to: 'Tawel tan',
    set: 'Bod yn dawel yr oriau hyn',
    none: 'Dim oriau tawel yma',
    asPage: 'Fel mae fy nhudalen i’n ei ddweud',
  },
})
