import type { LookName } from '../../app/index.ts'
import type { Locale } from './index.ts'

/** What is said before it is known which language somebody reads: each language in its own words. */
export const languageNames: Readonly<Record<Locale, string>> = {
  'en-GB': 'English',
  'en-GB-x-easyread': 'Easy Read',
  cy: 'Cymraeg',
}

type InBoth = { readonly en: string; readonly cy: string }

export const firstQuestion: InBoth = {
  en: 'How would you like to see Kith?',
  cy: 'Sut hoffech chi weld Kith?',
}

export const lookNamesInBoth: Readonly<Record<LookName, InBoth>> = {
  plain: { en: 'Plain', cy: 'Plaen' },
  pictures: { en: 'Pictures', cy: 'Lluniau' },
  listen: { en: 'Listen', cy: 'Gwrando' },
  dense: { en: 'Compact', cy: 'Cryno' },
}
