import type {
  CardHistoryItem,
  CardItem,
  CardKindId,
  CardSaying,
  CirclePurpose,
  ProfileView,
} from '../../../src/app/index.ts'
import { cardKindOf } from '../../../src/domain/index.ts'
import type { CastName, Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { walk } from './media.ts'
import { at } from './team.ts'

const saying = (eyes: Eyes, by: CastName, when: number, text: string): CardSaying => ({
  versionId: '',
  text,
  symbols: [],
  scales: {},
  safe: [],
  media: [],
  helper: '',
  behalf: null,
  by: eyes.of(by),
  at: when,
  gone: false,
  lapsed: false,
})

function card(
  eyes: Eyes,
  n: number,
  purpose: CirclePurpose,
  kind: CardKindId | '',
  starter: string,
  said: string | readonly CardSaying[],
  more: Partial<CardItem> = {},
): CardItem {
  const sayings = typeof said === 'string' ? [saying(eyes, 'maureen', at(-6, 11), said)] : said
  return {
    cardId: `card-${n}`,
    kind,
    section: cardKindOf(kind)?.section ?? 'also',
    critical: cardKindOf(kind)?.critical ?? false,
    starter,
    sayings,
    text: sayings.map((one) => one.text).join('\n\n'),
    audience: eyes.audience(purpose),
    by: sayings.at(-1)?.by ?? null,
    changedAt: sayings.at(-1)?.at ?? null,
    checked: null,
    due: null,
    canWrite: eyes.me === 'maureen',
    saved: 'sent',
    ...more,
  }
}

const ofScene = (eyes: Eyes, scene: SceneName): readonly CardItem[] =>
  [
    card(
      eyes,
      8,
      'everyone',
      'about-me',
      'A bit about me',
      'I was a weaver, then I ran the mobile library. I like gardens, brass bands and a straight answer.',
    ),
    card(
      eyes,
      2,
      'everyone',
      'ring',
      'In an emergency, ring',
      'My sister Anne 07700 900123\nPriya, my assistant 07700 900456\nThe surgery 01632 960777',
      { checked: { by: eyes.of('maureen'), at: at(-3, 10) } },
    ),
    card(
      eyes,
      9,
      'care',
      'medicines',
      'My medicines',
      scene === 'cards-two'
        ? [
            {
              ...saying(eyes, 'maureen', at(-1, 9), 'Four a day, on the dot: 8, 12, 4 and 8.'),
              versionId: 'v1',
            },
            {
              ...saying(eyes, 'priya', at(-1, 18), 'Five a day since Friday: 7, 11, 2, 5 and 9.'),
              versionId: 'v2',
              behalf: { person: eyes.of('maureen'), how: 'aloud', words: 'It is in Dr Osei\u2019s letter.' },
            },
          ]
        : 'Four a day, on the dot: 8, 12, 4 and 8. Ten minutes late and my legs stop listening to me.',
      scene === 'cards-two' ? { due: 'two' } : {},
    ),
    card(
      eyes,
      1,
      'schedule',
      'good-day',
      'A good day is',
      [
        {
          ...saying(
            eyes,
            'maureen',
            at(-6, 11),
            'Up by nine, a proper pot of tea, and half an hour in the garden if it is dry. Company after dinner, not before.',
          ),
          media: [walk],
          symbols: ['tea', 'outing', 'company'],
        },
      ],
      scene === 'cards-due' ? { due: 'time', checked: { by: eyes.of('maureen'), at: at(-370, 10) } } : {},
    ),
    card(
      eyes,
      3,
      'care',
      'do',
      'Please do',
      [
        {
          ...saying(eyes, 'priya', at(-2, 11), 'Give me time to get up. Count to three, then wait.'),
          behalf: { person: eyes.of('maureen'), how: 'aloud', words: '' },
        },
      ],
      scene === 'cards-due' ? { due: 'changed' } : {},
    ),
    card(eyes, 4, 'everyone', 'dont', 'Please don\u2019t', 'Finish my sentences for me. I get there.'),
    card(
      eyes,
      5,
      'intimate',
      'mornings',
      'My mornings',
      'I wash myself. I will ask if I want help with my back.',
    ),
    card(eyes, 11, 'schedule', 'wishes', 'Before somebody comes', [
      {
        ...saying(eyes, 'maureen', at(-6, 11), 'Three knocks, then a wait. My legs take a while.'),
        safe: ['ring-first', 'photo-first', 'two-at-first', 'knock'],
      },
    ]),
    card(eyes, 10, 'everyone', 'approach', 'How I like support', [
      { ...saying(eyes, 'maureen', at(-6, 11), ''), scales: { help: 4, lead: 5, plan: 2, talk: 2 } },
    ]),
    card(eyes, 6, 'money', '', 'What matters to me', 'I want to see the sums every month, on paper.', {
      saved: 'on-this-phone',
    }),
  ].filter((one) => eyes.sees(one.audience.circle.purpose))

export const cards = (eyes: Eyes): readonly CardItem[] => ofScene(eyes, 'full')

export function profile(scene: SceneName, eyes: Eyes): ProfileView {
  const empty = scene === 'empty'
  const canWrite = eyes.me === 'maureen'
  const audiences = eyes.circles.map(({ circle, people }) => ({ circle, people }))
  return {
    holder: eyes.of('maureen'),
    cards: empty ? [] : ofScene(eyes, scene),
    audiences: canWrite ? audiences : [],
    canWrite,
    writers:
      canWrite && !empty
        ? audiences
            .filter((one) => one.people.length > 1)
            .map((audience) => ({
              audience,
              people: audience.circle.purpose === 'care' ? [eyes.of('priya')] : [],
            }))
        : [],
  }
}

export const cardHistory = (eyes: Eyes): { readonly items: readonly CardHistoryItem[] } => ({
  items: [
    { by: 'priya' as const, when: at(-2, 11), text: 'Give me time to get up. Count to three, then wait.' },
    { by: 'maureen' as const, when: at(-40, 15), text: 'Give me time to get up.' },
    { by: 'maureen' as const, when: at(-200, 15), text: 'Wait.' },
  ].map(({ by, when, text }) => ({
    by: eyes.of(by),
    at: when,
    starter: 'Please do',
    saying: saying(eyes, by, when, text),
    gone: false,
  })),
})
