import type { PapersView, SheetItem } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const sheets = (eyes: Eyes): readonly SheetItem[] => [
  {
    code: '7KQ2M9XTR4HD',
    kind: 'circles',
    subject: '',
    printedAt: at(-6, 10),
    printedBy: eyes.of('anne'),
    audience: eyes.audience('everyone'),
    filed: [
      {
        paperId: 'paper-1',
        writer: eyes.of('clough'),
        writerName: '',
        writtenOn: '2026-11-19',
        enteredBy: eyes.of('priya'),
        enteredAt: at(-1, 16),
        text: 'Please put my nephew Alan on the list. He has the spare key now.',
        behalf: { person: eyes.of('maureen'), how: 'aloud', words: 'Alan is all right.' },
        media: [],
        saved: 'sent',
      },
    ],
  },
  {
    code: 'BH3X7D2WPN',
    kind: 'circles',
    subject: '',
    printedAt: at(-20, 10),
    printedBy: eyes.of('maureen'),
    audience: eyes.audience('everyone'),
    filed: [],
  },
]

export const papers = (scene: SceneName, eyes: Eyes): PapersView => ({
  sheets: scene === 'empty' ? [] : sheets(eyes),
  people: eyes.people,
})
