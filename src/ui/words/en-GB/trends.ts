import type { NoticedWhat, WeekSays } from '../../../domain/index.ts'

const thisWeek: Readonly<Record<NoticedWhat, Readonly<Record<'more' | 'less', string>>>> = {
  mood: { more: 'Better faces than last week.', less: 'Not such good faces as last week.' },
  food: { more: 'More was eaten than last week.', less: 'Less was eaten than last week.' },
  drink: { more: 'More was drunk than last week.', less: 'Less was drunk than last week.' },
  sleep: { more: 'More sleep than last week.', less: 'Less sleep than last week.' },
  pain: { more: 'More pain than last week.', less: 'Less pain than last week.' },
  skin: { more: '', less: '' },
  bowels: { more: 'Softer than last week.', less: 'Harder than last week.' },
  weight: { more: 'More than last week.', less: 'Less than last week.' },
}

export const trends = {
  title: 'Over time',
  heading: 'Over time',
  lead: 'How this week stands beside last week. It is only what was written down.',
  rowWhat: 'How mood, drinks, sleep and pain go',
  week: (what: NoticedWhat, week: WeekSays): string => {
    switch (week) {
      case 'nothing':
        return 'Nothing was written down this week.'
      case 'alone':
        return 'Nothing was written down last week.'
      case 'same':
        return 'About the same as last week.'
      default:
        return thisWeek[what][week]
    }
  },
  notDoctor:
    'Kith draws what people said. It does not say what it means. If you worry, ask a nurse or a doctor.',
  chart: (what: string) => `${what}, four weeks`,
  numbers: 'The same in words',
  allNumbers: 'Show all four weeks',
  day: 'Day',
  said: 'What was said',
  by: 'Who said it',
  none: 'Nothing was written down in these four weeks.',
  earlier: 'Four weeks earlier',
  later: 'Four weeks later',
  add: 'Note it now',
}

export const body = {
  title: 'Body',
  heading: 'Marks and pain',
  lead: 'Tap the place on the drawing, or choose it from the list.',
  rowWhat: 'Where the skin has a mark, and where it hurts',
  front: 'Front',
  back: 'Back',
  drawing: 'A drawing of a body',
  list: 'Choose from the list',
  clear: 'Nothing chosen yet.',
  count: (marks: number, pains: number): string =>
    [
      marks === 0 ? '' : marks === 1 ? '1 mark' : `${marks} marks`,
      pains === 0 ? '' : pains === 1 ? 'pain once' : `pain ${pains} times`,
    ]
      .filter(Boolean)
      .join(', '),
  addSkin: 'Note a mark on the skin',
  addPain: 'Note pain here',
  nothing: 'Nothing was written about this place.',
  became: 'What became of it?',
  becameNot: 'Not now',
  now: (state: string) => `Now: ${state}.`,
  noPlace: 'No place was said',
  all: 'All places',
  none: 'No marks and no pain were written down.',
}
