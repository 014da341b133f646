import type { NewsItem, NewsReader } from '../../../src/app/index.ts'
import type { CastName, Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const reader = (eyes: Eyes, name: CastName, said: Partial<NewsReader> = {}): NewsReader => ({
  ...{ person: eyes.of(name), says: [], toldBy: null, isQuiet: false },
  ...said,
})

/** Maureen asks who can come; some have said, some are to be rung. */
export const newsOne = (eyes: Eyes): NewsItem => ({
  ...{ messageId: 'news-1', by: eyes.of('maureen'), at: at(0, 8, 40), media: [] },
  text: 'I have slipped in the bath. I am all right, and I cannot get up by myself.',
  ...{ emergency: true, asks: 'come', isBack: false, isDown: false, more: 0, mine: [], saved: 'sent' },
  audiences: [eyes.audience('everyone')],
  readers: [
    reader(eyes, 'osei', { isQuiet: true }),
    reader(eyes, 'clough', { toldBy: eyes.of('anne') }),
    reader(eyes, 'priya', { says: ['coming'] }),
    reader(eyes, 'anne', { says: ['cannot', 'ring-me'] }),
    reader(eyes, 'bev', { says: ['seen'] }),
  ],
})

export const newsToRead = (scene: SceneName, eyes: Eyes): readonly NewsItem[] =>
  scene === 'neighbour'
    ? [
        {
          ...newsOne(eyes),
          by: eyes.of('anne'),
          emergency: false,
          asks: 'yes-no',
          text: 'Can you take the parcel in on Friday?',
        },
      ]
    : []
