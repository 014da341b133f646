import { paper as plain } from '../en-GB/paper.ts'
import { calledName, whose } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const paper = simpler<Words['paper']>(plain, {
  linkWhat: 'Print a page. Put it back in.',
  lead: 'Some people like paper best. Print a sheet. Write on it. Put it back in here.',
  back: { unknown: 'Kith does not know that sheet here. It may be for other people.' },
  none: 'Nobody has printed a sheet yet.',
  noneWhat: 'Look for the button “Print” on a page.',
  circles: { lead: 'You see each circle and who is in it. You see only your own circles.' },
  sheet: {
    what: (name) => `Write on this sheet. Give it to ${whose(calledName(name))} team. They put it into Kith.`,
    qr: 'The code of this sheet. Scan it in Kith',
  },
})
