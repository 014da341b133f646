import { looks as plain } from '../en-GB/looks.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const looks = (here: Here): Words['looks'] =>
  simpler<Words['looks']>(plain(here), {
    lead: 'Choose what you like. You can change it.',
    what: {
      pictures: 'One idea at a time. Each has a picture.',
      dense: 'There is more on the screen.',
    },
    onlyYou: `This is only for you on this ${here}. Other people choose for themselves.`,
    noVoice: `This ${here} has no voice for this language. Other voices would hear your words. Kith does not use them.`,
  })
