import type { OpenedLine } from '../../../app/index.ts'
import type { Here, Words } from '../index.ts'
import { counted, listOr, noun } from './say.ts'

const whats: Readonly<Record<OpenedLine['what'], string>> = {
  records: 'nodiadau',
  cards: 'cardiau',
  talk: 'negeseuon',
}

const mine: Readonly<Record<Here, string>> = { phone: 'ffôn', tablet: 'tabled', computer: 'cyfrifiadur' }

const onDays = (days: number): string =>
  days === 7 ? 'bob dydd' : `ar ${counted(days, noun('diwrnod', 'ddiwrnod'))}`

export const opened = (here: Here): Words['opened'] => ({
  title: 'Pwy agorodd beth',
  link: 'Pwy agorodd beth',
  linkWhat: 'Pwy edrychodd ar nodiadau, cardiau a negeseuon',
  heading: 'Pwy agorodd beth',
  lead: 'Mae pob ffôn yn dweud unwaith y dydd fod rhywun wedi agor rhywbeth. Dydy e byth yn dweud beth ddarllenon nhw.',
  leadOthers: (holder) =>
    `Pan agorwch chi nodiadau, cardiau neu negeseuon, mae eich ${mine[here]} yn dweud hynny wrth ${holder}, unwaith y dydd. Dydy e byth yn dweud beth ddarllenoch chi.`,
  thisWeek: 'Yr wythnos hon',
  week: (from, to) => `${from} i ${to}`,
  line: (who, what, circle, days) => `${who}: wedi agor ${whats[what]} yn ${circle} ${onDays(days)}.`,
  you: 'Chi',
  nobody: (circles) => `Agorodd neb arall ddim byd yn ${listOr(circles)}.`,
  none: 'Agorodd neb ddim byd.',
  noneOthers: 'Agoroch chi ddim byd.',
  not: 'Dydy’r hyn rydych chi’n ei agor eich hun ddim yn cael ei gyfri. Gallai ffôn a newidiwyd gan rywun clyfar gadw’n dawel.',
  notOthers: 'Dim ond y diwrnodau sy’n cael eu dweud. Gallai pawb yn y cylch hwnnw ddod i wybod.',
  news: {
    heading: 'Pwy agorodd beth yr wythnos diwethaf',
    know: 'Rydw i wedi ei ddarllen',
    more: 'Gweld pob wythnos',
  },
})
