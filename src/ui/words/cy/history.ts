import type { Words } from '../index.ts'
import { calledName, list } from './say.ts'

export const history: Words['history'] = {
  legend: 'O ba bryd?',
  choice: { today: 'O heddiw', all: 'Popeth' },
  means: {
    today: 'Sut mae pethau nawr, a beth sydd i ddod. Dim byd a ysgrifennwyd o’r blaen.',
    all: 'Popeth, gan gynnwys beth a ysgrifennwyd cyn iddyn nhw ddod.',
  },
  adds: {
    today: (name, circles) =>
      `Bydd ${calledName(name)} yn gweld ${list(circles)} fel y mae nawr, a beth sydd i ddod. Nid beth a ysgrifennwyd o’r blaen.`,
    all: (name, circles) => `Bydd ${calledName(name)} yn gweld popeth yn ${list(circles)}, o’r blaen hefyd.`,
  },
  reads: {
    all: 'Yn darllen popeth',
    from: (day) => `Yn darllen o ${day} ymlaen`,
  },
}
